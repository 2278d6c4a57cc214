import { createHash } from 'node:crypto';
import type { ObjectStores } from '../../../platform/objects.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { inspect, type Inspection } from '../core/inspect.ts';
import { mediaPath } from '../core/paths.ts';
import { allows, MEDIA_TRANSITIONS, type MediaEvent } from '../core/transitions.ts';
import type { MediaFile } from '../core/types.ts';
import { fileWrite, forgetFile, readFile } from '../repository/files.ts';
import { uploadIn } from './places.ts';

/**
 * Looks through a content that has arrived, publishes it where nobody can change it or removes it, and says so on the
 * file. Any number of times, in any order: what is published is written under the same name with the same bytes, the file
 * says so before the upload is removed, and an upload that no file awaits is removed.
 * @param key where the upload lies
 */
export async function checkUploaded(services: Services, stores: ObjectStores, key: string): Promise<void> {
  const place = uploadIn(key);
  const scope = createScope(services, { kind: 'anonymous' });
  const found = place && (await readFile(scope, place.organisationId, place.mediaId));
  if (found && allows('ARRIVE', found.state)) {
    const file = await move(scope, found, 'ARRIVE', {});
    const content = await stores.uploads.read(key);
    // Gone: another delivery came first, or the bucket's rule did. Whoever still waits asks for another upload.
    if (!content) return;
    await settle(scope, stores, file, content);
  }
  await stores.uploads.remove(key);
}

async function settle(scope: Scope, stores: ObjectStores, file: MediaFile, content: Buffer): Promise<void> {
  const found = inspectAnnounced(file, content);
  if (!found.ok) {
    await move(scope, file, 'REFUSE', { refusal: found.code, bytes: content.length });
    return;
  }
  const { ok: _ok, type, ...sizes } = found;
  const path = mediaPath(file.mediaId, file.name, type);
  await stores.media.write(path.slice(1), content, type);
  await move(scope, file, 'ACCEPT', { ...sizes, type, path, bytes: content.length });
}

/** S3 has compared the hash with the content already; that it did is not taken for granted. */
function inspectAnnounced(file: MediaFile, content: Buffer): Inspection {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return sha256 === file.sha256 ? inspect(content) : { ok: false, code: 'DAMAGED' };
}

/** Writes what became of a file. @throws when somebody wrote it meanwhile: the message comes again, to what stands then */
async function move(
  scope: Scope,
  before: MediaFile,
  event: MediaEvent,
  more: Partial<MediaFile>,
): Promise<MediaFile> {
  const file: MediaFile = {
    ...before,
    ...more,
    state: MEDIA_TRANSITIONS[event].to,
    changedAt: scope.now,
    revision: before.revision + 1,
  };
  const result = await scope.services.table.write(fileWrite(file, before));
  forgetFile(scope, file);
  if (!result.ok) throw new Error('The file was written meanwhile');
  return file;
}
