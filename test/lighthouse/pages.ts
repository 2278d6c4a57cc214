import type { City } from '../journeys/support/city.ts';
import { enrolled, lessonsOf } from '../journeys/support/enrolled.ts';

/** The paths of the pages that are measured, by name, where a persona is in the middle of a course and of its quiz. */
export async function pagesOf(city: City, persona: string): Promise<Readonly<Record<string, string>>> {
  const course = await enrolled(city, persona, 'skm-pelayanan-publik');
  const lessons = await lessonsOf(city, persona, course);
  const lesson = lessons.find(({ kind }) => kind === 'TEXT')!.id;
  const quiz = lessons.find(({ kind }) => kind === 'QUIZ')!.id;
  const ask = city.as(persona);
  const { data, text } = await ask<{ attemptStart: { attempt: { id: string } | null } }>(
    `mutation ($input: AttemptStartInput!) { attemptStart(input: $input) {
       attempt { id } userErrors { code message field } } }`,
    { input: { lesson: quiz } },
  );
  if (!data.attemptStart.attempt) throw new Error(text);
  return {
    home: '/',
    course: `/courses/${course}`,
    lesson: `/courses/${course}/lessons/${lesson}`,
    quiz: `/courses/${course}/lessons/${quiz}`,
    attempt: `/attempts/${data.attemptStart.attempt.id}`,
    verify: '/verify',
  };
}
