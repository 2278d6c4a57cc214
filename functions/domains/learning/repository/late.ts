import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import { present, update, type Write } from '../../../platform/table/writes.ts';
import type { LateState } from '../../assessment/commands/index.ts';
import type { Intervention, Run } from '../core/types.ts';
import { entryKeyOf, type RunPlace } from './roster.ts';

/** Which attempt of a run, in the entry of the run. */
export interface AttemptOfRun {
  readonly moduleId: string;
  readonly lessonId: string;
  readonly ordinal: number;
}

/** The attempts of a run as its entry has them; those that name none are left out. */
export function attemptsNamed(names: ReadonlySet<string>): AttemptOfRun[] {
  return [...names].flatMap((name) => {
    const [moduleId, lessonId, ordinal] = name.split('#');
    return moduleId && lessonId && ordinal ? [{ moduleId, lessonId, ordinal: Number(ordinal) }] : [];
  });
}

/** Notes at the entry of a run how it stands with the late answers to one of its attempts; again, it changes nothing. */
export function lateWrite(run: RunPlace, attempt: AttemptOfRun, state: LateState): Write {
  const [expression, values] = noted(attempt, state);
  return update(entryKeyOf(run), expression, values, present);
}

/**
 * The same with what the agency decided.
 *
 * @param progressed the run as it is once its quiz is passed by that; undefined when its progress stays
 */
export function decidedWrite(
  run: RunPlace,
  attempt: AttemptOfRun,
  state: LateState,
  intervention: Intervention,
  progressed: Run | undefined,
): Write {
  const [expression, values] = noted(attempt, state);
  const set = {
    ...(progressed && { requiredDone: progressed.requiredDone, progressRevision: progressed.revision }),
  };
  const parts = Object.keys(set).map((name) => `, #${name} = :${name}`);
  return update(
    entryKeyOf(run),
    `SET #interventions = list_append(:intervention, #interventions)${parts.join('')} ${expression}`,
    {
      ...values,
      '#interventions': 'interventions',
      ':intervention': [intervention],
      ...Object.fromEntries(Object.keys(set).map((name) => [`#${name}`, name])),
      ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
    },
    present,
  );
}

const NAMES = { '#waiting': 'lateWaiting', '#declined': 'lateDeclined' };

/** In which of the two lists of an entry an attempt is by what became of its late answers. */
const LISTS: Readonly<Record<LateState, string>> = {
  NONE: 'DELETE #waiting :attempt, #declined :attempt',
  WAITING: 'ADD #waiting :attempt DELETE #declined :attempt',
  ACCEPTED: 'DELETE #waiting :attempt, #declined :attempt',
  DECLINED: 'ADD #declined :attempt DELETE #waiting :attempt',
};

function noted(
  { moduleId, lessonId, ordinal }: AttemptOfRun,
  state: LateState,
): [string, Record<string, NativeAttributeValue>] {
  return [LISTS[state], { ...NAMES, ':attempt': new Set([`${moduleId}#${lessonId}#${ordinal}`]) }];
}
