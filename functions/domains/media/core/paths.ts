import { MEDIA_TYPES, type MediaType } from './kinds.ts';

/** The most characters that a path keeps of a file's own name. */
const MOST_NAME = 60;

/**
 * Where a file is shown: a path and no address, as the origin of media is the installation's own matter. The id in it is
 * random, so that nobody finds a file by guessing, or finds out by the hash of a content that somebody has it; the name
 * is for whoever reads the text; the ending is that of the type that was found.
 */
export function mediaPath(mediaId: string, name: string, type: MediaType): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST_NAME);
  return `/media/${mediaId}/${plain || 'media'}.${MEDIA_TYPES[type].extension}`;
}

/** A file below /media: names of plain characters, none of them a way up. */
export function isMediaPath(href: string): boolean {
  return /^\/media(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(href);
}

/** The id of the file that a path shows; undefined when it is no path of a file. */
export function mediaIdIn(path: string): string | undefined {
  return /^\/media\/([A-Za-z0-9_-]+)\/[A-Za-z0-9_-][A-Za-z0-9._-]*$/.exec(path)?.[1];
}
