import { computed, signal } from '@preact/signals';
import type { Problem } from '../../gql/problem.ts';

/** Something on screen that may have changed since. */
interface ShownKept {
  /** When it was true, by the API's clock, milliseconds since the epoch. */
  readonly at: number;
  /** Why there is nothing newer; undefined while an answer is still awaited. */
  readonly problem: Problem | undefined;
}

const shown = signal<ReadonlySet<ShownKept>>(new Set());

/** Says that something kept is on screen. @returns says that it no longer is */
export function showsKept(kept: ShownKept): () => void {
  shown.value = new Set([...shown.peek(), kept]);
  return () => {
    shown.value = new Set([...shown.peek()].filter((other) => other !== kept));
  };
}

/** The oldest of what is on screen and may have changed since; undefined when all of it is fresh. */
export const oldestShown = computed(() =>
  [...shown.value].reduce<ShownKept | undefined>(
    (oldest, next) => (oldest && oldest.at <= next.at ? oldest : next),
    undefined,
  ),
);
