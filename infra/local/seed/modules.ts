import type {
  LessonContentInput,
  ModuleSubmitInput,
  QuestionAnswerInput,
  QuizInput,
} from '../../../functions/graphql/generated/types.ts';
import { readAsset, readLesson, readQuiz } from './content.ts';
import type { Module, ModuleFolder, Question, Quiz } from './content.ts';

/** A picture of the module's own folder in Markdown: `![what it shows](media/name.svg)`. */
const ownPicture = /(!\[[^\]]*\]\()media\/([^)\s]+)(\))/g;

/** Uploads the pictures that a text names, and names them by their paths. */
export async function withPictures(text: string, put: (name: string) => Promise<string>): Promise<string> {
  const names = new Set([...text.matchAll(ownPicture)].map((match) => match[2] ?? ''));
  const urls = new Map<string, string>();
  await Promise.all([...names].map(async (name) => urls.set(name, await put(name))));
  return text.replace(
    ownPicture,
    (_, before: string, name: string, after: string) => `${before}${urls.get(name) ?? name}${after}`,
  );
}

function answerOf(question: Question): QuestionAnswerInput {
  const { singleChoice, multipleChoice, trueFalse, numeric, shortText, matching, ordering } = question;
  if (singleChoice) return { singleChoice };
  if (multipleChoice) return { multipleChoice };
  if (trueFalse) return { trueFalse };
  if (numeric) return { numeric };
  if (shortText) return { shortText };
  if (matching) return { matching: { pairs: matching.pairs, distractors: matching.distractors ?? [] } };
  if (ordering) return { ordering };
  throw new Error(`Question ${question.externalId} has no type`);
}

function quizOf({ questions, ...settings }: Quiz): QuizInput {
  return {
    ...settings,
    questions: questions.map((question) => ({
      externalId: question.externalId,
      text: question.text,
      points: question.points,
      feedback: question.feedback,
      answer: answerOf(question),
    })),
  };
}

async function contentOf(
  lesson: Module['lessons'][number],
  folder: string,
  put: (name: string) => Promise<string>,
): Promise<LessonContentInput> {
  switch (lesson.kind) {
    case 'TEXT':
      return { text: await withPictures(readLesson(folder, lesson.file), put) };
    case 'QUIZ':
      return { quiz: quizOf(readQuiz(folder, lesson.file)) };
    case 'VIDEO':
      return { video: { url: lesson.url, description: lesson.description } };
    case 'DOCUMENT':
      return { document: { url: lesson.url, description: lesson.description } };
  }
}

/**
 * A module of the starter content as its partner sends it.
 * @param upload stores a picture on the way; its path
 */
export async function moduleInput(
  { folder, module }: Pick<ModuleFolder, 'folder' | 'module'>,
  upload: (name: string, content: Buffer) => Promise<string>,
): Promise<ModuleSubmitInput> {
  const put = (name: string) => upload(name, readAsset(folder, `media/${name}`));
  const lessons: ModuleSubmitInput['lessons'] = [];
  for (const lesson of module.lessons) {
    const { externalId, title, minutes } = lesson;
    lessons.push({ externalId, title, minutes, content: await contentOf(lesson, folder, put) });
  }
  const { externalId, title, summary, proposedJp, licence } = module;
  return {
    externalId,
    title,
    summary,
    language: module.language === 'id' ? 'ID' : 'EN',
    proposedJp,
    licence,
    lessons,
  };
}
