import { useEffect, useRef, useState } from 'preact/hooks';
import { session } from '../../auth/session.ts';
import { send, serverClock } from '../../gql/api.ts';
import {
  AttemptDocument,
  CourseDocument,
  HomeDocument,
  LessonDocument,
  QuizIntroDocument,
} from '../../gql/graphql.ts';
import type { AttemptQuery } from '../../gql/graphql.ts';
import { invalidate } from '../../gql/query.ts';
import type { Problem } from '../../gql/problem.ts';
import { outbox } from '../../offline/outbox/index.ts';
import { recall } from '../../offline/saved/answers.ts';
import { nameOf } from '../../offline/saved/core.ts';
import { showsKept } from '../../offline/saved/shown.ts';
import { keepWithIntro } from './kept-attempt.ts';
import type { AttemptView } from './response.ts';

interface Loaded {
  /** Whose and which attempt this is. */
  readonly key: string;
  /** Null is an attempt that does not exist, or not for the caller; undefined until it is known. */
  readonly attempt: AttemptView | null | undefined;
  readonly problem: Problem | undefined;
  /** When the attempt was loaded, by the API's clock, while the API cannot be asked again. */
  readonly asOf: number | undefined;
  /** The server has taken the handing in, also while the attempt above is from before. */
  readonly handedIn: boolean;
}

/** A press back and forth between two windows asks nothing again within this time, milliseconds. */
const lookedAgainAfter = 5_000;

/** The attempt as this device kept it, for where the API cannot be asked. */
async function keptAttempt(
  owner: string,
  id: string,
): Promise<{ attempt: AttemptView; at: number } | undefined> {
  const kept = await recall(owner, nameOf('attempt', { id })).catch(() => undefined);
  const attempt = kept && (kept.data as AttemptQuery).attempt;
  return attempt ? { attempt, at: kept.at } : undefined;
}

/**
 * An attempt as the server has it, after everything that waited on this device was sent as far as it can be. It comes
 * from no cache in memory: what a page held before is older than what was answered since. Without a network it goes on
 * as the device kept it; what was answered since is in the outbox.
 */
export function useAttempt(id: string): Loaded & { readonly load: () => Promise<void> } {
  const owner = session.value.state === 'signed-in' ? session.value.owner : '';
  const key = `${owner}\n${id}`;
  const nothing: Loaded = { key, attempt: undefined, problem: undefined, asOf: undefined, handedIn: false };
  const [kept, setLoaded] = useState(nothing);
  const loaded = kept.key === key ? kept : nothing;

  const lookedAt = useRef(0);

  async function load(): Promise<void> {
    lookedAt.current = performance.now();
    await outbox.flush();
    const { data, problem } = await send(AttemptDocument, { id });
    if (data) void keepWithIntro(owner, id, data, serverClock.now());
    const kept = problem && (await keptAttempt(owner, id));
    setLoaded((current) => ({
      key,
      // A newer question that failed takes nothing off the screen.
      attempt: data ? data.attempt : ((current.key === key ? current.attempt : undefined) ?? kept?.attempt),
      problem,
      asOf: kept?.at,
      // What the server says now is true, whatever this page thought.
      handedIn: !data && current.key === key && current.handedIn,
    }));
  }

  useEffect(() => {
    void load();
    return outbox.onTaken((events) => {
      if (!events.some((event) => event.type === 'submit' && event.attempt === id)) return;
      setLoaded((current) => ({ ...current, problem: undefined, handedIn: true }));
      void invalidate(QuizIntroDocument, LessonDocument, CourseDocument, HomeDocument);
      void load();
    });
  }, [key]);
  // Another device may have handed it in meanwhile: this page learns of it when somebody looks at it again.
  const isOpen = loaded.attempt?.state === 'IN_PROGRESS';
  useEffect(() => {
    if (!isOpen) return undefined;
    const returned = () => void load();
    const looked = () => {
      const isRecent = performance.now() - lookedAt.current < lookedAgainAfter;
      if (document.visibilityState === 'visible' && navigator.onLine && !isRecent) void load();
    };
    addEventListener('online', returned);
    addEventListener('focus', looked);
    document.addEventListener('visibilitychange', looked);
    return () => {
      removeEventListener('online', returned);
      removeEventListener('focus', looked);
      document.removeEventListener('visibilitychange', looked);
    };
  }, [key, isOpen]);
  const { asOf, problem } = loaded;
  useEffect(() => (asOf === undefined ? undefined : showsKept({ at: asOf, problem })), [asOf, problem]);
  return { ...loaded, load };
}
