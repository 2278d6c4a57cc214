import { outcomeOf, type Outcome } from '../load/outcome.ts';
import type { Proof, Step, Story } from '../load/step.ts';
import type { Lane } from './stage.ts';

/** What was acknowledged, and how to see it. */
export interface Acknowledged {
  readonly step: Step;
  readonly proof: Proof;
}

/** What came of all operations so far. */
export class Tally {
  operations = 0;
  /** Sent again, after an answer that said so. */
  repeats = 0;
  /** Sent twice at once. */
  doubles = 0;
  /** How operations ended when they were sent for the first time. */
  readonly first = new Map<string, number>();
  readonly wrong: string[] = [];
  readonly acknowledged: Acknowledged[] = [];

  note(outcome: Outcome): void {
    const name = outcome.kind === 'RETRIABLE' ? `retriable: ${outcome.how}` : outcome.kind.toLowerCase();
    this.first.set(name, (this.first.get(name) ?? 0) + 1);
    if (outcome.kind === 'WRONG') this.wrong.push(outcome.why);
  }
}

/** How often something is sent again before it counts as never coming through. */
const MOST_REPEATS = 200;

/** The share of operations that a double click sends twice at once. */
const DOUBLED = 0.05;

/**
 * Plays some people's stories on one lane, an operation of one of them at a time, until `operations` were sent or all
 * stories are over. Each is sent until it is acknowledged, with the same input.
 */
export async function play(
  lane: Lane,
  stories: readonly Story[],
  { operations, random, tally }: { operations: number; random: () => number; tally: Tally },
): Promise<void> {
  const open = stories.map((story) => ({ story, next: story.next() }));
  for (let sent = 0; sent < operations && open.length > 0;) {
    const at = Math.floor(random() * open.length);
    const told = open[at];
    if (!told) return;
    if (told.next.done) {
      open.splice(at, 1);
      continue;
    }
    sent += 1;
    tally.operations += 1;
    lane.now += 1_000;
    const step = told.next.value;
    const payload = await untilDone(lane, step, random() < DOUBLED && !step.once, tally);
    // Somebody who is refused for good does not go on.
    if (payload === undefined) open.splice(at, 1);
    else told.next = told.story.next(payload);
  }
}

async function untilDone(lane: Lane, step: Step, doubled: boolean, tally: Tally): Promise<unknown> {
  const send = async () => outcomeOf(step, await lane.ask(step.as, step.document, step.variables));
  const [first, other] = await Promise.all([send(), doubled ? send() : undefined]);
  let outcome = first;
  tally.note(outcome);
  if (other) {
    tally.doubles += 1;
    if (other.kind === 'WRONG') tally.wrong.push(`at once: ${other.why}`);
  }
  for (let repeats = 0; outcome.kind === 'RETRIABLE'; repeats += 1) {
    if (repeats === MOST_REPEATS) {
      tally.wrong.push(`${step.name} as ${step.as} never came through: ${outcome.how}`);
      return undefined;
    }
    tally.repeats += 1;
    outcome = await send();
    if (outcome.kind === 'WRONG') tally.wrong.push(`again: ${outcome.why}`);
  }
  if (outcome.kind !== 'DONE') return undefined;
  if (step.proof) tally.acknowledged.push({ step, proof: step.proof(outcome.payload) });
  return outcome.payload;
}
