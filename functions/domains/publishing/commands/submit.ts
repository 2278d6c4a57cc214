import type { OrganisationCaller } from '../../../platform/caller.ts';
import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
// Not by way of all commands: those who carry this do not sign uploads.
import { resolveReferences } from '../../media/commands/read.ts';
import { MESSAGES } from '../core/messages.ts';
import type { PreparedModule, Submission } from '../core/submission.ts';
import { allows, VERSION_TRANSITIONS } from '../core/transitions.ts';
import type { ModuleHead, ModuleVersion } from '../core/types.ts';
import { storeContents } from '../repository/content.ts';
import {
  bindWrite,
  findModuleId,
  forgetModule,
  headWrite,
  readModule,
  readModuleVersion,
  versionWrite,
} from '../repository/modules.ts';

/** Beyond this many, nobody reads on. */
const MOST_REFUSALS = 100;

/** A module that was sent, with the version that holds its content. */
export interface Submitted {
  readonly outcome: 'CREATED' | 'NEW_VERSION' | 'UNCHANGED';
  readonly module: ModuleHead;
  readonly version: ModuleVersion;
}

/**
 * Takes a whole module of the caller's organisation. Content that the newest version has already changes nothing;
 * other content becomes a new version in review, and one that was still in review before it retires. Contents are
 * stored first; head, versions and the external id follow in one transaction, so that a version is there with all it
 * holds or not at all.
 */
export async function submitModule(scope: Scope, submission: Submission): Promise<Outcome<Submitted>> {
  const { caller } = scope;
  if (caller.kind !== 'organisation') return refused('NOT_FOUND', MESSAGES.MODULE_NOT_FOUND);
  // Loaded when a partner first sends something: reading Markdown takes a start some 5 ms that nobody else needs.
  const { checkSubmission } = await import('../core/submission.ts');
  const checked = checkSubmission(submission);
  if (!checked.ok) return refusedAll(checked.refusals);
  const prepared = await withMedia(scope, caller, checked.module);
  if (!prepared.ok) return prepared;
  return untilWritten<Submitted>(scope, async (fresh) => {
    const known = await findNewest(fresh, caller.organisationId, prepared.value.externalId);
    if (known?.head.contentHash === prepared.value.contentHash) {
      return done({ outcome: 'UNCHANGED', module: known.head, version: known.version });
    }
    return writeVersion(fresh, caller, prepared.value, known);
  });
}

/** The module with what the files weigh that each lesson shows; refused when one is not the partner's own, or not ready. */
async function withMedia(
  scope: Scope,
  { organisationId }: OrganisationCaller,
  prepared: PreparedModule,
): Promise<Outcome<PreparedModule>> {
  const { references } = prepared;
  if (references.length === 0) return done(prepared);
  const { files, refusals } = await resolveReferences(scope, organisationId, references);
  if (refusals.length > 0) return refusedAll(refusals.slice(0, MOST_REFUSALS));
  const lessons = prepared.lessons.map((lesson, at) => {
    const shown = new Set(references.filter(({ lesson: of }) => of === at).map(({ path }) => path));
    const mediaBytes = [...shown].reduce((sum, path) => sum + (files.get(path)?.bytes ?? 0), 0);
    return shown.size === 0 ? lesson : { ...lesson, mediaBytes };
  });
  return done({ ...prepared, lessons });
}

interface Newest {
  readonly head: ModuleHead;
  readonly version: ModuleVersion;
}

async function findNewest(
  scope: Scope,
  organisationId: string,
  externalId: string,
): Promise<Newest | undefined> {
  const moduleId = await findModuleId(scope, organisationId, externalId);
  const head = moduleId === undefined ? undefined : await readModule(scope, moduleId);
  if (!head) return undefined;
  const version = await readModuleVersion(scope, head.moduleId, head.latest);
  if (!version) throw new Error('The newest version of a module is not there');
  return { head, version };
}

/** Stores the contents and writes the version; undefined when something was written since `before` was read. */
async function writeVersion(
  scope: Scope,
  caller: OrganisationCaller,
  prepared: PreparedModule,
  before: Newest | undefined,
): Promise<Outcome<Submitted> | undefined> {
  const { now, services } = scope;
  const { bodies: _bodies, quizzes: _quizzes, references: _references, ...content } = prepared;
  const moduleId = before?.head.moduleId ?? services.newId();
  const number = (before?.head.latest ?? 0) + 1;
  const { organisationId } = caller;
  const version: ModuleVersion = {
    ...content,
    moduleId,
    number,
    organisationId,
    state: 'IN_REVIEW',
    submittedAt: now,
  };
  const head: ModuleHead = {
    moduleId,
    organisationId,
    externalId: content.externalId,
    partner: caller.name,
    title: content.title,
    latest: number,
    latestState: version.state,
    contentHash: content.contentHash,
    ...(before?.head.published !== undefined && { published: before.head.published }),
    revision: (before?.head.revision ?? 0) + 1,
    changedAt: now,
  };
  await storeNew(scope, head, prepared, before?.version);
  const superseded = before && allows('SUPERSEDE', before.version.state) ? before.version : undefined;
  const result = await services.table.transact([
    headWrite(head, before?.head),
    versionWrite(version),
    ...(before ? [] : [bindWrite(head)]),
    ...(superseded
      ? [versionWrite({ ...superseded, state: VERSION_TRANSITIONS.SUPERSEDE.to }, superseded.state)]
      : []),
  ]);
  forgetModule(scope, head);
  if (before) forgetModule(scope, before.head);
  if (!result.ok) return undefined;
  return done({ outcome: before ? 'NEW_VERSION' : 'CREATED', module: head, version });
}

/** Stores what the version before does not hold already. */
function storeNew(
  { services }: Scope,
  place: ModuleHead,
  { bodies, quizzes }: PreparedModule,
  before: ModuleVersion | undefined,
): Promise<void> {
  const stored = new Set(before?.lessons.flatMap(({ body, quiz }) => [body, quiz?.hash]));
  return storeContents(
    services,
    place,
    [...bodies].filter(([hash]) => !stored.has(hash)).map(([hash, text]) => ({ hash, text })),
    [...quizzes].filter(([hash]) => !stored.has(hash)).map(([hash, questions]) => ({ hash, questions })),
  );
}
