import { refusalAt, type Path } from '../../../platform/checks.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Item, Page } from '../../../platform/table/table.ts';
import { MEDIA_TYPES, type MediaKind } from '../core/kinds.ts';
import { MESSAGES } from '../core/messages.ts';
import { mediaIdIn } from '../core/paths.ts';
import type { MediaFile } from '../core/types.ts';
import { parseFile, queryFiles, readFile } from '../repository/files.ts';

/** A file of the caller's own organisation. */
export async function findOwnFile(scope: Scope, mediaId: string): Promise<MediaFile | undefined> {
  const { caller } = scope;
  return caller.kind === 'organisation' ? readFile(scope, caller.organisationId, mediaId) : undefined;
}

/** A page of the media of the caller's organisation, newest first. */
export async function filesPage(
  scope: Scope,
  part: { limit: number; after?: Record<string, unknown> | undefined },
): Promise<Page> {
  const { caller, services } = scope;
  if (caller.kind !== 'organisation') return { items: [] };
  return queryFiles(services, caller.organisationId, part);
}

/** A stored file, of a page. */
export const toFile = (item: Item): MediaFile => parseFile(item);

/** A place in what a partner sends that names a file. */
interface MediaReference {
  readonly at: Path;
  /** As it stands there: `/media/…`. */
  readonly path: string;
  /** What it may be there. */
  readonly kinds: readonly MediaKind[];
}

/**
 * The files that references name, by their paths; of each reference that names none of the organisation's own that is
 * ready, a refusal. What others have looks like what nobody has.
 */
export async function resolveReferences(
  scope: Scope,
  organisationId: string,
  references: readonly MediaReference[],
): Promise<{ readonly files: ReadonlyMap<string, MediaFile>; readonly refusals: Refusal[] }> {
  const paths = [...new Set(references.map(({ path }) => path))];
  const found = await Promise.all(
    paths.map(async (path) => {
      const mediaId = mediaIdIn(path);
      return [
        path,
        mediaId === undefined ? undefined : await readFile(scope, organisationId, mediaId),
      ] as const;
    }),
  );
  const known = new Map(found);
  const files = new Map(
    found.flatMap(([path, file]) => (file?.path === path && file.state === 'READY' ? [[path, file]] : [])),
  );
  const refusals = references.flatMap(({ at, path, kinds }) => {
    const file = files.get(path);
    if (!file) {
      const state = known.get(path)?.state;
      return state === undefined || state === 'READY'
        ? [refusalAt(at, 'NOT_FOUND', MESSAGES.MISSING(path))]
        : [refusalAt(at, 'WRONG_STATE', MESSAGES.NOT_READY(path))];
    }
    const fits = kinds.includes(MEDIA_TYPES[file.type].kind);
    return fits ? [] : [refusalAt(at, 'CONTENT_RULE', MESSAGES.WRONG_KIND(path))];
  });
  return { files, refusals };
}
