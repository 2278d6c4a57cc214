import { readJob, startedJobs } from '../../../../platform/jobs/store.ts';
import { createScope } from '../../../../platform/scope.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Item } from '../../../../platform/table/table.ts';
import { attemptPlaceOf, ownAnswers } from '../../../assessment/commands/own-copy.ts';
import { ownEntries } from '../../../learning/commands/erase.ts';
import { findAllOf, ownChanges, ownInvitations, type AllOf } from '../../../people/commands/erase.ts';
import { readPosition, readUnit } from '../../../people/commands/index.ts';
import type { CopySection } from '../../core/copy-sections.ts';
import { plain, type Json } from '../../core/plain.ts';
import { listLooksOf } from '../../repository/looks.ts';
import { ownPages } from '../../repository/own-items.ts';

type Records = readonly Json[];

/** What a section has besides the items of the person's partition, or in their place. */
const ELSEWHERE: Readonly<Record<string, (services: Services, all: AllOf) => Promise<Records>>> = {
  profile: async (services, { person }) => {
    const scope = createScope(services, { kind: 'anonymous' });
    const [unit, position] = await Promise.all([
      person.unitId === undefined ? undefined : readUnit(scope, person.unitId),
      person.positionId === undefined ? undefined : readPosition(scope, person.positionId),
    ]);
    return [{ unitName: unit?.name.id ?? null, positionName: position?.name.id ?? null }];
  },
  logins: (_services, { logins }) => Promise.resolve(logins.map((login) => ({ fingerprint: login }))),
  invitations: async (services, { records }) => plainAll(await ownInvitations(services, records)),
  lists: async (services, { records }) => plainAll(await ownEntries(services, records)),
  changes: async (services, { records }) => plainAll(await ownChanges(services, records), ['kind']),
  looks: async (services, { person }) => plainAll(await listLooksOf(services, person.unitId)),
  jobs: async (services, { records }) => {
    const ids = (await Promise.all(records.map((record) => startedJobs(services, record)))).flat();
    const jobs = await Promise.all(ids.map((jobId) => readJob(services, jobId)));
    return jobs.flatMap((job) => {
      if (!job) return [];
      const { kind, state, startedAt, endedAt, done, total } = job;
      return [plain({ kind, state, startedAt, endedAt, done, total }, ['kind'])];
    });
  },
};

const plainAll = (items: readonly object[], keeps: readonly string[] = []): Records =>
  items.map((item) => plain(item as Item, keeps));

/** What of a person's partition a section shows of an item: one record, or one for each answer in it. */
function recordsOf({ name }: CopySection, item: Item): Records {
  switch (name) {
    case 'answers': {
      const answers = ownAnswers(item).map((answer) => plain({ ...answer }));
      if (answers.length > 0 || !item.sk.endsWith('#0STATE')) return answers;
      return [plain({ ...attemptPlaceOf(item), ...item })];
    }
    case 'requests':
      return [plain(item, ['kind'])];
    case 'jobs':
      return [];
    case 'progress':
    case 'quizzes':
    case 'runs':
      return [plain({ ...placeIn(item), ...item })];
    default:
      return [plain(item)];
  }
}

/** The course and run that the key of an item names, where its attributes do not. */
function placeIn({ sk }: Item): Record<string, string | number> {
  const [kind, courseId = '', run = '', moduleId = '', lessonId] = sk.split('#');
  if (kind !== 'PROGRESS' && kind !== 'QUIZ') return {};
  return { courseId, run: Number(run), moduleId, ...(lessonId !== undefined && { lessonId }) };
}

/** All records of a section of a person's copy; undefined when the person is gone. */
export async function collectSection(
  services: Services,
  personId: string,
  section: CopySection,
): Promise<Records | undefined> {
  const all = await findAllOf(createScope(services, { kind: 'anonymous' }), personId);
  if (!all) return undefined;
  const own: Json[] = [];
  for (const record of all.records) {
    for (const begins of section.begins) {
      for await (const items of ownPages(services, record, begins)) {
        own.push(...items.flatMap((item) => recordsOf(section, item)));
      }
    }
  }
  const elsewhere = (await ELSEWHERE[section.name]?.(services, all)) ?? [];
  return [...own, ...elsewhere];
}
