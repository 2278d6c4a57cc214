import { connectionOf } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { ProgressEventInput, Resolvers } from '../../../graphql/generated/types.ts';
import { idOf, numberOf, partsOf, toGlobalId } from '../../../graphql/global-id.ts';
import { nodeOf, type NodeLoaders } from '../../../graphql/node.ts';
import { moment } from '../../../graphql/scalars.ts';
import { toPayload, toUserErrors } from '../../../graphql/user-errors.ts';
import { callerId, isOwn } from '../../../platform/caller.ts';
import { refused } from '../../../platform/outcome.ts';
import { readLateAttempt } from '../../assessment/commands/index.ts';
import type { CourseModel } from '../../catalog/resolvers/models.ts';
import type { UnitModel } from '../../people/resolvers/models.ts';
import {
  exempt,
  extendDueDate,
  findCertificate,
  findEntry,
  findVisibleRun,
  jpStanding,
  lateAttemptsOf,
  ownEndedRuns,
  parseRun,
  progressPercent,
  runDueOn,
  withdraw,
  type JpStanding,
  type Learning,
  type RecordedEvent,
  type RosterAddressee,
  type RosterEntry,
  type Run,
  type RunRef,
} from '../commands/index.ts';
import { MESSAGES } from '../core/messages.ts';
import { isFinishable } from '../core/run.ts';

/** What assignments look at in a person. */
export type Addressee = RosterAddressee & Pick<RosterEntry, 'personId' | 'unitId'>;

/** What the resolvers show of other domains. */
export interface Shown {
  /** The first day on which the assignments of a course ask it of the caller. */
  assignedDay(context: Context, courseId: string): Promise<string | undefined>;
  /** The same for somebody of whom the agency's list tells what assignments look at; reads the course's head alone. */
  assignedDayFor(context: Context, courseId: string, addressee: Addressee): Promise<string | undefined>;
  /** The same for anybody; for the agency's eyes. */
  assignedDayOf(context: Context, personId: string, courseId: string): Promise<string | undefined>;
  /** A unit; it is there as long as anything names it. */
  unit(context: Context, unitId: string): Promise<UnitModel>;
}

