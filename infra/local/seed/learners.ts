import { createHash } from 'node:crypto';
import { rightResponse } from './answers.ts';
import type { ShownQuestion } from './answers.ts';
import type { Send } from './client.ts';
import { readModules, readQuiz } from './content.ts';
import type { Question } from './content.ts';
import * as documents from './documents.ts';

/** How far somebody has come in a course: `lessons` are lessons done from the start, quizzes passed on the way. */
export interface DemoLearner {
  readonly persona: string;
  readonly course: string;
  readonly lessons: number | 'all';
}

/** A few, so that the agency's page shows each state. */
export const demoLearners: readonly DemoLearner[] = [
  { persona: 'hasnah', course: 'skm-pelayanan-publik', lessons: 'all' },
  { persona: 'yohanes', course: 'skm-pelayanan-publik', lessons: 7 },
  { persona: 'yohanes', course: 'adminduk-cepat-ramah', lessons: 2 },
  { persona: 'meilani', course: 'skm-pelayanan-publik', lessons: 0 },
];

interface Lesson {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly done: boolean;
}

interface Enrolment {
  readonly courseEnrol: {
    readonly run: {
      readonly id: string;
      readonly state: string;
      readonly course: { readonly modules: readonly { readonly lessons: readonly Lesson[] }[] };
    };
  };
}

/** An id that is the same each time, in the form of a UUID: a device would have made a random one. */
function permanentId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Every question of the starter content by its text, which is what an attempt shows of it. */
export function questionsByText(): Map<string, Question> {
  const all = readModules().flatMap(({ folder, module }) =>
    module.lessons.flatMap((lesson) =>
      lesson.kind === 'QUIZ' ? readQuiz(folder, lesson.file).questions : [],
    ),
  );
  return new Map(all.map((question) => [question.text.trim(), question]));
}

async function passQuiz(learner: Send, lesson: string, at: string): Promise<void> {
  const questions = questionsByText();
  const data = await learner<{ attemptStart: { attempt: { id: string; questions: ShownQuestion[] } } }>(
    documents.attemptStart,
    { input: { lesson } },
  );
  const { id: attempt, questions: shown } = data.attemptStart.attempt;
  let sequence = 0;
  for (const question of shown) {
    const known = questions.get(question.text.trim());
    if (!known) throw new Error(`The starter content has no question: ${question.text}`);
    sequence += 1;
    const response = rightResponse(known, question);
    const input = { attempt, question: question.id, response, sequence, answeredAt: at };
    await learner(documents.attemptAnswer, { input });
  }
  await learner(documents.attemptSubmit, { input: { attempt } });
}

/** Takes a learner as far as they are to be. What is done already is left as it is. */
export async function takeCourse(
  learner: Send,
  course: string,
  plan: DemoLearner,
  now: number,
): Promise<void> {
  const { courseEnrol } = await learner<Enrolment>(documents.courseEnrol, { input: { course } });
  const { run } = courseEnrol;
  if (run.state !== 'ACTIVE') return;
  const lessons = run.course.modules.flatMap((module) => module.lessons);
  const at = new Date(now).toISOString();
  for (const lesson of plan.lessons === 'all' ? lessons : lessons.slice(0, plan.lessons)) {
    if (lesson.done) continue;
    if (lesson.kind === 'QUIZ') {
      await passQuiz(learner, lesson.id, at);
      continue;
    }
    const events = (['OPENED', 'COMPLETED'] as const).map((kind) => ({
      id: permanentId(plan.persona, lesson.id, kind),
      lesson: lesson.id,
      kind,
      occurredAt: at,
    }));
    await learner(documents.progressRecord, { input: { events } });
  }
  if (plan.lessons === 'all') await learner(documents.runFinish, { input: { run: run.id } });
}
