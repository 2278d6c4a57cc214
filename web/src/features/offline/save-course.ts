/**
 * Saves a course to be read without a network: the page of the course, its open lessons and what its quizzes say of
 * themselves, each as the answer of the API that the page would ask for, and the pictures. Whatever was saved before an
 * interruption is not loaded again.
 */
import { HomeDocument, LessonDocument, QuizIntroDocument } from '../../gql/graphql.ts';
import type { LessonQuery } from '../../gql/graphql.ts';
import { send, serverClock } from '../../gql/api.ts';
import type { Problem } from '../../gql/problem.ts';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { mediaOrigin } from '../../app/config.ts';
import { keepMedia, mediaSize } from '../../offline/media-cache.ts';
import { recall, remember } from '../../offline/saved/answers.ts';
import { nameOf } from '../../offline/saved/core.ts';
import type { KeptKind } from '../../offline/saved/core.ts';
import { savedCourse } from '../../offline/saved/courses.ts';
import { savedDatabase } from '../../offline/saved/database.ts';
import type { SavedCourse } from '../../offline/saved/database.ts';
import type { CourseView } from '../course/course-page.tsx';
import { dropUnneeded } from './remove-course.ts';
import { picturesIn, planOf } from './saving.ts';

/** Why a saving stopped. What was saved until then stays, and a later one goes on from there. */
export type Stopped =
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The device has no room for all of it. */
  | { readonly kind: 'full' }
  /** This browser, or this window of it, keeps nothing. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'cancelled' };

/** The texts of a course, saved; and what is left to save. */
export interface Texts {
  readonly kind: 'texts';
  readonly saved: SavedCourse;
  /** What the pictures take, in bytes: those whose size the server says. */
  readonly pictureBytes: number;
  /** How many say no size. */
  readonly unmeasured: number;
}

export interface SavingOptions {
  readonly owner: string;
  readonly signal: AbortSignal;
  /** Told how far it came. */
  readonly progress: (done: number, total: number) => void;
}

class Interrupted extends Error {
  readonly why: Stopped;
  constructor(why: Stopped) {
    super(why.kind);
    this.why = why;
  }
}

/** Why something failed, for whoever waits for it. @throws what is no known failure */
function reasonOf(error: unknown): Stopped {
  if (error instanceof Interrupted) return error.why;
  if (error instanceof DOMException) {
    if (error.name === 'AbortError') return { kind: 'cancelled' };
    if (error.name === 'QuotaExceededError') return { kind: 'full' };
    // Storage that is forbidden, broken, or was just taken away.
    return { kind: 'refused' };
  }
  throw error;
}

const bytesOf = (data: unknown): number => new Blob([JSON.stringify(data)]).size;

/** Makes one answer a part of the saved course; asks for it only when it is not. @returns the answer */
async function saveAnswer<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  kind: KeptKind,
  course: string,
  { owner, signal }: SavingOptions,
): Promise<TData> {
  const name = nameOf(kind, variables);
  const kept = await recall(owner, name);
  if (kept?.course === course) return kept.data as TData;
  const { data, problem } = await send(document, variables, { signal });
  if (problem) throw new Interrupted({ kind: 'problem', problem });
  await remember({ owner, name, at: serverClock.now(), data }, course);
  return data;
}

/** Home leads to the course: kept as it is now, unless it was kept when it was last looked at. */
async function keepHome({ owner, signal }: SavingOptions): Promise<void> {
  const name = nameOf('home', {});
  if (await recall(owner, name)) return;
  const { data } = await send(HomeDocument, {}, { signal });
  if (data) await remember({ owner, name, at: serverClock.now(), data });
}

async function write(saved: SavedCourse): Promise<void> {
  await (await savedDatabase()).put('courses', saved);
}

/** Saves the texts, one lesson after the other. */
async function readTexts(course: CourseView, options: SavingOptions): Promise<Texts> {
  const { owner, signal, progress } = options;
  const { open, closed } = planOf(course);
  const before = await savedCourse(owner, course.id);
  const media = new Set<string>();
  const lessons: string[] = [];
  let bytes = bytesOf(course);
  const current = (): SavedCourse => ({
    owner,
    course: course.id,
    title: course.title,
    lessons: [...lessons],
    closed,
    media: [...media],
    bytes,
  });
  progress(0, open.length);
  await remember(
    { owner, name: nameOf('course', { id: course.id }), at: serverClock.now(), data: { course } },
    course.id,
  );
  // Until all is read it is not known which of the pictures are needed still.
  await write({ ...current(), media: before?.media ?? [] });
  await keepHome(options);
  for (const { id, kind } of open) {
    signal.throwIfAborted();
    const data: LessonQuery = await saveAnswer(LessonDocument, { id }, 'lesson', course.id, options);
    bytes += bytesOf(data);
    for (const path of picturesIn(data.lesson?.body ?? null)) media.add(path);
    if (kind === 'QUIZ') await saveAnswer(QuizIntroDocument, { lesson: id }, 'quiz', course.id, options);
    lessons.push(id);
    progress(lessons.length, open.length);
  }
  const saved = current();
  await write(saved);
  await dropUnneeded(saved, before?.media ?? []);
  const { bytes: pictureBytes, unknown } = await mediaSize([...media], mediaOrigin());
  return { kind: 'texts', saved, pictureBytes, unmeasured: unknown.length };
}

/** Saves the texts of a course and measures its pictures. */
export async function saveTexts(course: CourseView, options: SavingOptions): Promise<Texts | Stopped> {
  try {
    return await readTexts(course, options);
  } catch (error) {
    return reasonOf(error);
  }
}

/** How many pictures are asked for between two looks at whether to go on. */
const atOnce = 4;

/** Saves the pictures, after which the course is complete. */
export async function savePictures(
  saved: SavedCourse,
  { signal, progress }: SavingOptions,
): Promise<SavedCourse | Stopped> {
  const { media } = saved;
  try {
    for (let at = 0; at < media.length; at += atOnce) {
      signal.throwIfAborted();
      progress(at, media.length);
      const kept = await keepMedia(media.slice(at, at + atOnce), mediaOrigin());
      if (kept.kind === 'missing') return { kind: 'problem', problem: { kind: 'offline' } };
      if (kept.kind !== 'kept') return kept;
    }
    // On the device they take what they are; on their way they were compressed.
    const { bytes } = await mediaSize(media, mediaOrigin());
    const complete = { ...saved, bytes: saved.bytes + bytes, savedAt: serverClock.now() };
    await write(complete);
    return complete;
  } catch (error) {
    return reasonOf(error);
  }
}
