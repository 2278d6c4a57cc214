import type { Refusal } from '../../../platform/outcome.ts';
import { MOST_LOGINS } from './invitation.ts';
import { MESSAGES } from './messages.ts';
import { allows, stateOf } from './person-state.ts';
import type { Person } from './types.ts';

/** Numbers of runs that come over begin a thousand higher for each record that came before: so none meets another. */
export const OFFSET = 1_000;
/** The most records that one may hold beside its own: a run's number has four digits. */
const MOST_MERGED = 8;

/** What merging looks at besides the two records. */
export interface MergeSituation {
  /** The person who wants it. */
  readonly actorId: string;
  /** Whether a quiz is under way that answers may still come to. */
  readonly openQuiz: boolean;
}

/** Every reason why two records may not be merged; none when they may. */
export function mergeProblems(stays: Person, goes: Person, { actorId, openQuiz }: MergeSituation): Refusal[] {
  const wrong = (message: Refusal['message'], field: string): Refusal => ({
    code: 'WRONG_STATE',
    message,
    field: [field],
  });
  if (stays.personId === goes.personId) {
    return [{ code: 'INVALID', message: MESSAGES.MERGE_SAME, field: ['goes'] }];
  }
  const problems: Refusal[] = [];
  if (goes.personId === actorId) problems.push(wrong(MESSAGES.MERGE_OWN, 'goes'));
  if (goes.roles.length > 0) problems.push(wrong(MESSAGES.MERGE_ROLES, 'goes'));
  if (!allows(goes, 'MERGE')) problems.push(wrong(MESSAGES.PERSON_NOT_FOUND, 'goes'));
  if (stays.left && !goes.left) problems.push(wrong(MESSAGES.MERGE_LEFT, 'stays'));
  if (openQuiz) problems.push(wrong(MESSAGES.MERGE_OPEN_QUIZ, 'goes'));
  if (stays.logins.length + goes.logins.length > MOST_LOGINS) {
    problems.push(wrong(MESSAGES.MERGE_LOGINS(MOST_LOGINS), 'goes'));
  }
  if (mergedCount(stays) + mergedCount(goes) + 1 > MOST_MERGED)
    problems.push(wrong(MESSAGES.MERGE_MOST, 'goes'));
  return problems;
}

const mergedCount = ({ mergedCount: count = 0 }: Person): number => count;

/** Both records once they are merged: one that stays with the logins of both, and one that answers as the other. */
export function merged(stays: Person, goes: Person): { stays: Person; goes: Person } {
  const { invitation: _void, merging = [], ...rest } = goes;
  const former = [...(stays.formerLogins ?? []), ...(goes.formerLogins ?? [])];
  return {
    stays: {
      ...stays,
      logins: [...stays.logins, ...goes.logins],
      ...(former.length > 0 && { formerLogins: [...new Set(former)] }),
      mergedCount: mergedCount(stays) + mergedCount(goes) + 1,
      merging: [...(stays.merging ?? []), goes.personId, ...merging],
    },
    goes: {
      ...rest,
      logins: [],
      roles: [],
      mergedInto: stays.personId,
      mergedOffset: OFFSET * (mergedCount(stays) + 1),
    },
  };
}

/** A record once all that another one held has come to it. */
export function cameOver({ merging = [], ...stays }: Person, goes: string): Person {
  const rest = merging.filter((each) => each !== goes);
  return { ...stays, ...(rest.length > 0 && { merging: rest }) };
}

/** Whether a record was merged into this one: the job goes on then. */
export const isMergedInto = (goes: Person, stays: Person): boolean =>
  stateOf(goes) === 'MERGED' && goes.mergedInto === stays.personId;
