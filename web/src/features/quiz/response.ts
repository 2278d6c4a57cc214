/** Answers as the page holds them: what was saved, whether a question is answered, and what an edit makes of one. */
import type { AttemptAnswerInput, AttemptQuery } from '../../gql/graphql.ts';
import type { OutboxEntry } from '../../offline/outbox/core.ts';
import { faultOf } from './form.ts';

/** An attempt with its questions, as its page shows it. */
export type AttemptView = NonNullable<AttemptQuery['attempt']>;
export type QuestionView = NonNullable<AttemptView['questions']>[number];
export type OptionView = NonNullable<QuestionView['choices']>[number];
export type FieldView = NonNullable<QuestionView['fields']>[number];

/** An answer as it is sent: exactly one field, that of the question's kind. */
export type Response = AttemptAnswerInput['response'];

/** The answers of an attempt by the id of their question. */
export type Answers = ReadonlyMap<string, Response>;

/** The saved answer of a question as one that can be sent; undefined for none. */
export function savedResponse({ response }: Pick<QuestionView, 'response'>): Response | undefined {
  if (response === null) return undefined;
  const { choices, trueFalse, number, text, matches, order, fields } = response;
  if (choices !== null) return { choices };
  if (trueFalse !== null) return { trueFalse };
  if (number !== null) return { number };
  if (text !== null) return { text };
  if (matches !== null) return { matches };
  // An attempt that was kept by an earlier release has none.
  if (fields) return { fields };
  return order === null ? undefined : { order };
}

/**
 * The answers to begin with: of those the server has and those that wait on this device the newest, by their numbers.
 * @param entries the outbox
 */
export function initialAnswers(
  { id, questions }: Pick<AttemptView, 'id' | 'questions'>,
  entries: readonly OutboxEntry[],
): Answers {
  const answers = new Map<string, Response>();
  const numbers = new Map<string, number>();
  for (const question of questions ?? []) {
    const saved = savedResponse(question);
    if (!saved) continue;
    answers.set(question.id, saved);
    numbers.set(question.id, question.response?.sequence ?? 0);
  }
  for (const { event } of entries) {
    // A refused one too: the person sees what they wrote beside the reason, and can mend it.
    if (event.type !== 'answer' || event.attempt !== id) continue;
    if (event.sequence < (numbers.get(event.question) ?? 0)) continue;
    answers.set(event.question, event.response);
    numbers.set(event.question, event.sequence);
  }
  return answers;
}

/**
 * The questions whose saved answer is newer than the one the page holds: given on another device meanwhile.
 * @param held the highest number that the page knows of the answers to each question
 */
export function overtaken(
  { questions }: Pick<AttemptView, 'questions'>,
  held: ReadonlyMap<string, number>,
): readonly QuestionView[] {
  return (questions ?? []).filter(({ id, response }) => (response?.sequence ?? 0) > (held.get(id) ?? 0));
}

/** Whether a question is answered, fully where an answer has parts, and in a form that the service takes. */
export function isAnswered(
  question: Pick<QuestionView, 'prompts' | 'fields' | 'unit'>,
  response: Response | undefined,
): boolean {
  if (response === undefined || faultOf(question, response)) return false;
  const { prompts, fields } = question;
  if (response.choices) return response.choices.length > 0;
  if (response.matches) return response.matches.length >= (prompts?.length ?? 0);
  if (response.order) return response.order.length > 0;
  if (response.fields) {
    return response.fields.filter(({ value }) => value.trim() !== '').length >= (fields?.length ?? 0);
  }
  const typed = response.number ?? response.text;
  return typed === undefined ? response.trueFalse !== undefined : typed.trim() !== '';
}

/** The questions that are not answered, or not fully. */
export function unanswered(questions: readonly QuestionView[], answers: Answers): readonly QuestionView[] {
  return questions.filter((question) => !isAnswered(question, answers.get(question.id)));
}

/** The picked choices with one more or one less, in the order in which they are shown. */
export function togglePick(
  shown: readonly OptionView[],
  picked: readonly string[],
  id: string,
  on: boolean,
): string[] {
  return shown.map((option) => option.id).filter((option) => (option === id ? on : picked.includes(option)));
}

type Match = NonNullable<Response['matches']>[number];

/** The pairs with another option for one prompt; an empty option leaves the prompt without one. */
export function matchWith(matches: readonly Match[], prompt: string, option: string): Match[] {
  const others = matches.filter((match) => match.prompt !== prompt);
  return option === '' ? others : [...others, { prompt, option }];
}

type FieldValue = NonNullable<Response['fields']>[number];

/** What is in the fields of a text with another value in one of them. */
export function fieldWith(given: readonly FieldValue[], field: string, value: string): FieldValue[] {
  const others = given.filter((each) => each.field !== field);
  return [...others, { field, value }];
}

/** An order with the item at one place moved to another; places beyond the ends change nothing. */
export function moved(order: readonly string[], from: number, to: number): string[] {
  const item = order[from];
  if (item === undefined || to < 0 || to >= order.length) return [...order];
  return order.filter((_, place) => place !== from).toSpliced(to, 0, item);
}
