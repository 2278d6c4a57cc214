import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { assignmentKey, assignmentsRange, idempotencyKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { absent, present, put, remove, type Write } from '../../../platform/table/writes.ts';
import { withoutPersons } from '../core/audience.ts';
import { assignmentSchema, type Assignment } from '../core/types.ts';

/** How long the live assignments are served from memory. */
const CACHE_MS = 5_000;

/** An assignment that lives; undefined when it ended or never was. */
export async function readAssignment(scope: Scope, assignmentId: string): Promise<Assignment | undefined> {
  return parseItem(assignmentSchema, await scope.load(assignmentKey(assignmentId)));
}

/** All live assignments: one query for each megabyte of them. */
export function readAssignments({ cache, table }: Pick<Services, 'cache' | 'table'>): Promise<Assignment[]> {
  return cache.get('assignments', CACHE_MS, async () => {
    const items: Item[] = [];
    for (let after; ;) {
      const page = await table.query(assignmentsRange(), { after });
      items.push(...page.items);
      if (!page.next) break;
      after = page.next;
    }
    return items.map((item) => parseStored(assignmentSchema, item));
  });
}

/** Writes a new assignment. */
export const createWrite = (assignment: Assignment): Write =>
  put({ ...assignmentKey(assignment.id), ...assignment }, absent);

/** Writes a live assignment anew. */
export const refreshWrite = (assignment: Assignment): Write =>
  put({ ...assignmentKey(assignment.id), ...assignment }, present);

/** Takes an assignment from the live ones. */
export const endWrite = ({ id }: Pick<Assignment, 'id'>): Write => remove(assignmentKey(id), present);

const onceSchema = v.object({ inputHash: v.string(), assignment: assignmentSchema });

/** What was done under a caller's own key: the hash of what was asked, and the assignment that it made. */
export type Once = Readonly<v.InferOutput<typeof onceSchema>>;

const OPERATION = 'assignmentCreate';

/** What a caller did under a key; undefined when nothing. */
export async function readOnce(scope: Scope, by: string, key: string): Promise<Once | undefined> {
  return parseItem(onceSchema, await scope.load(idempotencyKey(by, OPERATION, key)));
}

/** Keeps what is done under a caller's key, for good: assignments are few. The persons stand in the live one alone. */
export const onceWrite = (by: string, key: string, once: Once): Write =>
  put(
    { ...idempotencyKey(by, OPERATION, key), ...once, assignment: withoutPersons(once.assignment) },
    absent,
  );

const endedSchema = v.object({ courseId: v.string() });
const endedKey = (assignmentId: string) => idempotencyKey('agency', 'assignmentEnd', assignmentId);

/** The course of an assignment that was ended, by whomever of the agency; undefined when it was not. */
export async function readEnded(scope: Scope, assignmentId: string): Promise<string | undefined> {
  return parseItem(endedSchema, await scope.load(endedKey(assignmentId)))?.courseId;
}

/** Keeps that an assignment was ended, for good, so that ending it again answers the same. */
export const endedWrite = ({ id, courseId }: Pick<Assignment, 'id' | 'courseId'>): Write =>
  put({ ...endedKey(id), courseId }, absent);

/** Forgets what a request read of an assignment, after writing it. */
export const forgetAssignment = (scope: Scope, assignmentId: string): void =>
  scope.forget(assignmentKey(assignmentId));
