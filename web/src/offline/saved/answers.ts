/** The kept answers of one person on this device. */
import { isNothing, keptAs, newer, tooMany } from './core.ts';
import type { KeptAnswer } from './core.ts';
import { allOf, savedDatabase } from './database.ts';

/**
 * Keeps an answer, in place of an older one to the same question. What is a part of a saved course stays one.
 * @param course the saved course it becomes a part of
 * @throws when the device's storage fails or is full
 */
export async function remember(
  answer: Pick<KeptAnswer, 'owner' | 'name' | 'at' | 'data'>,
  course?: string,
): Promise<void> {
  const { owner, name, data } = answer;
  const db = await savedDatabase();
  const transaction = db.transaction('answers', 'readwrite');
  const { store, done } = transaction;
  const write = async () => {
    // There is nothing any more, or not for this person: what was kept of it goes.
    if (isNothing(data)) return store.delete([owner, name]);
    await store.put(newer(await store.get([owner, name]), keptAs(answer, course)));
    const seen = await store.index('seen').getAllKeys(allOf(owner));
    for (const key of tooMany(seen)) await store.delete(key);
  };
  await Promise.all([write(), done]);
}

/** A kept answer; undefined when there is none. @throws when the device's storage fails */
export async function recall(owner: string, name: string): Promise<KeptAnswer | undefined> {
  return (await savedDatabase()).get('answers', [owner, name]);
}

/** Forgets what a person looked at; saved courses stay. */
export async function forgetSeen(owner: string): Promise<void> {
  const db = await savedDatabase();
  const transaction = db.transaction('answers', 'readwrite');
  const keys = await transaction.store.index('seen').getAllKeys(allOf(owner));
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}
