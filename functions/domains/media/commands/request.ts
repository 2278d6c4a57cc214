import type { OrganisationCaller } from '../../../platform/caller.ts';
import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import type { SignedUpload } from '../../../platform/uploads.ts';
import { MESSAGES } from '../core/messages.ts';
import { allows, MEDIA_TRANSITIONS } from '../core/transitions.ts';
import type { MediaFile } from '../core/types.ts';
import { checkUpload, type CheckedWish, type UploadWish } from '../core/upload.ts';
import { fileWrite, findMediaId, forgetFile, hashWrite, readFile } from '../repository/files.ts';
import { uploadKey } from './places.ts';

/** How long a check may take, ms: the queue has then delivered the message of it for the last time. */
const CHECKED_WITHIN = 3_600_000;

/** A file, and the request that stores its content; none when the content is there already, or was refused. */
export interface RequestedUpload {
  readonly file: MediaFile;
  readonly upload?: SignedUpload;
}

/**
 * Lets a partner upload a file. The content tells one file from another, within the organisation: the same one again
 * gives the same file, with a new request while the content is not there, and without one when it is, or was refused.
 */
export async function requestUpload(scope: Scope, input: UploadWish): Promise<Outcome<RequestedUpload>> {
  const { caller } = scope;
  if (caller.kind !== 'organisation') return refused('NOT_FOUND', MESSAGES.PARTNERS_ONLY);
  const checked = checkUpload(input);
  if (!checked.ok) return refusedAll(checked.refusals);
  const outcome = await untilWritten<MediaFile>(scope, (fresh) => writeWish(fresh, caller, checked.wish));
  if (!outcome.ok) return outcome;
  const file = outcome.value;
  if (file.state !== 'AWAITED') return done({ file });
  const { type, bytes, sha256 } = file;
  const order = { key: uploadKey(file), contentType: type, bytes, sha256 };
  return done({ file, upload: await scope.services.uploads.sign(order, scope.now) });
}

/** Writes what is wished for; undefined when something was written since it was read. */
async function writeWish(
  scope: Scope,
  { organisationId }: OrganisationCaller,
  wish: CheckedWish,
): Promise<Outcome<MediaFile> | undefined> {
  const { now, services } = scope;
  const known = await findMediaId(scope, organisationId, wish.sha256);
  const before = known === undefined ? undefined : await readFile(scope, organisationId, known);
  const file = before ? wishedAgain(before, wish, now) : newFile(services.newId(), organisationId, wish, now);
  if (file === before) return done(file);
  const writes = [fileWrite(file, before), ...(before ? [] : [hashWrite(file, known)])];
  const result = await services.table.transact(writes);
  forgetFile(scope, file);
  return result.ok ? done(file) : undefined;
}

const newFile = (mediaId: string, organisationId: string, wish: CheckedWish, now: number): MediaFile => ({
  ...wish,
  mediaId,
  organisationId,
  state: MEDIA_TRANSITIONS.REQUEST.to,
  requestedAt: now,
  changedAt: now,
  revision: 1,
});

/** A known content wished for again: the last word about name and description counts; what is ready or refused stays so. */
function wishedAgain(before: MediaFile, wish: CheckedWish, now: number): MediaFile {
  const { description = before.description } = wish;
  const words = { name: wish.name, ...(description !== undefined && { description }) };
  const renewed = { changedAt: now, revision: before.revision + 1 };
  const isStuck = allows('RESTART', before.state) && now - before.changedAt > CHECKED_WITHIN;
  if (allows('REQUEST', before.state) || isStuck) {
    return { ...before, ...wish, ...words, ...renewed, state: MEDIA_TRANSITIONS.REQUEST.to };
  }
  const isSame = before.name === words.name && before.description === description;
  // While it is checked nobody else writes it: the check would have to be told. A refusal stays as it was said.
  return isSame || before.state !== 'READY' ? before : { ...before, ...words, ...renewed };
}
