import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoodleXml } from '../../../../../functions/domains/banks/core/exchange/moodle/read.ts';
import {
  writeXmlCategory,
  writeXmlQuestion,
  XML_HEAD,
  XML_TAIL,
} from '../../../../../functions/domains/banks/core/exchange/moodle/write.ts';
import { questions } from './support/arbitraries.ts';

const read = (text: string) => [...readMoodleXml(text)];
const quiz = (inner: string): string => `${XML_HEAD}${inner}${XML_TAIL}`;

const fatal = (text: string) => {
  const last = read(text).at(-1);
  return last && !last.ok && last.fatal ? [last.problems[0]?.code, last.place.line] : undefined;
};

describe('Moodle XML', () => {
  it('reads a question with everything', () => {
    const [entry] = read(
      quiz(`<question type="category"><category><text>$course$/top/Kota</text></category></question>
<question type="multichoice"><name><text>N</text></name>
<questiontext format="html"><text><![CDATA[<p>Q <img src="@@PLUGINFILE@@/a.png"></p>]]></text>
<file name="a.png" path="/" encoding="base64">aGFs
bw==</file></questiontext>
<generalfeedback format="html"><text>g</text></generalfeedback><defaultgrade>2.0000000</defaultgrade>
<penalty>0.3333333</penalty><hidden>0</hidden><idnumber>q-1</idnumber><single>false</single>
<shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>
<correctfeedback format="html"><text>yes</text></correctfeedback>
<answer fraction="50" format="html"><text>a</text><feedback format="html"><text>fa</text></feedback></answer>
<answer fraction="-100" format="html"><text>b</text></answer>
<hint format="html"><text>h</text><shownumcorrect/><clearwrong/></hint>
<tags><tag><text>t1</text></tag><tag><text>t2</text></tag></tags>
<mystery>1</mystery></question>`),
    );
    expect(entry).toMatchObject({
      ok: true,
      question: {
        kind: 'CHOICE',
        single: false,
        shuffle: true,
        externalId: 'q-1',
        name: 'N',
        text: { files: [{ name: 'a.png', content: 'aGFsbw==' }] },
        defaultMark: 2,
        penalty: 0.3333333,
        category: ['Kota'],
        tags: ['t1', 't2'],
        hints: [{ text: { text: 'h' }, clearWrong: true, showNumberCorrect: true }],
        answers: [{ percent: 50, feedback: { text: 'fa' } }, { percent: -100 }],
        combined: { correct: { text: 'yes' } },
      },
      notices: [{ code: 'LEFT_OUT' }],
    });
  });

  it('lists a type it does not know, and goes on', () => {
    const entries = read(
      quiz(
        '<question type="ddimageortext"><name><text>D</text></name></question>\n' +
          '<question type="description"><questiontext><text>x</text></questiontext></question>',
      ),
    );
    expect(entries).toMatchObject([
      { ok: false, name: 'D', place: { line: 3 }, problems: [{ code: 'UNKNOWN_TYPE' }], fatal: false },
      { ok: true, question: { kind: 'DESCRIPTION' } },
    ]);
  });

  it('refuses what is not well-formed, declares entities, or is no quiz, with its line', () => {
    const bomb = '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(fatal(`<?xml version="1.0"?>\n${bomb}\n<quiz>&b;</quiz>`)).toEqual(['DOCTYPE', 2]);
    expect(fatal('<quiz>\n&xxe;</quiz>')).toEqual(['NOT_XML', 2]);
    expect(fatal('<quiz>\n<question>')).toEqual(['NOT_XML', 2]);
    expect(fatal('<quiz>\n<question></quiz>')).toEqual(['NOT_XML', 2]);
    expect(fatal('<html></html>')).toEqual(['NOT_MOODLE', 1]);
    expect(fatal(`<quiz>${'<question>'.repeat(50_000)}`)?.[0]).toBe('TOO_DEEP');
    expect(fatal('nothing of the kind')?.[0]).toBe('NOT_XML');
  });

  it('keeps what was read before the place where a file breaks off', () => {
    const whole = quiz(
      '<question type="cloze"><questiontext><text>{1:SA:=a}</text></questiontext></question>',
    );
    expect(read(whole.slice(0, -5)).map(({ ok }) => ok)).toEqual([true, false]);
  });

  it.each([
    ['in a text', `<questiontext><text>${'x'.repeat(6_100_000)}</text></questiontext>`],
    ['in an attribute', `<questiontext format="${'x'.repeat(6_100_000)}"><text>x</text></questiontext>`],
    ['in many attributes', '<answer fraction="0" format="html"/>'.repeat(20_000)],
  ])('leaves out one question that is too long %s, and nothing else', (_, inner) => {
    const long = `<question type="description"><name><text>L</text></name>${inner}</question>`;
    const short = '<question type="description"><questiontext><text>x</text></questiontext></question>';
    expect(read(quiz(long + short))).toMatchObject([
      { ok: false, name: 'L', problems: [{ code: 'QUESTION_TOO_LONG' }], fatal: false },
      { ok: true },
    ]);
  });

  it('tells of at most ten parts left out, the last notice of all others', () => {
    const notices = (parts: number, name = 'x') => {
      const strange = Array.from({ length: parts }, (_, at) => `<${name}${at}>1</${name}${at}>`).join('');
      const [entry] = read(
        quiz(`<question type="description"><questiontext><text>x</text></questiontext>${strange}</question>`),
      );
      return entry?.ok ? entry.notices : [];
    };
    expect(notices(10).map(({ code }) => code)).toEqual(Array(10).fill('LEFT_OUT'));
    expect(notices(1_000)).toHaveLength(10);
    const bytes = Buffer.byteLength(JSON.stringify(notices(1_000, '語'.repeat(80))));
    expect(50 * bytes).toBeLessThan(350_000);
    expect(notices(1_000).at(-1)).toMatchObject({
      code: 'LEFT_OUT_MORE',
      message: { en: '991 more parts cannot be taken over either and are left out.' },
    });
  });

  it('reads what it wrote as it was', () => {
    fc.assert(
      fc.property(questions(true), (question) => {
        const text = quiz(writeXmlCategory(question.category) + writeXmlQuestion(question));
        expect(read(text)).toEqual([expect.objectContaining({ ok: true, question, notices: [] })]);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever it is given', () => {
    const tags = fc.constantFrom('<quiz>', '</quiz>', '<question type="numerical">', '</question>', '<answer fraction="x">', '</answer>', '<![CDATA[', ']]>', '<!--', '&lt;', '&#0;', '<text>', '</text>', '<?', '<questiontext>', '</questiontext>'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string({ maxLength: 4 })), { maxLength: 30 }), (pieces) => {
        read(`<quiz>${pieces.join('')}`);
        read(pieces.join(''));
      }),
      { numRuns: 200 },
    );
  });
});
