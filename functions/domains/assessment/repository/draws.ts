import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import { whole } from '../../../platform/shapes.ts';
import { parseItem, StoredItemError } from '../../../platform/stored.ts';
import { attemptDrawKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { parseAttempt, type Attempt } from '../core/attempt.ts';
import { attemptAt, type AttemptRef, type AttemptStateItem } from './shapes.ts';

const drawSchema = v.object({
  attempt: v.unknown(),
  quizHash: v.string(),
  courseVersion: whole,
});

/** What is fixed about an attempt when it begins. */
export interface AttemptDraw {
  readonly attempt: Attempt;
  readonly quizHash: string;
  readonly courseVersion: number;
}

/** The settings of the quiz as an attempt that is there began with them. */
export async function readSettings(scope: Scope, ref: AttemptRef): Promise<Attempt['settings']> {
  const draw = parseItem(drawSchema, await scope.load(attemptDrawKey(...attemptAt(ref))));
  const attempt = parseAttempt(draw?.attempt);
  if (!attempt.ok) throw new StoredItemError(`ATTEMPT: ${attempt.reason}`);
  return attempt.value.settings;
}

/** The draw of an attempt in the state that it is in. */
export function readDraw(
  item: Item | undefined,
  state: AttemptStateItem | undefined,
): AttemptDraw | undefined {
  const draw = parseItem(drawSchema, item);
  if (!draw || !state) return undefined;
  const attempt = parseAttempt(draw.attempt);
  if (!attempt.ok) throw new StoredItemError(`ATTEMPT: ${attempt.reason}`);
  const { state: name, submittedAt, submittedBy } = state;
  return { ...draw, attempt: { ...attempt.value, state: name, submittedAt, submittedBy } };
}
