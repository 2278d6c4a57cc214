import {
  ExemptRunDocument,
  ExtendDueDateDocument,
  ResetAttemptDocument,
  RevokeCertificateDocument,
  WithdrawRunDocument,
} from '../../gql/graphql.ts';
import type { RosterLineFragment } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { isDueDay } from './due-day.ts';
import { readReason } from '../../ui/reason.ts';
import { failureOf } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

/** What the agency can do about a person in a course. */
export type HelpAction = 'extend' | 'reset' | 'exempt' | 'withdraw' | 'revoke';

/** A quiz of the course. */
export interface QuizChoice {
  /** The global id of the lesson. */
  readonly id: string;
  readonly title: string;
}

/** What was filled in. */
export interface HelpInput {
  readonly action: HelpAction;
  readonly dueOn: string;
  readonly quiz: string;
  readonly reason: string;
  /** The same for all that one dialog sends, so that it is done once however often it is sent. */
  readonly idempotencyKey: string;
}

/** What can be done in which state of a run. */
const actionsOf: Readonly<Record<RosterLineFragment['state'], readonly HelpAction[]>> = {
  ACTIVE: ['extend', 'reset', 'exempt', 'withdraw'],
  FINISHED: ['revoke'],
  WITHDRAWN: [],
  EXEMPT: [],
};

/** What can be done about a person: by the run's state, and by whether there is something to do it to. */
export function possibleActions(
  entry: Pick<RosterLineFragment, 'state' | 'certificateState'>,
  quizzes: readonly QuizChoice[],
): readonly HelpAction[] {
  return actionsOf[entry.state].filter((action) => {
    if (action === 'reset') return quizzes.length > 0;
    return action !== 'revoke' || entry.certificateState === 'VALID';
  });
}

/** The fields that lack something. @param now milliseconds since the epoch */
export function helpFaults(
  input: Omit<HelpInput, 'idempotencyKey'>,
  now: number,
): readonly ('dueOn' | 'lesson' | 'reason')[] {
  return [
    ...(input.action === 'extend' && !isDueDay(input.dueOn, now) ? (['dueOn'] as const) : []),
    ...(input.action === 'reset' && input.quiz === '' ? (['lesson'] as const) : []),
    ...(readReason(input.reason) === undefined ? (['reason'] as const) : []),
  ];
}

/** Does it. @returns why it was not done; undefined when it was */
export async function help(
  { run, certificateNumber }: Pick<RosterLineFragment, 'run' | 'certificateNumber'>,
  { action, dueOn, quiz, reason: text, idempotencyKey }: HelpInput,
): Promise<FieldErrors | undefined> {
  const reason = text.trim();
  switch (action) {
    case 'extend':
      return failureOf(
        await runMutation(ExtendDueDateDocument, { input: { run, dueOn, reason, idempotencyKey } }),
        (data) => data.runDueDateExtend,
      );
    case 'reset':
      return failureOf(
        await runMutation(ResetAttemptDocument, { input: { run, lesson: quiz, reason, idempotencyKey } }),
        (data) => data.attemptReset,
      );
    case 'exempt':
      return failureOf(
        await runMutation(ExemptRunDocument, { input: { run, reason, idempotencyKey } }),
        (data) => data.runExempt,
      );
    case 'withdraw':
      return failureOf(
        await runMutation(WithdrawRunDocument, { input: { run, reason, idempotencyKey } }),
        (data) => data.runWithdraw,
      );
    case 'revoke':
      return failureOf(
        await runMutation(RevokeCertificateDocument, { input: { number: certificateNumber ?? '', reason } }),
        (data) => data.certificateRevoke,
      );
  }
}
