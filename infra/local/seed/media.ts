import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SeedError, type Send } from './client.ts';
import * as documents from './documents.ts';

/** The types of the starter content's files, by their endings. */
const types: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml' };

/** How often, and how many milliseconds apart, it is asked whether a file has been looked through. */
const asks = 400;
const pauseMs = 25;

interface Answer {
  readonly mediaUpload: {
    readonly media: { readonly state: string; readonly path: string | null; readonly refusal: string | null };
    readonly upload: {
      readonly url: string;
      readonly headers: readonly { readonly name: string; readonly value: string }[];
    } | null;
  };
}

/**
 * Uploads a file as any partner would: asks, stores, and asks again until it has been looked through.
 * @returns its path
 * @throws SeedError when it is refused
 */
export async function uploadMedia(partner: Send, name: string, content: Buffer): Promise<string> {
  const input = {
    name,
    type: types[extname(name)] ?? 'application/octet-stream',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  let isStored = false;
  for (let asked = 0; asked < asks; asked += 1) {
    const { media, upload } = (await partner<Answer>(documents.mediaUpload, { input })).mediaUpload;
    if (media.path !== null) return media.path;
    if (media.refusal !== null) throw new SeedError(`${name}: ${media.refusal}`);
    if (upload && !isStored) {
      const headers = Object.fromEntries(upload.headers.map(({ name: key, value }) => [key, value]));
      const response = await fetch(upload.url, { method: 'PUT', headers, body: new Uint8Array(content) });
      if (!response.ok) throw new SeedError(`${name}: ${await response.text()}`);
      isStored = true;
    } else {
      await pause(pauseMs);
    }
  }
  throw new SeedError(`${name} was not looked through in time.`);
}
