/** Which courses a person saved on this device. */
import { allOf, savedDatabase } from './database.ts';
import type { SavedCourse } from './database.ts';

/** A saved course; undefined when it is not. @throws when the device's storage fails */
export async function savedCourse(owner: string, course: string): Promise<SavedCourse | undefined> {
  return (await savedDatabase()).get('courses', [owner, course]);
}

/** All courses that a person saved. @throws when the device's storage fails */
export async function savedCourses(owner: string): Promise<readonly SavedCourse[]> {
  return (await savedDatabase()).getAll('courses', allOf(owner));
}
