import { categoryPath } from '../categories.ts';
import type { Answer, ExchangeQuestion, RichText, TextFormat } from '../model.ts';
import type { Written } from '../written.ts';
import { escapeText } from './escapes.ts';
import { FORMAT_MARK } from './texts.ts';

const MARKS: Readonly<Record<TextFormat, string>> = {
  HTML: '[html]',
  MARKDOWN: '[markdown]',
  PLAIN: '[plain]',
  MOODLE: '[moodle]',
};

/** A text; its format is named where it is not that around it, or where its own beginning could be taken for a name. */
function rich({ text, format }: RichText, around: TextFormat): string {
  const mark = format !== around || FORMAT_MARK.test(text) ? MARKS[format] : '';
  return `${mark}${escapeText(text)}`;
}

const comment = (feedback: RichText | undefined, around: TextFormat): string =>
  feedback ? `#${rich(feedback, around)}` : '';

const weight = (percent: number): string => `%${percent}%`;

/** A weight is also told where the text could be taken for one. */
function answer(mark: string, each: Answer, usual: number, around: TextFormat, outer: TextFormat): string {
  const text = rich(each.text, around);
  const told = each.percent !== usual || text.startsWith('%') ? weight(each.percent) : '';
  return `\n\t${mark}${told}${text}${comment(each.feedback, outer)}`;
}

type Inner = { readonly inner: string } | { readonly unwritable: string };

function innerOf(question: ExchangeQuestion): Inner {
  const around = question.text.format;
  switch (question.kind) {
    case 'CHOICE': {
      if (question.answers.length === 0) return { unwritable: 'answers' };
      if (question.single && !question.answers.some(({ percent }) => percent === 100)) {
        return { unwritable: 'single' };
      }
      // Without a `~` anywhere it would be a short answer: then only the first of the right ones is marked by `=`.
      const allRight = question.answers.every(({ percent }) => percent === 100);
      if (question.single && allRight && question.answers.length === 1) return { unwritable: 'single' };
      const lines = question.answers.map((each, at) =>
        question.single && each.percent === 100 && !(allRight && at > 0)
          ? answer('=', each, 100, around, around)
          : answer('~', each, 0, around, around),
      );
      return { inner: lines.join('') };
    }
    case 'TRUE_FALSE': {
      const [right, wrong] = question.answer
        ? [question.feedbackTrue, question.feedbackFalse]
        : [question.feedbackFalse, question.feedbackTrue];
      const comments = right
        ? `${comment(wrong, around) || '#'}${comment(right, around)}`
        : comment(wrong, around);
      return { inner: `${question.answer ? 'TRUE' : 'FALSE'}${comments}` };
    }
    case 'SHORT_TEXT': {
      // An arrow in an answer would make it a pair; the format has no way to say otherwise.
      if (question.answers.some(({ text }) => text.text.includes('->'))) return { unwritable: '->' };
      if (question.answers.length === 0) return { unwritable: 'answers' };
      const everyComment = question.answers.every(({ feedback }) => feedback?.text.includes('->'));
      if (everyComment) return { unwritable: '->' };
      return { inner: question.answers.map((each) => answer('=', each, 100, 'PLAIN', around)).join('') };
    }
    case 'NUMERIC': {
      if (question.answers.length === 0) return { unwritable: 'answers' };
      const lines = question.answers.map(
        ({ value, tolerance, percent, feedback }) =>
          `\n\t=${weight(percent)}${value}${value === '*' ? '' : `:${tolerance}`}${comment(feedback, around)}`,
      );
      return { inner: `#${lines.join('')}` };
    }
    case 'MATCHING': {
      if (question.pairs.length === 0) return { unwritable: 'answers' };
      if (question.pairs.some(({ prompt }) => prompt.text.includes('->') || prompt.text.endsWith('-'))) {
        return { unwritable: '->' };
      }
      return {
        inner: question.pairs
          .map(({ prompt, answer: right }) => `\n\t=${rich(prompt, around)} -> ${escapeText(right)}`)
          .join(''),
      };
    }
    case 'ESSAY':
      return { inner: '' };
    case 'ORDERING':
    case 'CLOZE':
    case 'DESCRIPTION':
      return { unwritable: question.kind };
  }
}

/** What GIFT has no words for: named, so that nobody believes it went along. */
function lostOf(question: ExchangeQuestion): string[] {
  const texts = JSON.stringify(question);
  return [
    ...(question.defaultMark !== undefined && question.defaultMark !== 1 ? ['defaultMark'] : []),
    ...(question.penalty === undefined ? [] : ['penalty']),
    ...(question.hints.length > 0 ? ['hints'] : []),
    ...(texts.includes('"files":[{') ? ['files'] : []),
    ...('shuffle' in question && question.shuffle !== undefined ? ['shuffle'] : []),
    ...('numbering' in question && question.numbering !== undefined ? ['numbering'] : []),
    ...('combined' in question && question.combined ? ['combinedFeedback'] : []),
    ...('caseSensitive' in question && question.caseSensitive ? ['caseSensitive'] : []),
    ...('units' in question && question.units.length > 0 ? ['units'] : []),
    ...(Object.keys(question.settings).length > 0 ? ['settings'] : []),
    ...(question.hidden ? ['hidden'] : []),
    ...('graderInfo' in question && question.graderInfo ? ['graderInfo'] : []),
    ...('responseTemplate' in question && question.responseTemplate ? ['responseTemplate'] : []),
  ];
}

const bracket = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ').replaceAll(']', '\\]');

/** A question in GIFT, or the name of what cannot be said in it. */
export function writeGiftQuestion(question: ExchangeQuestion): Written {
  const found: Inner = question.kind === 'DESCRIPTION' ? { inner: '' } : innerOf(question);
  if ('unwritable' in found) return { ok: false, reason: found.unwritable };
  const marks = [
    ...(question.externalId === undefined ? [] : [`[id:${bracket(question.externalId)}]`]),
    ...question.tags.map((tag) => `[tag:${bracket(tag)}]`),
  ];
  const head = marks.length > 0 ? `// ${marks.join(' ')}\n` : '';
  const name = question.name === undefined ? '' : `::${escapeText(question.name)}::`;
  // The mark of the format is always told: a text may begin as a comment or a name does.
  const stem = `${name}${MARKS[question.text.format]}${escapeText(question.text.text)}`;
  const general = question.generalFeedback
    ? `\n\t####${rich(question.generalFeedback, question.text.format)}\n`
    : '';
  const inner = `${found.inner}${general || (found.inner.startsWith('\n') || found.inner.startsWith('#') ? '\n' : '')}`;
  const body = question.kind === 'DESCRIPTION' ? '' : `{${inner}}`;
  const lost = [
    ...lostOf(question),
    ...(question.kind === 'DESCRIPTION' && question.generalFeedback ? ['generalFeedback'] : []),
  ];
  return { ok: true, text: `${head}${stem}${body}\n\n`, lost };
}

/** The line that puts the questions behind it into a category. */
export const writeGiftCategory = (names: readonly string[]): string =>
  `$CATEGORY: ${categoryPath(names).replaceAll(/[\r\n]+/g, ' ')}\n\n`;
