import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { ObjectStores } from '../../functions/platform/objects.ts';
import { cacheControl, documentHeaders, mediaHeaders } from '../web-headers.ts';
import { createStatic } from './http/static.ts';

/** The folders that stand for the buckets: what partners have sent, and what is shown. */
export interface Media extends ObjectStores {
  /** Stores what a partner sends, to be checked. */
  keep(key: string, content: Buffer): Promise<void>;
  /** Answers a request below /media by its path behind that; false when there is no such file. */
  serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

/** Whole or not at all: a kill leaves what was there before. */
async function store(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

/** @param root the folder that holds both; made when the first file is stored */
export function createMedia(root: string): Media {
  const uploads = join(root, 'uploads');
  const shown = { root: join(root, 'media'), cacheControl: () => cacheControl.immutable };
  const media = createStatic({ ...shown, headers: mediaHeaders });
  const documents = createStatic({ ...shown, headers: documentHeaders });
  return {
    keep: (key, content) => store(join(uploads, key), content),
    uploads: {
      async read(key) {
        try {
          return await readFile(join(uploads, key));
        } catch (error) {
          if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
          throw error;
        }
      },
      remove: (key) => rm(join(uploads, key), { force: true }),
    },
    // The type is that of the file's ending, which the path has from what was found.
    media: { write: (key, content) => store(join(root, key), content) },
    serve: (request, response, path) =>
      path.endsWith('.pdf') ? documents(request, response, path) : media(request, response, path),
  };
}
