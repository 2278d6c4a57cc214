import type { City } from './city.ts';
import * as documents from './documents.ts';

/** Enrols a persona in a course of the starter content. @returns the course's global id */
export async function enrolled(city: City, persona: string, externalId: string): Promise<string> {
  const ask = city.as(persona);
  const { data } = await ask<{ courses: { edges: { node: { id: string; externalId: string } }[] } }>(
    '{ courses(first: 50) { edges { node { id externalId } } } }',
  );
  const course = data.courses.edges.find(({ node }) => node.externalId === externalId)?.node.id;
  if (course === undefined) throw new Error(`No course ${externalId} on offer`);
  const answer = await ask<{ courseEnrol: { userErrors: unknown[] } }>(documents.courseEnrol, {
    input: { course },
  });
  if (answer.data.courseEnrol.userErrors.length > 0) throw new Error(answer.text);
  return course;
}
