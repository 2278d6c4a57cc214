import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGift } from '../../../../../functions/domains/banks/core/exchange/gift/read.ts';
import {
  writeGiftCategory,
  writeGiftQuestion,
} from '../../../../../functions/domains/banks/core/exchange/gift/write.ts';
import type { ExchangeQuestion } from '../../../../../functions/domains/banks/core/exchange/model.ts';
import { questions } from './support/arbitraries.ts';

const FIXTURES = new URL('./fixtures/gift/', import.meta.url);

const read = (text: string) => [...readGift(text)];

/** The one question of a text. */
function only(text: string): ExchangeQuestion {
  const [entry, ...more] = read(text);
  if (!entry?.ok || more.length > 0) throw new Error(JSON.stringify(entry));
  return entry.question;
}

/** The code and line of what is wrong with a text. */
const wrong = (text: string) =>
  read(text).flatMap((entry) =>
    entry.ok ? [] : entry.problems.map(({ code, place }) => [code, place.line]),
  );

interface Opinion {
  readonly id: string | null;
  readonly tags: readonly string[] | null;
  readonly type: string;
  readonly title: string | null;
  readonly stem: { readonly format: string; readonly text: string };
  readonly globalFeedback?: { readonly text: string } | null;
  readonly choices?: readonly {
    readonly isCorrect: boolean;
    readonly weight: number | null;
    readonly text: { readonly text: string | { readonly number: number } };
    readonly feedback: { readonly text: string } | null;
  }[];
}

const TYPES: Readonly<Record<string, string>> = {
  MC: 'CHOICE',
  TF: 'TRUE_FALSE',
  Short: 'SHORT_TEXT',
  Numerical: 'NUMERIC',
  Matching: 'MATCHING',
  Essay: 'ESSAY',
  Description: 'DESCRIPTION',
};

/** Runs of space as one and space around gaps: the format leaves both open. */
const folded = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?_____ ?/g, ' _____ ')
    .trim();

describe('Real files', () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.gift'));

  it.each(names)('reads all of %s, as an independent parser does', (name) => {
    const entries = read(readFileSync(new URL(name, FIXTURES), 'utf8'));
    const json: unknown = JSON.parse(readFileSync(new URL(name.replace(/gift$/, 'json'), FIXTURES), 'utf8'));
    const opinions = (json as Opinion[]).filter(({ type }) => type !== 'Category');
    expect(entries.every(({ ok }) => ok)).toBe(true);
    const found = entries.flatMap((entry) => (entry.ok ? [entry.question] : []));
    expect(found.map(({ kind }) => kind)).toEqual(opinions.map(({ type }) => TYPES[type]));
    for (const [at, question] of found.entries()) {
      const other = opinions[at]!;
      expect(folded(question.text.text)).toBe(folded(other.stem.text));
      expect(question.text.format.toLowerCase()).toBe(other.stem.format);
      expect(question.name ?? null).toBe(other.title);
      expect(question.externalId ?? null).toBe(other.id ?? null);
      expect(question.tags).toEqual(other.tags ?? []);
      expect(folded(question.generalFeedback?.text ?? '')).toBe(folded(other.globalFeedback?.text ?? ''));
      if (question.kind !== 'CHOICE') continue;
      expect(question.answers.map(({ percent }) => percent)).toEqual(
        other.choices?.map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0)),
      );
      expect(question.answers.map(({ feedback }) => folded(feedback?.text ?? ''))).toEqual(
        other.choices?.map(({ feedback }) => folded(feedback?.text ?? '')),
      );
    }
  });
});

describe('Texts', () => {
  it('keeps what is escaped, and backslashes before anything else', () => {
    expect(only(String.raw`a \~ \= \# \{ \} \: \\ \x \n z{T}`).text.text).toBe('a ~ = # { } : \\ \\x \n z');
  });

  it('puts a gap where the answer stands in the middle', () => {
    expect(only('Two {=2 =two} three.').text.text).toBe('Two _____ three.');
    expect(only('Two? {=2}').text.text).toBe('Two?');
  });

  it('knows categories, contexts apart, and puts what follows into them', () => {
    const [first, second] = read('a{T}\n\n$CATEGORY: $course$/top/Satu/Dua//Tiga\n\nb{F}');
    expect(first?.ok && first.question.category).toEqual([]);
    expect(second?.ok && second.question.category).toEqual(['Satu', 'Dua/Tiga']);
  });

  it('reads ids and tags of the comments of a question alone', () => {
    const [, second] = read('// [id:lost]\n\na{T}\n\n// [id:x\\]1] [tag:a] [tag:b c]\nb{T}');
    expect(second?.ok && second.question).toMatchObject({ externalId: 'x]1', tags: ['a', 'b c'] });
  });

  it('says what is wrong for any other number', () => {
    expect(only('n{#=3:1#yes ~#no}')).toMatchObject({
      answers: [
        { value: '3', tolerance: '1', percent: 100, feedback: { text: 'yes' } },
        { value: '*', percent: 0, feedback: { text: 'no' } },
      ],
    });
  });

  it('takes ranges exactly', () => {
    expect(only('n{#0.1..0.2}')).toMatchObject({ answers: [{ value: '0.15', tolerance: '0.05' }] });
    expect(only('n{#1..2}')).toMatchObject({ answers: [{ value: '1.5', tolerance: '0.5' }] });
  });
});

