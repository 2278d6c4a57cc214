import { categoryPath } from '../categories.ts';
import type { Answer, CombinedFeedback, ExchangeQuestion, Hint, NumberAnswer, RichText } from '../model.ts';
import { FORMAT_NAMES } from './fields.ts';

/** Names in Moodle of what is one type here. */
const TYPE_NAMES: Readonly<Record<ExchangeQuestion['kind'], string>> = {
  CHOICE: 'multichoice',
  TRUE_FALSE: 'truefalse',
  SHORT_TEXT: 'shortanswer',
  NUMERIC: 'numerical',
  MATCHING: 'matching',
  ORDERING: 'ordering',
  CLOZE: 'cloze',
  ESSAY: 'essay',
  DESCRIPTION: 'description',
};

/** Characters that XML 1.0 cannot hold, in any notation (section 2.2). */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const legal = (text: string): string => text.replaceAll(FORBIDDEN, '\uFFFD').replaceAll(/\r\n?/g, '\n');

const escaped = (text: string): string =>
  legal(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text as it is, where it holds markup; `]]>` is spread over two sections. */
const content = (text: string): string =>
  /[<&>]/.test(text) ? `<![CDATA[${legal(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escaped(text);

const plain = (name: string, value: string | number | boolean): string =>
  `    <${name}>${escaped(String(value))}</${name}>\n`;

function inner({ text, files = [] }: RichText): string {
  const all = files.map(
    ({ name, path, content: base64 }) =>
      `<file name="${escaped(name)}" path="${escaped(path)}" encoding="base64">${base64}</file>`,
  );
  return `<text>${content(text)}</text>${all.join('')}`;
}

const rich = (name: string, text: RichText | undefined): string =>
  text ? `    <${name} format="${FORMAT_NAMES[text.format]}">${inner(text)}</${name}>\n` : '';

const feedback = (text: RichText | undefined): string =>
  text ? `<feedback format="${FORMAT_NAMES[text.format]}">${inner(text)}</feedback>` : '';

const answer = ({ text, percent, feedback: said }: Answer): string =>
  `    <answer fraction="${percent}" format="${FORMAT_NAMES[text.format]}">${inner(text)}${feedback(said)}</answer>\n`;

const number = ({ value, tolerance, percent, feedback: said }: NumberAnswer): string =>
  `    <answer fraction="${percent}" format="moodle_auto_format"><text>${escaped(value)}</text>` +
  `${feedback(said)}<tolerance>${escaped(tolerance)}</tolerance></answer>\n`;

const hint = ({ text, clearWrong, showNumberCorrect }: Hint): string =>
  `    <hint format="${FORMAT_NAMES[text.format]}">${inner(text)}` +
  `${showNumberCorrect ? '<shownumcorrect/>' : ''}${clearWrong ? '<clearwrong/>' : ''}</hint>\n`;

const combined = (said: CombinedFeedback | undefined): string =>
  rich('correctfeedback', said?.correct) +
  rich('partiallycorrectfeedback', said?.partiallyCorrect) +
  rich('incorrectfeedback', said?.incorrect);

const shuffle = (value: boolean | undefined): string =>
  value === undefined ? '' : plain('shuffleanswers', value ? 'true' : 'false');

function own(question: ExchangeQuestion): string {
  switch (question.kind) {
    case 'CHOICE':
      return (
        plain('single', question.single) +
        shuffle(question.shuffle) +
        (question.numbering === undefined ? '' : plain('answernumbering', question.numbering)) +
        combined(question.combined) +
        question.answers.map(answer).join('')
      );
    case 'TRUE_FALSE':
      return [true, false]
        .map((truth) => {
          const said = feedback(truth ? question.feedbackTrue : question.feedbackFalse);
          const percent = question.answer === truth ? 100 : 0;
          return `    <answer fraction="${percent}" format="moodle_auto_format"><text>${truth}</text>${said}</answer>\n`;
        })
        .join('');
    case 'SHORT_TEXT':
      return plain('usecase', question.caseSensitive ? 1 : 0) + question.answers.map(answer).join('');
    case 'NUMERIC': {
      const units = question.units.map(
        ({ name, multiplier }) =>
          `<unit><multiplier>${escaped(multiplier)}</multiplier><unit_name>${escaped(name)}</unit_name></unit>`,
      );
      return (
        question.answers.map(number).join('') +
        (units.length > 0 ? `    <units>${units.join('')}</units>\n` : '')
      );
    }
    case 'MATCHING': {
      const pairs = question.pairs.map(
        ({ prompt, answer: right }) =>
          `    <subquestion format="${FORMAT_NAMES[prompt.format]}">${inner(prompt)}` +
          `<answer><text>${content(right)}</text></answer></subquestion>\n`,
      );
      return shuffle(question.shuffle) + combined(question.combined) + pairs.join('');
    }
    case 'ORDERING': {
      const items = question.items.map(
        (item, at) =>
          `    <answer fraction="${at + 1}" format="${FORMAT_NAMES[item.format]}">${inner(item)}</answer>\n`,
      );
      return combined(question.combined) + items.join('');
    }
    case 'ESSAY':
      return rich('graderinfo', question.graderInfo) + rich('responsetemplate', question.responseTemplate);
    case 'CLOZE':
    case 'DESCRIPTION':
      return '';
  }
}

/** A question in Moodle XML. Nothing of the model is lost in it. */
export function writeXmlQuestion(question: ExchangeQuestion): string {
  const { name, text, generalFeedback, defaultMark, penalty, hidden, externalId, tags, hints } = question;
  const labels = tags.map((tag) => `<tag><text>${content(tag)}</text></tag>`);
  return (
    `  <question type="${TYPE_NAMES[question.kind]}">\n` +
    (name === undefined ? '' : `    <name><text>${content(name)}</text></name>\n`) +
    rich('questiontext', text) +
    rich('generalfeedback', generalFeedback) +
    (defaultMark === undefined ? '' : plain('defaultgrade', defaultMark)) +
    (penalty === undefined ? '' : plain('penalty', penalty)) +
    (hidden ? plain('hidden', 1) : '') +
    (externalId === undefined ? '' : plain('idnumber', externalId)) +
    Object.entries(question.settings)
      .map(([key, value]) => plain(key, value))
      .join('') +
    own(question) +
    hints.map(hint).join('') +
    (labels.length > 0 ? `    <tags>${labels.join('')}</tags>\n` : '') +
    '  </question>\n'
  );
}

/** What puts the questions behind it into a category. */
export const writeXmlCategory = (names: readonly string[]): string =>
  `  <question type="category"><category><text>${content(categoryPath(names))}</text></category></question>\n`;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n';
export const XML_TAIL = '</quiz>\n';
