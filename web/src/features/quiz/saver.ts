import type { Draft } from './drafts.ts';

interface SaverDependencies {
  /** Keeps an answer on the device. @throws when it cannot */
  readonly save: (question: string, draft: Draft) => Promise<void>;
  /** Told of how many answers are not kept yet, and whether keeping one has just failed. */
  readonly changed: (unsaved: number, failed: boolean) => void;
}

/** How long after the last change an answer is kept, milliseconds: typing goes on longer than a pick. */
const typingPause = 900;
const pickPause = 350;

/**
 * Waits with an answer until the person pauses, so that a word makes one event and not one a letter. `flush` keeps
 * everything at once: before handing in, and when the page goes out of sight.
 */
export function createSaver({ save, changed }: SaverDependencies) {
  const dirty = new Map<string, Draft>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const saving = new Map<string, Promise<void>>();

  function keep(question: string): Promise<void> {
    clearTimeout(timers.get(question));
    timers.delete(question);
    // One at a time for a question, in the order given.
    const turn = (saving.get(question) ?? Promise.resolve()).then(async () => {
      const draft = dirty.get(question);
      if (draft === undefined) return;
      try {
        await save(question, draft);
      } catch (error) {
        changed(dirty.size, true);
        throw error;
      }
      // Changed while it was being saved: that has a timer of its own.
      if (dirty.get(question) === draft) dirty.delete(question);
      changed(dirty.size, false);
    });
    saving.set(
      question,
      turn.catch(() => undefined),
    );
    return turn;
  }

  return {
    /** Takes a changed answer. */
    change(question: string, draft: Draft): void {
      const { response } = draft;
      dirty.set(question, draft);
      changed(dirty.size, false);
      clearTimeout(timers.get(question));
      const pause = response.text !== undefined || response.number !== undefined ? typingPause : pickPause;
      timers.set(
        question,
        // The failure was told to `changed`; the answer stays to be kept by the next `flush`.
        setTimeout(() => void keep(question).catch(() => undefined), pause),
      );
    },
    /** Keeps everything that is not kept yet. @throws when something cannot be kept; it is tried again by the next */
    async flush(): Promise<void> {
      await Promise.all([...dirty.keys()].map(keep));
    },
  };
}
