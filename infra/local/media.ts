import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheControl, mediaHeaders } from '../web-headers.ts';
import { createStatic } from './http/static.ts';

/** The folder that stands for the media bucket: pictures of lessons, by organisation and content. */
export interface Media {
  /**
   * Stores a file under a name made of its content: the same file twice is stored once, and a URL never changes
   * what it shows.
   * @param organisation the organisation's external id
   * @param name the file's own name, kept for the reader of a URL and for its extension
   * @returns the path of its URL, for example `/media/universitas-contoh/3f1c…-peta.svg`
   */
  put(organisation: string, name: string, content: Buffer): Promise<string>;
  /** Answers a request below /media; false when there is no such file. */
  serve: ReturnType<typeof createStatic>;
}

/** 16 hex digits are 64 bits: enough that two files of one organisation do not meet by chance. */
const hashDigits = 16;

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

const safe = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '');

/** @param root the folder that holds the files; made when the first one is stored */
export function createMedia(root: string): Media {
  return {
    async put(organisation, name, content) {
      const hash = createHash('sha256').update(content).digest('hex').slice(0, hashDigits);
      const folder = join(root, safe(organisation));
      const fileName = `${hash}-${safe(name)}`;
      const file = join(folder, fileName);
      if (!(await exists(file))) {
        await mkdir(folder, { recursive: true });
        await writeFile(`${file}.part`, content);
        await rename(`${file}.part`, file);
      }
      return `/media/${safe(organisation)}/${fileName}`;
    },
    serve: createStatic({ root, headers: mediaHeaders, cacheControl: () => cacheControl.immutable }),
  };
}