describe('What is wrong', () => {
  it.each([
    ['a{T', [['UNCLOSED_BRACE', 1]]],
    ['x\n\na}\n\nb{T}', [['LONE_BRACE', 3]]],
    ['a{T}\nb{F}', [['SECOND_BRACE', 2]]],
    ['::a{T}', [['UNCLOSED_NAME', 1]]],
    ['a{\n~%200%x\n=y}', [['BAD_WEIGHT', 2]]],
    ['a{#\n=1\n=zwei}', [['BAD_NUMBER', 3]]],
    ['a{#2..1}', [['BAD_RANGE', 1]]],
    ['a{#}', [['NO_ANSWERS', 1]]],
    ['a{=b -> c\n=d}', [['NO_ARROW', 2]]],
    ['a{=b ->}', [['PAIR_WITHOUT_ANSWER', 1]]],
    ['a{maybe}', [['UNKNOWN_ANSWERS', 1]]],
  ])('names the line of %j and goes on', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
    expect(read(`${text}\n\nnext{T}`).at(-1)).toMatchObject({
      ok: true,
      question: { text: { text: 'next' } },
    });
  });
});

describe('Properties', () => {
  it('reads what it wrote as it was', () => {
    fc.assert(
      fc.property(questions(false), (question) => {
        const written = writeGiftQuestion(question);
        if (!written.ok) throw new Error(written.reason);
        expect(written.lost).toEqual([]);
        expect(read(writeGiftCategory(question.category) + written.text)).toEqual([
          expect.objectContaining({ ok: true, question }),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever it is given or wherever a file ends', () => {
    const marks = fc.constantFrom(
      '{',
      '}',
      '=',
      '~',
      '#',
      '%',
      ':',
      '\\',
      '\n',
      '//',
      '->',
      'T',
      '1',
      '..',
      '[id:',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
        read(pieces.join(''));
      }),
      { numRuns: 200 },
    );
  });

  it('counts comments into the length of a question, and what stands in their place', () => {
    const long = `// ${'x'.repeat(100_000)}`;
    const many = '//\n'.repeat(40_000);
    const texts = [
      `${long}\na{T}`,
      `a\n${long}\n{T}`,
      `${many}a{T}`,
      `a\n${many}{T}`,
      long.replace('//', ''),
    ];
    for (const text of texts) {
      expect(read(`${text}\n\nb{F}`)).toMatchObject([
        { ok: false, problems: [{ code: 'QUESTION_TOO_LONG' }], fatal: false },
        { ok: true },
      ]);
    }
  });

  it('reads comments full of marks, closed or not, as fast as others', () => {
    const mark = (at: number) => `[tag:${at}]`;
    const closed = Array.from({ length: 8_000 }, (_, at) => mark(at)).join('');
    const questions = ['[tag:'.repeat(19_000), '[id:\\]'.repeat(15_000), closed].map(
      (marks) => `// ${marks}\na{T}\n\n`,
    );
    const started = performance.now();
    const entries = read(questions.join('').repeat(5));
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(entries.map((entry) => entry.ok && entry.question.tags.length).slice(0, 3)).toEqual([0, 0, 8_000]);
    expect(only(`// ${'[tag:'.repeat(3)}\t[id:x] [tag:a]\na{T}`)).toMatchObject({
      externalId: 'x',
      tags: ['a'],
    });
  });

  it('takes time in proportion to the text, however it is made', () => {
    const started = performance.now();
    for (const piece of ['{', '::', '\\', '~%', '#', '// [tag:', '\n', '=a->', 'a\n', '[id:\\]']) {
      read(piece.repeat(1_000_000 / piece.length));
      read(`a{${piece.repeat(90_000 / piece.length)}}`);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
