import type { City } from './city.ts';
import * as documents from './documents.ts';

export interface OutlineLesson {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly done: boolean;
}

/** Enrols a persona in a course of the starter content. @returns the course's global id */
export async function enrolled(city: City, persona: string, externalId: string): Promise<string> {
  const ask = city.as(persona);
  const { data } = await ask<{ courses: { edges: { node: { id: string; externalId: string } }[] } }>(
    '{ courses(first: 50) { edges { node { id externalId } } } }',
  );
  const course = data.courses.edges.find(({ node }) => node.externalId === externalId)?.node.id;
  if (course === undefined) throw new Error(`No course ${externalId} on offer`);
  const input = { course };
  const answer = await ask<{ courseEnrol: { userErrors: unknown[] } }>(documents.courseEnrol, { input });
  if (answer.data.courseEnrol.userErrors.length > 0) throw new Error(answer.text);
  return course;
}

/** The lessons of a course as the server has them for a persona. */
export async function lessonsOf(city: City, persona: string, course: string): Promise<OutlineLesson[]> {
  const { data } = await city.as(persona)<{ course: { modules: { lessons: OutlineLesson[] }[] } }>(
    'query ($id: ID!) { course(id: $id) { modules { lessons { id kind title done } } } }',
    { id: course },
  );
  return data.course.modules.flatMap(({ lessons }) => lessons);
}

/** The titles of the lessons that the server has as done. */
export async function doneLessons(city: City, persona: string, course: string): Promise<string[]> {
  return (await lessonsOf(city, persona, course)).filter(({ done }) => done).map(({ title }) => title);
}
