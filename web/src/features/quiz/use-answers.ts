import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { session } from '../../auth/session.ts';
import { serverClock } from '../../gql/api.ts';
import { outbox } from '../../offline/outbox/index.ts';
import type { AnswerEvent, OutboxEntry, SubmitEvent } from '../../offline/outbox/core.ts';
import { createDrafts, leftOver } from './drafts.ts';
import type { Draft, Drafts } from './drafts.ts';
import { initialAnswers, overtaken, savedResponse } from './response.ts';
import type { Answers, AttemptView, Response } from './response.ts';
import { createSaver } from './saver.ts';
import { nextSequence, sequencesOf } from './sequence.ts';

interface Saving {
  /** How many answers are not kept on the device yet. */
  readonly unsaved: number;
  /** The device could not keep the last one. */
  readonly failed: boolean;
}

interface AnswersState extends Saving {
  readonly answers: Answers;
  readonly change: (question: string, response: Response) => void;
  /** Keeps everything that is not kept yet. @throws when the device cannot */
  readonly flush: () => Promise<void>;
}

type AnswerEntry = OutboxEntry & { readonly event: AnswerEvent };

/** The entries of the outbox that are answers to an attempt. */
export function answersIn(entries: readonly OutboxEntry[], attempt: string): readonly AnswerEntry[] {
  return entries.filter(
    (entry): entry is AnswerEntry => entry.event.type === 'answer' && entry.event.attempt === attempt,
  );
}

type SubmitEntry = OutboxEntry & { readonly event: SubmitEvent };

/** The entries of the outbox that hand an attempt in. */
export function submitsIn(entries: readonly OutboxEntry[], attempt: string): readonly SubmitEntry[] {
  return entries.filter(
    (entry): entry is SubmitEntry => entry.event.type === 'submit' && entry.event.attempt === attempt,
  );
}

/** The drafts of an attempt of whoever is signed in. */
function draftsOf({ id, startedAt }: AttemptView): Drafts {
  const who = session.peek();
  return createDrafts(localStorage, `${who.state === 'signed-in' ? who.owner : ''}\n${id}`, startedAt);
}

/** The highest number known of the answers to each question, what was left as a draft included. */
function heldAtFirst(
  attempt: AttemptView,
  left: readonly (readonly [question: string, draft: Draft])[],
): Map<string, number> {
  // What is left is newer than all else that is known of its question.
  const drafted = left.map(([question, { sequence }]) => [question, sequence] as const);
  return new Map([...sequencesOf(attempt, outbox.entries.peek()), ...drafted]);
}

/** A saver whose answers go to the outbox, under the number they were given. */
function saverFor(attempt: AttemptView, drafts: Drafts, changed: (unsaved: number, failed: boolean) => void) {
  return createSaver({
    changed,
    save: async (question, { response, sequence }) => {
      await outbox.add({ type: 'answer', attempt: attempt.id, question, response, sequence });
      drafts.drop(question, response);
      // What was refused before has been mended by this answer.
      for (const entry of answersIn(outbox.refused.peek(), attempt.id)) {
        const { event } = entry;
        if (event.question === question && event.sequence < sequence) await outbox.dismiss(entry);
      }
    },
  });
}

/**
 * The answers to an open attempt on this page: each is kept as a draft at once, and in the outbox when the person
 * pauses.
 */
export function useAnswers(attempt: AttemptView): AnswersState {
  const [drafts] = useState(() => draftsOf(attempt));
  const [left] = useState(() => leftOver(drafts.read(), attempt, outbox.entries.peek()));
  const [held] = useState(() => heldAtFirst(attempt, left));
  // What was loaded last: an answer is numbered after all that is known when it is given.
  const newest = useRef(attempt);
  newest.current = attempt;
  const [answers, setAnswers] = useState<Answers>(
    () =>
      new Map([
        ...initialAnswers(attempt, outbox.entries.peek()),
        ...left.map(([question, { response }]) => [question, response] as const),
      ]),
  );
  const [saving, setSaving] = useState<Saving>({ unsaved: 0, failed: false });
  const [saver] = useState(() =>
    saverFor(attempt, drafts, (unsaved, failed) => setSaving({ unsaved, failed })),
  );
  // Before anything is painted or pressed: another device may have answered since the attempt was loaded before.
  useLayoutEffect(() => {
    const newer = overtaken(attempt, held);
    if (newer.length === 0) return;
    for (const { id, response } of newer) held.set(id, response?.sequence ?? 0);
    setAnswers((current) => {
      const next = new Map(current);
      for (const question of newer) {
        const response = savedResponse(question);
        if (response) next.set(question.id, response);
        else next.delete(question.id);
      }
      return next;
    });
  }, [attempt]);
  useEffect(() => {
    for (const [question, draft] of left) saver.change(question, draft);
    const keep = () => {
      // The failure is on screen by `changed`.
      if (document.visibilityState === 'hidden') saver.flush().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      saver.flush().catch(() => undefined);
    };
  }, [saver]);
  return {
    answers,
    ...saving,
    change: (question, response) => {
      const known = [...held.values(), ...sequencesOf(newest.current, outbox.entries.peek()).values()];
      const sequence = nextSequence(Math.max(0, ...known), attempt.startedAt, serverClock.now());
      held.set(question, sequence);
      const draft = { response, sequence };
      drafts.put(question, draft);
      setAnswers((current) => new Map(current).set(question, response));
      saver.change(question, draft);
    },
    flush: saver.flush,
  };
}
