/**
 * What is kept of the API's answers, as pure functions: under which name, which of two answers stays, and which go when
 * there are too many. It knows no storage, network or clock.
 */
import { stableText } from '../../gql/stable-text.ts';

/**
 * The kinds of answers that are kept. A name of its own and not the document's hash: a release that asks for one more
 * field must still find what an older one saved.
 */
export type KeptKind =
  | 'viewer'
  | 'home'
  | 'course'
  | 'lesson'
  | 'quiz'
  | 'attempt'
  | 'catalogue'
  | 'record'
  | 'credits'
  | 'certificates'
  | 'pastRuns'
  | 'notices';

/** An answer as this device keeps it. */
export interface KeptAnswer {
  /** Whose it is: issuer and subject. */
  readonly owner: string;
  /** Kind and variables. */
  readonly name: string;
  /** When the API gave it, by its clock, milliseconds since the epoch. */
  readonly at: number;
  readonly data: unknown;
  /** The saved course that it is a part of; answers of none are kept until newer ones push them out. */
  readonly course?: string;
  /** As `at`, of an answer that belongs to no saved course: the order in which they go. */
  readonly seenAt?: number;
}

/** How many answers that belong to no saved course are kept for a person: some days of looking around. */
export const mostSeen = 60;

/** The name under which an answer is kept. */
export function nameOf(kind: KeptKind, variables: unknown): string {
  return `${kind}\n${stableText(variables)}`;
}

/** What an answer says about whether there is anything: null in every field is "none, or not for you". */
export function isNothing(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && Object.values(data).every((value: unknown) => value === null)
  );
}

/** An answer that belongs to a saved course, or to none. */
export function keptAs(
  answer: Pick<KeptAnswer, 'owner' | 'name' | 'at' | 'data'>,
  course: string | undefined,
): KeptAnswer {
  const { owner, name, at, data } = answer;
  return { owner, name, at, data, ...(course === undefined ? { seenAt: at } : { course }) };
}

/**
 * What stays of two answers to the same question: the one given later, in the course that either belongs to. Answers
 * may arrive in any order, and in two tabs.
 */
export function newer(before: KeptAnswer | undefined, next: KeptAnswer): KeptAnswer {
  if (!before) return next;
  return keptAs(before.at > next.at ? before : next, next.course ?? before.course);
}

/** The names that go, so that no more than `most` are left. @param names oldest first */
export function tooMany<T>(names: readonly T[], most: number = mostSeen): readonly T[] {
  return names.slice(0, Math.max(0, names.length - most));
}
