import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';
import { REFUSAL_CODES } from './bytes.ts';
import { MEDIA_TYPE_NAMES } from './kinds.ts';

/*
 * What media stores. Instants are milliseconds since the epoch; sizes are bytes and pixels.
 */

export const MEDIA_STATES = ['AWAITED', 'CHECKING', 'READY', 'REFUSED'] as const;
export type MediaState = (typeof MEDIA_STATES)[number];

const mediaType = v.picklist(MEDIA_TYPE_NAMES);

/** A file of an organisation: what was announced of it, what was found, and how it stands. */
export const mediaFileSchema = v.object({
  mediaId: v.string(),
  organisationId: v.string(),
  /** The name of the file at its sender's. */
  name: v.string(),
  /** What is to be seen or heard, for whoever does neither. */
  description: v.optional(v.string()),
  /** In hex. */
  sha256: v.string(),
  bytes: whole,
  /** The type: as announced, and once it is checked, as found in the content. */
  type: mediaType,
  state: v.picklist(MEDIA_STATES),
  /** Why it was refused. */
  refusal: v.optional(v.picklist(REFUSAL_CODES)),
  width: v.optional(whole),
  height: v.optional(whole),
  /** Where it is shown, once it is ready: never changes. */
  path: v.optional(v.string()),
  /** When it was first asked for: its place in the list. */
  requestedAt: whole,
  changedAt: whole,
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
});
export type MediaFile = Readonly<v.InferOutput<typeof mediaFileSchema>>;
