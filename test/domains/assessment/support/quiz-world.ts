import {
  createAssessment,
  type CourseOutline,
  type Neighbours,
  type Question,
  type QuizSettings,
  type RunView,
} from '../../../../functions/domains/assessment/commands/index.ts';
import { readQuestions, storeContents } from '../../../../functions/domains/publishing/repository/content.ts';
import { isUnlocked, type Run } from '../../../../functions/domains/learning/commands/index.ts';
import type { PersonCaller } from '../../../../functions/platform/caller.ts';
import { createScope, type Scope } from '../../../../functions/platform/scope.ts';
import type { Services } from '../../../../functions/platform/services.ts';
import {
  activeRunKey,
  courseVersionKey,
  endedRunKey,
  progressKey,
} from '../../../../functions/platform/table/keys.ts';
import { put } from '../../../../functions/platform/table/writes.ts';
import { countedTable } from '../../../support/counted-table.ts';
import { startInstallation } from '../../../support/installation.ts';
import { EXAMPLES, question, seeded } from '../core/support/questions.ts';

export const COURSE = 'course-1';
export const MODULE = 'module-1';
export const LESSON = 'kuis';

const SETTINGS: QuizSettings = {
  version: 1,
  passPercent: 60,
  attemptsAllowed: 3,
  graceSeconds: 60,
  shuffleQuestions: true,
  gradingMethod: 'HIGHEST',
  review: {
    DURING: [],
    AFTER_SUBMIT: ['RESPONSE', 'CORRECTNESS', 'MARKS', 'FEEDBACK'],
    AFTER_PASS_OR_LAST_ATTEMPT: ['RESPONSE', 'CORRECTNESS', 'MARKS', 'FEEDBACK', 'RIGHT_ANSWER'],
  },
};

/** `count` questions, the kinds in turn. */
export function manyQuestions(count: number): Question[] {
  const kinds = Object.entries(EXAMPLES);
  return Array.from({ length: count }, (_, at) => {
    const [kind, shape] = kinds[at % kinds.length] ?? ['', {}];
    return question(kind, shape, { externalId: `q-${at}` });
  });
}

export interface World {
  readonly settings?: Partial<QuizSettings>;
  readonly questions?: readonly Question[];
  readonly run?: Partial<RunView>;
  readonly requires?: readonly string[];
}

/**
 * A quiz of a course that somebody takes, on a table of its own. Other domains are stood in for by readers of the items
 * and keys that they use, so that requests are counted as they will be.
 */
export async function startQuizWorld(world: World = {}) {
  const installation = await startInstallation();
  const questions = world.questions ?? manyQuestions(7);
  const settings = { ...SETTINGS, ...world.settings };
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') };
  const { table } = installation.services;
  const { table: countedAccess, requests: counted } = countedTable(table);
  const services: Services = {
    ...installation.services,
    now: () => clock.now,
    random: seeded(7),
    table: countedAccess,
  };
  const run: RunView = {
    number: 1,
    state: 'ACTIVE',
    version: 1,
    modules: [{ moduleId: MODULE, version: 1, required: 1 }],
    done: {},
    ...world.run,
  };
  const version: CourseOutline = {
    number: 1,
    modules: [
      {
        moduleId: MODULE,
        requires: world.requires ?? [],
        lessons: [{ id: LESSON, quiz: { hash: 'hash', questionCount: questions.length, settings } }],
      },
    ],
  };
  const owner = 'person-1';
  await table.write(put({ ...activeRunKey(owner, COURSE), view: run }));
  await table.write(put({ ...courseVersionKey(COURSE, 1), outline: version }));
  const place = { organisationId: 'org', moduleId: MODULE };
  await storeContents(installation.services, place, [], [{ hash: 'hash', questions }]);

  const neighbours: Neighbours = {
    async readRun(scope, courseId) {
      const personId = scope.caller.kind === 'person' ? scope.caller.personId : '';
      const [active] = await Promise.all([
        scope.load(activeRunKey(personId, courseId)),
        scope.load(endedRunKey(personId, courseId)),
      ]);
      return active && (active['view'] as Run);
    },
    async readCourseVersion(scope, courseId, number) {
      const item = await scope.load(courseVersionKey(courseId, number));
      return item && (item['outline'] as CourseOutline);
    },
    readQuestions,
    isUnlocked,
    forgetRun(scope, { personId, courseId, run: number, moduleId }) {
      scope.forget(activeRunKey(personId, courseId));
      scope.forget(progressKey(personId, courseId, number, moduleId));
    },
    async quizPassedWrites(scope, ref, courseVersion, now) {
      const key = progressKey(ref.personId, ref.courseId, ref.run, ref.moduleId);
      const [progress] = await Promise.all([
        scope.load(key),
        scope.load(activeRunKey(ref.personId, ref.courseId)),
        scope.load(courseVersionKey(ref.courseId, courseVersion)),
      ]);
      const writes = progress ? [] : [put({ ...key, passedAt: now })];
      return { writes, before: undefined, after: undefined };
    },
    // What the agency decides has its tests on all domains as they run.
    findRun: () => Promise.resolve(undefined),
    lateDecisionWrites: () => [],
    entryOf: () => Promise.reject(new Error('not asked for')),
  };

  const caller = (personId: string): PersonCaller => ({
    kind: 'person',
    personId,
    name: 'Rina',
    employmentKind: 'PNS',
    unitId: 'u',
    unitPath: ['u'],
    roles: [],
    login: { issuer: 'i', subject: personId, clientId: 'kapuas-web', hash: personId },
  });
  /** A request of its own, as each HTTP request is. */
  const scope = (personId = owner): Scope => createScope(services, caller(personId));
  const passedAt = async () =>
    (await table.get(progressKey(owner, COURSE, 1, MODULE)))?.['passedAt'] as number | undefined;
  return {
    assessment: createAssessment(neighbours),
    lesson: { courseId: COURSE, courseVersion: 1, moduleId: MODULE, lessonId: LESSON },
    quiz: { personId: owner, courseId: COURSE, run: 1, moduleId: MODULE, lessonId: LESSON },
    settings,
    questions,
    scope,
    clock,
    counted,
    /** The requests that `work` makes, the look-up of the caller apart. */
    async count(work: () => Promise<unknown>) {
      Object.assign(counted, { reads: 0, writes: 0 });
      await work();
      return { ...counted };
    },
    passedAt,
    close: () => installation.close(),
  };
}

export type QuizWorld = Awaited<ReturnType<typeof startQuizWorld>>;

/** The value of a command that was not refused. */
export function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; refusals: unknown[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

/** The code of a refusal; undefined for a success. */
export function codeOf(
  outcome: { ok: true } | { ok: false; refusals: { code: string }[] },
): string | undefined {
  return outcome.ok ? undefined : outcome.refusals[0]?.code;
}
