import { isDecimal } from '../decimal.ts';
import type { OwnParts } from '../gift/answers.ts';
import { LIMITS } from '../limits.ts';
import type { NumberAnswer, RichText, Settings, TextFormat } from '../model.ts';
import { refuse } from '../problems.ts';
import { trimmed } from '../space.ts';
import type { XmlElement } from './elements.ts';
import { answerOf, combinedOf, feedbackOf, percentOf, richOf, valueOf, type Fields } from './fields.ts';

/** How a type of Moodle is read, and which of its elements are carried as they are. */
interface XmlType {
  readonly settings: readonly string[];
  readonly read: (fields: Fields, format: TextFormat) => OwnParts;
}

/** The answers, at least one and not too many. */
function answersOf(fields: Fields, name = 'answer'): XmlElement[] {
  const found = fields.all(name);
  if (found.length === 0) refuse('NO_ANSWERS', fields.element.place);
  if (found.length > LIMITS.answers) {
    refuse('TOO_MANY_ANSWERS', fields.element.place, { limit: LIMITS.answers });
  }
  return found;
}

const shuffleOf = (fields: Fields): { shuffle?: boolean } => {
  const shuffle = fields.flag('shuffleanswers');
  return shuffle === undefined ? {} : { shuffle };
};

const numbered = (element: XmlElement): NumberAnswer => {
  const value = valueOf(element);
  const tolerance = valueOf(element.children.find(({ name }) => name === 'tolerance')) || '0';
  if (value !== '*' && !isDecimal(value)) refuse('BAD_NUMBER', element.place, { value });
  if (!isDecimal(tolerance)) refuse('BAD_NUMBER', element.place, { value: tolerance });
  return {
    value,
    tolerance: value === '*' ? '0' : tolerance,
    percent: percentOf(element),
    ...feedbackOf(element, 'HTML'),
  };
};

function unitsOf(fields: Fields): { name: string; multiplier: string }[] {
  const all = fields.first('units')?.children.filter(({ name }) => name === 'unit') ?? [];
  return all.map((unit) => {
    const part = (name: string): string => valueOf(unit.children.find((each) => each.name === name));
    const multiplier = part('multiplier') || '1';
    if (!isDecimal(multiplier)) refuse('BAD_NUMBER', unit.place, { value: multiplier });
    return { name: part('unit_name'), multiplier };
  });
}

function trueFalse(fields: Fields): OwnParts {
  const answers = answersOf(fields).map((element) => ({
    truth: valueOf(element).toLowerCase() === 'true',
    percent: percentOf(element),
    ...feedbackOf(element, 'HTML'),
  }));
  const said = (truth: boolean): RichText | undefined =>
    answers.find((each) => each.truth === truth)?.feedback;
  const right = answers.find(({ percent }) => percent === 100);
  if (!right) refuse('NO_ANSWERS', fields.element.place);
  const [feedbackTrue, feedbackFalse] = [said(true), said(false)];
  return {
    kind: 'TRUE_FALSE',
    answer: right.truth,
    ...(feedbackTrue && { feedbackTrue }),
    ...(feedbackFalse && { feedbackFalse }),
  };
}

/** The items in their right order: the fractions of their answers number them. */
function orderedItems(fields: Fields, format: TextFormat): RichText[] {
  const answers = answersOf(fields);
  const places = answers.map(({ attributes: { fraction = '' } }) => Number(fraction));
  const told = places.every(Number.isFinite) && new Set(places).size === places.length;
  const order = answers.map((_, at) => at);
  if (told) order.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return order.map((at) => richOf(answers[at]!, format));
}

/** The types by their names in Moodle. */
export const XML_TYPES: Readonly<Record<string, XmlType>> = {
  multichoice: {
    settings: ['showstandardinstruction', 'shownumcorrect'],
    read: (fields, format) => {
      const numbering = fields.value('answernumbering');
      return {
        kind: 'CHOICE',
        single: fields.flag('single') ?? true,
        ...shuffleOf(fields),
        ...(numbering !== undefined && { numbering }),
        answers: answersOf(fields).map((each) => answerOf(each, format)),
        ...combinedOf(fields),
      };
    },
  },
  truefalse: { settings: ['showstandardinstruction'], read: trueFalse },
  shortanswer: {
    settings: [],
    read: (fields) => ({
      kind: 'SHORT_TEXT',
      caseSensitive: fields.flag('usecase') ?? false,
      answers: answersOf(fields).map((each) => ({
        ...answerOf(each, 'HTML'),
        text: { text: valueOf(each), format: 'PLAIN' },
      })),
    }),
  },
  numerical: {
    settings: ['unitgradingtype', 'unitpenalty', 'showunits', 'unitsleft', 'instructions'],
    read: (fields) => ({
      kind: 'NUMERIC',
      answers: answersOf(fields).map(numbered),
      units: unitsOf(fields),
    }),
  },
  matching: {
    settings: ['shownumcorrect'],
    read: (fields, format) => ({
      kind: 'MATCHING',
      ...shuffleOf(fields),
      pairs: answersOf(fields, 'subquestion').map((each) => {
        const answer = valueOf(each.children.find(({ name }) => name === 'answer'));
        const prompt = richOf(each, format);
        if (answer === '') refuse('PAIR_WITHOUT_ANSWER', each.place, { value: prompt.text });
        return { prompt, answer };
      }),
      ...combinedOf(fields),
    }),
  },
  ordering: {
    settings: [
      'layouttype',
      'selecttype',
      'selectcount',
      'gradingtype',
      'showgrading',
      'numberingstyle',
      'shownumcorrect',
    ],
    read: (fields, format) => ({
      kind: 'ORDERING',
      items: orderedItems(fields, format),
      ...combinedOf(fields),
    }),
  },
  essay: {
    settings: [
      'responseformat',
      'responserequired',
      'responsefieldlines',
      'minwordlimit',
      'maxwordlimit',
      'attachments',
      'attachmentsrequired',
      'maxbytes',
      'filetypeslist',
    ],
    read: (fields) => {
      const graderInfo = fields.rich('graderinfo');
      const responseTemplate = fields.rich('responsetemplate');
      return {
        kind: 'ESSAY',
        ...(graderInfo && { graderInfo }),
        ...(responseTemplate && { responseTemplate }),
      };
    },
  },
  cloze: { settings: [], read: () => ({ kind: 'CLOZE' }) },
  description: { settings: [], read: () => ({ kind: 'DESCRIPTION' }) },
};

/** The elements that are carried as they are: those that are there, an empty one as `1`. */
export function settingsOf(fields: Fields, names: readonly string[]): Settings {
  const found = names.flatMap((name): [string, string][] => {
    const element = fields.first(name);
    return element ? [[name, trimmed(valueOf(element)) || '1']] : [];
  });
  return Object.fromEntries(found);
}
