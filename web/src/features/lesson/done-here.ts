import { computed, signal } from '@preact/signals';
import { session } from '../../auth/session.ts';
import { CourseDocument, HomeDocument, LessonDocument } from '../../gql/graphql.ts';
import { invalidate } from '../../gql/query.ts';
import { outbox } from '../../offline/outbox/index.ts';
import type { OutboxEntry, OutboxEvent } from '../../offline/outbox/core.ts';

/** Whose lessons, and which were taken by the server since the page was loaded. */
const taken = signal<{ readonly owner: string; readonly lessons: ReadonlySet<string> }>({
  owner: '',
  lessons: new Set(),
});

function owner(): string {
  return session.value.state === 'signed-in' ? session.value.owner : '';
}

function isCompletion(event: OutboxEvent): event is OutboxEvent & { readonly type: 'lesson' } {
  return event.type === 'lesson' && event.kind === 'COMPLETED';
}

/** Lessons that wait to be told to the server as done. */
function waiting(entries: readonly OutboxEntry[]): readonly string[] {
  return entries.flatMap(({ event, refusal }) =>
    refusal === null && isCompletion(event) ? [event.lesson] : [],
  );
}

/** What the person has done on this device, told to the server or not yet. */
const doneHere = computed<ReadonlySet<string>>(() => {
  const known = taken.value.owner === owner() ? taken.value.lessons : [];
  return new Set([...known, ...waiting(outbox.entries.value)]);
});

outbox.onTaken((events) => {
  void invalidate(HomeDocument, CourseDocument);
  const lessons = events.filter(isCompletion).map((event) => event.lesson);
  if (lessons.length === 0) return;
  // Between the server's yes and the next answer of a query nothing may look undone again.
  const known = taken.peek().owner === owner() ? taken.peek().lessons : [];
  taken.value = { owner: owner(), lessons: new Set([...known, ...lessons]) };
  void invalidate(LessonDocument);
});

/** Whether a lesson was done on this device, told to the server or not yet. */
export function isDoneHere(lesson: string): boolean {
  return doneHere.value.has(lesson);
}

/** Whether a lesson is done, as the server knows it or as this device will tell it. */
export function isDone(lesson: { readonly id: string; readonly done: boolean }): boolean {
  return lesson.done || isDoneHere(lesson.id);
}
