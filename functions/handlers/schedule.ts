import { assessment } from '../domains/assessment/commands/bound.ts';
import { SETTLE_TASK } from '../domains/assessment/commands/index.ts';
import { learning } from '../domains/learning/commands/bound.ts';
import { FINISH_TASK } from '../domains/learning/commands/index.ts';
import { remindByMail } from '../domains/notices/commands/index.ts';
import { CARRY_TASK, carryFamilyAgain } from '../domains/people/commands/positions.ts';
import { lookAgain } from '../domains/privacy/commands/erasure/open.ts';
import { ERASED_TASK } from '../domains/privacy/core/erasure.ts';
import { sweepDue, type DueHandler } from '../platform/due.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { JOB_TASK, lookAfterJob } from '../platform/jobs/wake.ts';
import { createServices, type Services } from '../platform/services.ts';

/** A sweep over what is due; answers how many things it settled. */
type Sweep = (services: Services) => Promise<number>;

/** What is done of the things noted to be looked at, by their kind. A domain with deadlines adds its own here. */
const TASKS: Readonly<Record<string, DueHandler>> = {
  [CARRY_TASK]: (services, [positionId]) => carryFamilyAgain(services, String(positionId)),
  [JOB_TASK]: lookAfterJob,
  [ERASED_TASK]: lookAgain,
  [FINISH_TASK]: (services, parts) => {
    const [personId = '', courseId = '', number] = parts;
    return learning.finishWhatIsDone(services, {
      personId: String(personId),
      courseId: String(courseId),
      number: Number(number),
    });
  },
  [SETTLE_TASK]: (services, parts) => {
    const [personId = '', courseId = '', run, moduleId = '', lessonId = '', ordinal] = parts;
    return assessment.settleAttempt(services, {
      personId: String(personId),
      courseId: String(courseId),
      run: Number(run),
      moduleId: String(moduleId),
      lessonId: String(lessonId),
      ordinal: Number(ordinal),
    });
  },
};

/** The sweeps, by name. */
const SWEEPS: Readonly<Record<string, Sweep>> = {
  due: (services) => sweepDue(services, TASKS),
  reminders: remindByMail,
};

/** The Lambda behind the schedule: runs every sweep, one after the other. */
export function createHandler(services: Services) {
  return async (): Promise<void> => {
    for (const [sweep, run] of Object.entries(SWEEPS)) {
      services.log.info('SCHEDULE_RAN', { sweep, settled: await run(services) });
    }
  };
}

/** The entry of the Lambda. */
export const handler = entry(
  () => readEnv(process.env),
  (env) => createHandler(createServices(env)),
);
