/**
 * Answers that are not in the outbox yet. The outbox writes to the disk a moment later than a page can be gone; this
 * is written within the very event of the change, and read when the attempt is opened again.
 */
import type { OutboxEntry } from '../../offline/outbox/core.ts';
import type { AttemptView, Response } from './response.ts';
import { nextSequence, sequencesOf } from './sequence.ts';

/** An answer as it was given, with its number among the answers to the attempt: it is sent as that. */
export interface Draft {
  readonly response: Response;
  readonly sequence: number;
}

export interface Drafts {
  /** What is left from before, by question; nothing when the device keeps none. */
  read(): ReadonlyMap<string, Draft>;
  put(question: string, draft: Draft): void;
  /** Forgets an answer that the outbox has, unless it was changed since. */
  drop(question: string, response: Response): void;
}

/** As pages of an earlier release wrote it: with the time by the device's clock, milliseconds since the epoch. */
interface EarlierDraft {
  readonly response: Response;
  readonly at: number;
}

type Stored = Record<string, Draft | EarlierDraft>;

/**
 * The drafts of one person's attempt: under a name of their own, so that they are never shown to or sent as somebody
 * else on a shared device.
 * @param storage the browser's; a full or forbidden one keeps nothing and stops nothing
 * @param startedAt when the attempt began, ISO 8601
 */
export function createDrafts(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  name: string,
  startedAt: string,
): Drafts {
  const key = `kapuas.draft\n${name}`;

  function load(): Stored {
    try {
      return JSON.parse(storage.getItem(key) ?? '{}') as Stored;
    } catch {
      return {};
    }
  }

  const numbered = (draft: Draft | EarlierDraft): Draft =>
    'sequence' in draft
      ? draft
      : { response: draft.response, sequence: nextSequence(0, startedAt, draft.at) };

  function store(drafts: Stored): void {
    try {
      if (Object.keys(drafts).length > 0) storage.setItem(key, JSON.stringify(drafts));
      else storage.removeItem(key);
    } catch {
      // The outbox keeps the answer as well, a moment later, and says when it cannot.
    }
  }

  return {
    read: () =>
      new Map(Object.entries(load()).map(([question, draft]) => [question, numbered(draft)] as const)),
    put: (question, draft) => store({ ...load(), [question]: draft }),
    drop(question, response) {
      const { [question]: kept, ...others } = load();
      if (kept && JSON.stringify(kept.response) === JSON.stringify(response)) store(others);
    },
  };
}

/**
 * The drafts that nothing newer has overtaken: neither an answer that the server has nor one that waits. What is newer
 * is said by their numbers, which the server keeps them by; a clock that is wrong on one device decides nothing.
 */
export function leftOver(
  drafts: ReadonlyMap<string, Draft>,
  attempt: Pick<AttemptView, 'id' | 'questions'>,
  entries: readonly OutboxEntry[],
): readonly (readonly [question: string, draft: Draft])[] {
  const highest = sequencesOf(attempt, entries);
  const there = new Set(attempt.questions?.map(({ id }) => id));
  return [...drafts].filter(
    ([question, { sequence }]) => there.has(question) && sequence > (highest.get(question) ?? 0),
  );
}
