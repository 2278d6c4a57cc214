import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptAnswer } from './core.ts';

/** A course that a person saved on this device. */
export interface SavedCourse {
  /** Whose it is: issuer and subject. */
  readonly owner: string;
  /** The course's global id. */
  readonly course: string;
  readonly title: { readonly id: string; readonly en: string | null };
  /** When the saving was complete, by the API's clock, milliseconds since the epoch; absent while it is not. */
  readonly savedAt?: number;
  /** The lessons that are kept. */
  readonly lessons: readonly string[];
  /** How many lessons were not open to the person yet. */
  readonly closed: number;
  /** The paths of the pictures in them. */
  readonly media: readonly string[];
  /** What texts and pictures take, in bytes. */
  readonly bytes: number;
}

interface SavedDatabase extends DBSchema {
  answers: {
    key: [owner: string, name: string];
    value: KeptAnswer;
    indexes: { seen: [owner: string, seenAt: number]; course: [owner: string, course: string] };
  };
  courses: { key: [owner: string, course: string]; value: SavedCourse };
}

let opening: Promise<IDBPDatabase<SavedDatabase>> | undefined;

/**
 * What was saved to be read without a network. A database of its own: unlike the outbox it can be had again from the
 * API, and a change of its shape must never stand in the way of an older page that has work to keep.
 */
export function savedDatabase(): Promise<IDBPDatabase<SavedDatabase>> {
  opening ??= openDB<SavedDatabase>('kapuas-saved', 1, {
    upgrade(db) {
      const answers = db.createObjectStore('answers', { keyPath: ['owner', 'name'] });
      answers.createIndex('seen', ['owner', 'seenAt']);
      answers.createIndex('course', ['owner', 'course']);
      db.createObjectStore('courses', { keyPath: ['owner', 'course'] });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** All keys that begin with this owner. */
export function allOf(owner: string): IDBKeyRange {
  return IDBKeyRange.bound([owner], [owner, []]);
}