/** The resolvers and node loaders of runs, home and the agency's list, over the use cases and what they show. */
export function createResolvers(
  learning: Learning,
  shown: Shown,
): { resolvers: Resolvers; nodes: NodeLoaders } {
  const resolvers: Resolvers = {
    Query: {
      home: async (_source, _args, context) => (await learning.home(context)) ?? null,
      pastRuns: (_source, args, context) =>
        connectionOf(context, args, {
          name: `past-runs:${callerId(context.caller)}`,
          most: 50,
          index: 'gsi1',
          read: (options) => ownEndedRuns(context, options),
          toNode: parseRun,
        }),
    },
    Mutation: {
      courseEnrol: async (_source, { input }, context) => {
        const courseId = idOf('Course', input.course);
        const outcome = courseId
          ? await learning.enrol(context, courseId)
          : refused('NOT_FOUND', MESSAGES.COURSE_NOT_FOUND, ['course']);
        return toPayload(context, outcome, (run) => ({ run }));
      },
      progressRecord: async (_source, { input }, context) => {
        const outcome = await learning.recordProgress(context, input.events.map(eventOf));
        if (!outcome.ok) return toPayload(context, outcome, () => ({}));
        const { recorded, runs, refusals } = outcome.value;
        const userErrors = toUserErrors(context, refusals);
        return { recorded: [...recorded], runs: [...runs], userErrors, query: {} };
      },
      runFinish: async (_source, { input }, context) => {
        const ref = runRef(input.run);
        const outcome = ref ? await learning.finishRun(context, ref) : unknownRun();
        return toPayload(context, outcome, ({ run, certificate, year }) => ({
          run,
          certificate: certificate ?? null,
          year: context.caller.kind === 'person' ? presentYear(jpStanding(context.caller, year)) : null,
        }));
      },
      runDueDateExtend: async (_source, { input }, context) => {
        const ref = runRef(input.run);
        const outcome = ref
          ? await extendDueDate(context, ref, input.dueOn, input.reason, input.idempotencyKey ?? undefined)
          : unknownRun();
        return toPayload(context, outcome, (entry) => ({ entry }));
      },
      attemptReset: async (_source, { input }, context) => {
        const ref = runRef(input.run);
        const [courseId, , moduleId, lessonId] = partsOf('Lesson', input.lesson, 4) ?? [];
        const quiz = courseId && moduleId && lessonId ? { courseId, moduleId, lessonId } : undefined;
        const unknownQuiz = () => refused('NOT_FOUND', MESSAGES.QUIZ_OF_COURSE, ['lesson']);
        const outcome = !ref
          ? unknownRun()
          : quiz
            ? await learning.resetAttempt(context, ref, quiz, input)
            : unknownQuiz();
        return toPayload(context, outcome, (entry) => ({ entry }));
      },
      runExempt: async (_source, { input }, context) => {
        const ref = runRef(input.run);
        const outcome = ref
          ? await exempt(context, ref, input.reason, input.idempotencyKey ?? undefined)
          : unknownRun();
        if (!outcome.ok) return toPayload(context, outcome, () => ({}));
        const { roster } = outcome.value;
        const entry = await findEntry(context, { ...outcome.value, unitId: roster.unitId });
        return toPayload(context, outcome, () => ({ entry: entry ?? null }));
      },
      runWithdraw: async (_source, { input }, context) => {
        const ref = runRef(input.run);
        const outcome = ref
          ? await withdraw(context, ref, input.reason, input.idempotencyKey ?? undefined)
          : unknownRun();
        return toPayload(context, outcome, (run) => ({ run }));
      },
      certificateRevoke: async (_source, { input }, context) =>
        toPayload(
          context,
          await learning.revokeCertificate(context, input.number, input.reason),
          (certificate) => ({ certificate }),
        ),
    },
    Run: {
      id: (run) => runId(run),
      course: (run) => courseOfRun(run),
      versionNumber: ({ version }) => version,
      enrolledAt: ({ enrolledAt }) => moment(enrolledAt),
      dueOn: async (run, _args, context) => {
        const { personId, courseId, dueExtendedTo, assignedOn } = run;
        if (dueExtendedTo !== undefined) return dueExtendedTo;
        if (assignedOn !== undefined) return assignedOn;
        const assigned = isOwn(context, run)
          ? await shown.assignedDay(context, courseId)
          : await shown.assignedDayOf(context, personId, courseId);
        return assigned ?? null;
      },
      progressPercent: (run) => progressPercent(run),
      finishable: (run) => isFinishable(run),
      resume: ({ courseId, version, resume }) =>
        resume
          ? {
              id: toGlobalId('Lesson', courseId, version, resume.moduleId, resume.lessonId),
              title: resume.title,
            }
          : null,
      finishedAt: ({ state, endedAt }) => (state === 'FINISHED' && endedAt ? moment(endedAt) : null),
      certificate: async ({ certificate }, _args, context) =>
        certificate ? ((await findCertificate(context, certificate.number)) ?? null) : null,
    },
    Home: {
      id: ({ person }) => toGlobalId('Person', person.personId),
      name: ({ person }) => person.name,
      year: ({ person, year }) => presentYear(jpStanding(person, year)),
      // The assignments are at hand here, so that no course is read for its days.
      runs: ({ runs, assignments }) =>
        runs.map((run) => ({ ...run, assignedOn: runDueOn(run, assignments) ?? null })),
      due: ({ due }) => [...due],
    },
    DueCourse: {
      id: ({ id }) => toGlobalId('Assignment', id),
      course: ({ courseId, title, jpHundredths, lessonCount, minutes }): CourseModel => ({
        courseId,
        known: { title, jpHundredths, lessonCount, minutes },
      }),
      note: ({ note }) => note ?? null,
    },
    RosterEntry: {
      id: ({ personId, courseId, number, unitId }) =>
        toGlobalId('RosterEntry', personId, courseId, number, unitId),
      person: ({ personId }) => toGlobalId('Person', personId),
      run: (entry) => runId(entry),
      progressPercent: (entry) => progressPercent(entry),
      enrolledAt: ({ enrolledAt }) => moment(enrolledAt),
      dueOn: async ({ dueExtendedTo, personId, courseId, unitId, addressee }, _args, context) =>
        dueExtendedTo ??
        (await shown.assignedDayFor(context, courseId, { personId, unitId, ...addressee })) ??
        null,
      dueExtendedTo: ({ dueExtendedTo }) => dueExtendedTo ?? null,
      finishedAt: ({ state, endedAt }) => (state === 'FINISHED' && endedAt ? moment(endedAt) : null),
      certificateNumber: ({ certificateNumber }) => certificateNumber ?? null,
      certificateState: ({ certificateState }) => certificateState ?? null,
      earlier: ({ earlier }) => earlier ?? false,
      interventions: ({ interventions }) =>
        interventions
          .slice(0, MOST_INTERVENTIONS)
          .map(({ id, kind, reason, at }) => ({ id, kind, reason, at: moment(at) })),
      lateAttemptCount: ({ lateWaiting }) => lateWaiting?.size ?? 0,
      lateAttempts: async (entry, _args, context) => {
        const attempts = lateAttemptsOf(context, entry).map((ref) => readLateAttempt(context, ref));
        return (await Promise.all(attempts)).filter((attempt) => attempt !== undefined);
      },
    },
  };
  const nodes: NodeLoaders = {
    Run: nodeOf(3, async (context, ...parts: [string, string, string]) => {
      const ref = refOf(parts);
      return ref && findVisibleRun(context, ref);
    }),
    RosterEntry: nodeOf(
      4,
      async (context, ...[personId, courseId, number, unitId]: [string, string, string, string]) => {
        const ref = refOf([personId, courseId, number]);
        return ref && findEntry(context, { ...ref, unitId });
      },
    ),
  };
  return { resolvers, nodes };
}

