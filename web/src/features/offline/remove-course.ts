import { dropMedia } from '../../offline/media-cache.ts';
import { savedDatabase } from '../../offline/saved/database.ts';
import type { SavedCourse } from '../../offline/saved/database.ts';
import { nameOf } from '../../offline/saved/core.ts';
import { mediaToDrop } from './saving.ts';

/** Takes a saved course off the device, with the pictures that no other one shows, whoever saved it. */
export async function removeCourse({ owner, course, media }: SavedCourse): Promise<void> {
  const db = await savedDatabase();
  const transaction = db.transaction(['answers', 'courses'], 'readwrite');
  const answers = transaction.objectStore('answers');
  const names = await answers.index('course').getAllKeys([owner, course]);
  await Promise.all([
    ...names.map((name) => answers.delete(name)),
    transaction.objectStore('courses').delete([owner, course]),
    transaction.done,
  ]);
  await dropMedia(mediaToDrop(media, await db.getAll('courses')));
}

/**
 * Takes off what was a part of a saved course and is not any more: lessons of a version that the run has left.
 * @param media the pictures that it had before
 */
export async function dropUnneeded(
  { owner, course, lessons }: SavedCourse,
  media: readonly string[],
): Promise<void> {
  const needed = new Set([
    nameOf('course', { id: course }),
    ...lessons.flatMap((id) => [nameOf('lesson', { id }), nameOf('quiz', { lesson: id })]),
  ]);
  const db = await savedDatabase();
  const transaction = db.transaction('answers', 'readwrite');
  const names = await transaction.store.index('course').getAllKeys([owner, course]);
  await Promise.all([
    ...names.filter(([, name]) => !needed.has(name)).map((name) => transaction.store.delete(name)),
    transaction.done,
  ]);
  await dropMedia(mediaToDrop(media, await db.getAll('courses')));
}
