import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { ttlAttribute } from '../../../platform/table/definition.ts';
import { mediaFileKey, mediaHashKey, organisationMediaIndex } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { mediaFileSchema, type MediaFile, type MediaState } from '../core/types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How long a file that is not ready stays on record, ms. Of one that is awaited the content never came: what came in
 * part the bucket's own rule sweeps after a day. What was refused can be read for a month.
 */
const KEPT_FOR: Readonly<Record<MediaState, number | undefined>> = {
  AWAITED: 2 * DAY,
  CHECKING: 15 * DAY,
  REFUSED: 30 * DAY,
  READY: undefined,
};

const hashSchema = v.object({ mediaId: v.string() });

/** A file of an organisation. */
export async function readFile(
  scope: Scope,
  organisationId: string,
  mediaId: string,
): Promise<MediaFile | undefined> {
  return parseItem(mediaFileSchema, await scope.load(mediaFileKey(organisationId, mediaId)));
}

/** The id under which an organisation has a content, or had it: the file itself may have been swept. */
export async function findMediaId(
  scope: Scope,
  organisationId: string,
  sha256: string,
): Promise<string | undefined> {
  return parseItem(hashSchema, await scope.load(mediaHashKey(organisationId, sha256)))?.mediaId;
}

/** Writes a file; refused when it is no longer as `before`, or there already without one. */
export function fileWrite(file: MediaFile, before?: MediaFile): Write {
  const keptFor = KEPT_FOR[file.state];
  return put(
    {
      ...mediaFileKey(file.organisationId, file.mediaId),
      ...file,
      gsi1pk: organisationMediaIndex(file.organisationId),
      // 14 digits of milliseconds last until the year 5138; the id makes places differ.
      gsi1sk: `${String(file.requestedAt).padStart(14, '0')}#${file.mediaId}`,
      ...(keptFor !== undefined && { [ttlAttribute]: Math.ceil((file.changedAt + keptFor) / 1_000) }),
    },
    before ? unchanged('revision', before.revision) : absent,
  );
}

/** Notes in which file a content is; refused when that is no longer `before`. */
export function hashWrite({ organisationId, sha256, mediaId }: MediaFile, before?: string): Write {
  return put(
    { ...mediaHashKey(organisationId, sha256), mediaId },
    before === undefined ? absent : unchanged('mediaId', before),
  );
}

/** Forgets what a request read of a file, after writing it. */
export function forgetFile(scope: Scope, { organisationId, mediaId, sha256 }: MediaFile): void {
  scope.forget(mediaFileKey(organisationId, mediaId));
  scope.forget(mediaHashKey(organisationId, sha256));
}

/** A page of the media of an organisation, newest first. */
export function queryFiles(services: Services, organisationId: string, options: QueryOptions): Promise<Page> {
  const range = { pk: organisationMediaIndex(organisationId) };
  return services.table.query(range, { ...options, index: 'gsi1', backward: true });
}

/** A stored file. */
export const parseFile = (item: Item): MediaFile => parseStored(mediaFileSchema, item);
