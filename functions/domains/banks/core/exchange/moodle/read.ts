import { categoryOf } from '../categories.ts';
import { LIMITS } from '../limits.ts';
import type { ExchangeQuestion } from '../model.ts';
import { problemAt, QuestionRefused, refuse, type Entry, type ExchangeProblem } from '../problems.ts';
import { elementsOf, type XmlElement } from './elements.ts';
import { Fields, hintOf, valueOf } from './fields.ts';
import { settingsOf, XML_TYPES } from './types.ts';

/**
 * Reads Moodle XML (docs.moodle.org, "Moodle XML format"), question by question. A question that cannot be read does not
 * touch the next; what is no XML, holds a DOCTYPE or is nested too deep ends the reading with its place. Never throws;
 * takes time in proportion to the text.
 *
 * @param text the file, line ends as LF
 */
export function* readMoodleXml(text: string): Generator<Entry> {
  let category: readonly string[] = [];
  let count = 0;
  for (const item of elementsOf(text)) {
    if ('fatal' in item) {
      yield { ok: false, place: item.fatal.place, problems: [item.fatal], fatal: true };
      return;
    }
    const { element } = item;
    if (element.attributes['type'] === 'category') {
      category = categoryOf(valueOf(element.children.find(({ name }) => name === 'category')));
      continue;
    }
    count += 1;
    if (count > LIMITS.questions) {
      const problems = [problemAt('TOO_MANY', element.place, { limit: LIMITS.questions })];
      yield { ok: false, place: element.place, problems, fatal: true };
      return;
    }
    yield entryOf(element, item.tooLong, category);
  }
}

function entryOf(element: XmlElement, tooLong: boolean, category: readonly string[]): Entry {
  const { place } = element;
  const name = valueOf(element.children.find((child) => child.name === 'name'));
  try {
    if (tooLong) refuse('QUESTION_TOO_LONG', place, { limit: LIMITS.elementCharacters });
    return { ok: true, place, ...questionOf(element, name, category) };
  } catch (error) {
    if (!(error instanceof QuestionRefused)) throw error;
    return { ok: false, place, ...(name !== '' && { name }), problems: [error.problem], fatal: false };
  }
}

function questionOf(
  element: XmlElement,
  name: string,
  category: readonly string[],
): { question: ExchangeQuestion; notices: ExchangeProblem[] } {
  const type = element.attributes['type'] ?? '';
  const known = Object.hasOwn(XML_TYPES, type) ? XML_TYPES[type] : undefined;
  if (!known) refuse('UNKNOWN_TYPE', element.place, { type });
  const fields = new Fields(element);
  fields.first('name');
  const text = fields.rich('questiontext');
  if (!text) refuse('NO_TEXT', element.place);
  const generalFeedback = fields.rich('generalfeedback');
  const externalId = fields.value('idnumber');
  const defaultMark = fields.number('defaultgrade');
  const penalty = fields.number('penalty');
  const hidden = fields.flag('hidden');
  const tags = (fields.first('tags')?.children ?? []).map(valueOf).filter((tag) => tag !== '');
  const question: ExchangeQuestion = {
    ...(externalId !== undefined && { externalId }),
    ...(name !== '' && { name }),
    text,
    ...(generalFeedback && { generalFeedback }),
    tags: [...new Set(tags)],
    category,
    ...(defaultMark !== undefined && { defaultMark }),
    ...(penalty !== undefined && { penalty }),
    hints: fields.all('hint').map(hintOf),
    ...(hidden && { hidden }),
    settings: settingsOf(fields, known.settings),
    ...known.read(fields, text.format),
  };
  return { question, notices: fields.leftOut() };
}
