import { checkLine, refusalAt } from '../../../platform/checks.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import { asKept } from '../../../platform/text.ts';
import { isMediaType, MEDIA_TYPE_NAMES, MEDIA_TYPES, type MediaType } from './kinds.ts';
import { MESSAGES } from './messages.ts';

/** A file that a partner wants to upload. */
export interface UploadWish {
  readonly name: string;
  /** As the sender takes it to be; what counts later is the content. */
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly description?: string | null | undefined;
}

/** A wish that keeps every rule. */
export interface CheckedWish {
  readonly name: string;
  readonly type: MediaType;
  readonly bytes: number;
  readonly sha256: string;
  readonly description?: string;
}

/** Checks what is announced of a file. */
export function checkUpload(
  wish: UploadWish,
): { ok: true; wish: CheckedWish } | { ok: false; refusals: Refusal[] } {
  const { name, type, bytes, sha256 } = wish;
  const description = wish.description?.trim() ? wish.description : undefined;
  const refusals = [
    ...checkLine(['name'], name, 200),
    ...(description === undefined ? [] : checkLine(['description'], description, 300)),
    ...(/^[0-9a-f]{64}$/.test(sha256) ? [] : [refusalAt(['sha256'], 'INVALID', MESSAGES.HASH)]),
    ...checkBytes(type, bytes),
  ];
  if (!isMediaType(type)) {
    refusals.push(refusalAt(['type'], 'INVALID', MESSAGES.TYPE(MEDIA_TYPE_NAMES)));
    return { ok: false, refusals };
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const kept = description === undefined ? {} : { description: asKept(description) };
  return { ok: true, wish: { name: asKept(name), type, bytes, sha256, ...kept } };
}

function checkBytes(type: string, bytes: number): Refusal[] {
  if (bytes < 1) return [refusalAt(['bytes'], 'INVALID', MESSAGES.NO_BYTES)];
  const most = isMediaType(type) ? MEDIA_TYPES[type].mostBytes : Number.POSITIVE_INFINITY;
  return bytes > most ? [refusalAt(['bytes'], 'TOO_LARGE', MESSAGES.BYTES(most))] : [];
}