/** The most interventions of an entry that are shown; all are kept. */
const MOST_INTERVENTIONS = 20;

/** The course of a run, in the version it is pinned to; what the run knows of it is shown without reading. */
const courseOfRun = ({ courseId, version, title, jpHundredths }: Run): CourseModel => ({
  courseId,
  versionNumber: version,
  known: { title, jpHundredths },
});

const runId = ({ personId, courseId, number }: RunRef): string =>
  toGlobalId('Run', personId, courseId, number);
const unknownRun = () => refused('NOT_FOUND', MESSAGES.RUN_NOT_FOUND, ['run']);
const runRef = (id: string) => refOf(partsOf('Run', id, 3));

function refOf(parts: readonly string[] | undefined): RunRef | undefined {
  const [personId, courseId, part] = parts ?? [];
  const number = numberOf(part);
  return personId && courseId && number ? { personId, courseId, number } : undefined;
}

/** The event with the lesson it is about; undefined when its lesson is no id of one. */
function eventOf({ id, lesson, kind, occurredAt }: ProgressEventInput): RecordedEvent | undefined {
  const [courseId, version, moduleId, lessonId] = partsOf('Lesson', lesson, 4) ?? [];
  const courseVersion = numberOf(version);
  return courseId && courseVersion && moduleId && lessonId
    ? { id, courseId, courseVersion, moduleId, lessonId, kind, at: Date.parse(occurredAt) }
    : undefined;
}

function presentYear({ year, target, percent }: JpStanding) {
  const hours = (hundredths: number | undefined) => (hundredths === undefined ? null : hundredths / 100);
  return {
    year: year.year,
    earned: year.jpHundredths / 100,
    minimum: hours(target?.minimum),
    ceiling: hours(target?.ceiling),
    percent,
  };
}
