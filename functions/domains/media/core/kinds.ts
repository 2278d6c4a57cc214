/** What a file is for in a lesson. */
export const MEDIA_KINDS = ['PICTURE', 'SOUND', 'VIDEO', 'DOCUMENT', 'CAPTIONS'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

const KB = 1_000;
const MB = 1_000_000;

/**
 * The types that are taken, by their names at IANA, each with the most bytes of a file. The limits are what a phone on a
 * bad network can be asked to load: a minute of video at 400 kbit/s is 3 MB.
 */
export const MEDIA_TYPES = {
  'image/png': { kind: 'PICTURE', extension: 'png', mostBytes: 5 * MB },
  'image/jpeg': { kind: 'PICTURE', extension: 'jpg', mostBytes: 5 * MB },
  'image/webp': { kind: 'PICTURE', extension: 'webp', mostBytes: 5 * MB },
  'image/gif': { kind: 'PICTURE', extension: 'gif', mostBytes: 5 * MB },
  'image/svg+xml': { kind: 'PICTURE', extension: 'svg', mostBytes: 200 * KB },
  'video/mp4': { kind: 'VIDEO', extension: 'mp4', mostBytes: 50 * MB },
  'video/webm': { kind: 'VIDEO', extension: 'webm', mostBytes: 50 * MB },
  'audio/mpeg': { kind: 'SOUND', extension: 'mp3', mostBytes: 20 * MB },
  'audio/ogg': { kind: 'SOUND', extension: 'ogg', mostBytes: 20 * MB },
  'application/pdf': { kind: 'DOCUMENT', extension: 'pdf', mostBytes: 20 * MB },
  'text/vtt': { kind: 'CAPTIONS', extension: 'vtt', mostBytes: 500 * KB },
} as const satisfies Record<string, { kind: MediaKind; extension: string; mostBytes: number }>;

export type MediaType = keyof typeof MEDIA_TYPES;

/** The names of all types. */
export const MEDIA_TYPE_NAMES = Object.keys(MEDIA_TYPES) as MediaType[];

/** Whether `name` names a type that is taken. */
export function isMediaType(name: string): name is MediaType {
  return Object.hasOwn(MEDIA_TYPES, name);
}

/**
 * What a lesson's pictures and files may weigh together before its author is told that it is heavy: some 40 seconds of
 * loading at 400 kbit/s. Advice and no rule, as a video lesson has good reasons to weigh more.
 */
export const LESSON_MEDIA_BUDGET = 2 * MB;
