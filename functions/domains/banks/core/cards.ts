import type { ExchangeQuestion } from './exchange/model.ts';
import type { Bank, BankQuestion, Card, QuestionFilter } from './types.ts';

/** The most bytes of a label: a card stays so small that those of a full bank are two pages of a query. */
const LABEL_BYTES = 60;

const ENCODER = new TextEncoder();

/** The name of a question, or the beginning of its text without markup, cut so that it fits on a card. */
export function labelOf(question: ExchangeQuestion): string {
  const text = question.name ?? question.text.text.slice(0, 2_000).replaceAll(/<[^<>]*>/g, ' ');
  const bare = text.replaceAll(/\s+/g, ' ').trim();
  let label = '';
  let bytes = 0;
  for (const character of bare) {
    bytes += ENCODER.encode(character).length;
    if (bytes > LABEL_BYTES) return `${label.trimEnd()}…`;
    label += character;
  }
  return label;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);

/** Where a category stands in the bank's list; −1 for none. */
const categoryPlace = (bank: Bank, names: readonly string[]): number =>
  bank.categories.findIndex((each) => same(each, names));

/** The bank with the category and tags of a question in its lists; the same bank when they are there. */
export function withNames(bank: Bank, { category, tags }: Pick<ExchangeQuestion, 'category' | 'tags'>): Bank {
  const newCategory = category.length > 0 && categoryPlace(bank, category) === -1;
  const newTags = tags.filter((tag) => !bank.tags.includes(tag));
  if (!newCategory && newTags.length === 0) return bank;
  return {
    ...bank,
    categories: newCategory ? [...bank.categories, [...category]] : bank.categories,
    tags: [...bank.tags, ...newTags],
  };
}

/** The card of a question, in a bank whose lists have its names. */
export function cardOf(bank: Bank, question: BankQuestion): Card {
  const { questionId, kind, label, version, retired, difficulty, competency, level, language } = question;
  return {
    questionId,
    kind,
    label,
    category: categoryPlace(bank, question.category),
    tags: question.tags.map((tag) => bank.tags.indexOf(tag)),
    version,
    retired,
    ...(difficulty !== undefined && { difficulty }),
    ...(competency !== undefined && { competency }),
    ...(level !== undefined && { level }),
    ...(language !== undefined && { language }),
  };
}

/** Whether a card is one that a list shows. */
export function fits(bank: Bank, filter: QuestionFilter): (card: Card) => boolean {
  const { kind, category, tag, difficulty, competency, level, language, text, retired = false } = filter;
  const within = category
    ? new Set(
        bank.categories.flatMap((each, at) => (same(each.slice(0, category.length), category) ? [at] : [])),
      )
    : undefined;
  const tagPlace = tag === undefined ? undefined : bank.tags.indexOf(tag);
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (card) =>
    card.retired === retired &&
    (kind === undefined || card.kind === kind) &&
    (within === undefined || within.has(card.category)) &&
    (tagPlace === undefined || card.tags.includes(tagPlace)) &&
    (difficulty === undefined || card.difficulty === difficulty) &&
    (competency === undefined || card.competency === competency) &&
    (level === undefined || card.level === level) &&
    (language === undefined || card.language === language) &&
    words.every((word) => card.label.toLowerCase().includes(word));
}
