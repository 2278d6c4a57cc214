/**
 * Answers that are not in the outbox yet. The outbox writes to the disk a moment later than a page can be gone; this
 * is written within the very event of the change, and read when the attempt is opened again.
 */
import type { OutboxEntry } from '../../offline/outbox/core.ts';
import type { AttemptView, Response } from './response.ts';

/** An answer as it was given, and when by the device's clock, milliseconds since the epoch. */
export interface Draft {
  readonly response: Response;
  readonly at: number;
}

export interface Drafts {
  /** What is left from before, by question; nothing when the device keeps none. */
  read(): ReadonlyMap<string, Draft>;
  put(question: string, draft: Draft): void;
  /** Forgets an answer that the outbox has, unless it was changed since. */
  drop(question: string, response: Response): void;
}

type Stored = Record<string, Draft>;

/**
 * The drafts of one person's attempt: under a name of their own, so that they are never shown to or sent as somebody
 * else on a shared device.
 * @param storage the browser's; a full or forbidden one keeps nothing and stops nothing
 */
export function createDrafts(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  name: string,
): Drafts {
  const key = `kapuas.draft\n${name}`;

  function load(): Stored {
    try {
      return JSON.parse(storage.getItem(key) ?? '{}') as Stored;
    } catch {
      return {};
    }
  }

  function store(drafts: Stored): void {
    try {
      if (Object.keys(drafts).length > 0) storage.setItem(key, JSON.stringify(drafts));
      else storage.removeItem(key);
    } catch {
      // The outbox keeps the answer as well, a moment later, and says when it cannot.
    }
  }

  return {
    read: () => new Map(Object.entries(load())),
    put: (question, draft) => store({ ...load(), [question]: draft }),
    drop(question, response) {
      const { [question]: kept, ...others } = load();
      if (kept && JSON.stringify(kept.response) === JSON.stringify(response)) store(others);
    },
  };
}

/** The drafts that nothing newer has overtaken: neither an answer the server took since, nor one that waits. */
export function leftOver(
  drafts: ReadonlyMap<string, Draft>,
  { id, questions }: Pick<AttemptView, 'id' | 'questions'>,
  entries: readonly OutboxEntry[],
): readonly (readonly [question: string, draft: Draft])[] {
  const since = new Map((questions ?? []).map((question) => [question.id, question.response?.savedAt]));
  for (const { event } of entries) {
    if (event.type === 'answer' && event.attempt === id) since.set(event.question, event.occurredAt);
  }
  return [...drafts].filter(([question, { at }]) => {
    const newer = since.get(question);
    return since.has(question) && !(newer && Date.parse(newer) >= at);
  });
}
