import {
  checkQuestion,
  isPublishable,
  type Question,
} from '../../../../../functions/domains/assessment/core/index.ts';

/** A question as an author writes it, with what every question has filled in. */
export function authored(
  kind: string,
  shape: unknown,
  common: Record<string, unknown> = {},
): Record<string, unknown> {
  const text = kind === 'CLOZE' ? placesOf(shape) : 'Apa jawabannya?';
  return { externalId: 'q-1', kind, points: 1, text, shape, ...common };
}

/** A text with a place for each of the fields. */
export function placesOf(shape: unknown): string {
  const fields = (shape as { fields?: unknown[] } | null)?.fields ?? [];
  return `Bawa: ${fields.map((_, at) => `[[${at + 1}]]`).join(', ')}.`;
}

/** The question ready to be stored; throws when an author could not publish it. */
export function question(kind: string, shape: unknown, common: Record<string, unknown> = {}): Question {
  const { question: made, problems } = checkQuestion(authored(kind, shape, common));
  if (!made || !isPublishable(problems)) throw new Error(`not publishable: ${JSON.stringify(problems)}`);
  return made;
}

/** The rules an author's question breaks, with the place, as `RULE@place`. */
export function brokenRules(kind: string, shape: unknown, common: Record<string, unknown> = {}): string[] {
  return checkQuestion(authored(kind, shape, common)).problems.map(
    ({ rule, path }) => `${rule}@${path.join('.')}`,
  );
}

/** A repeatable source of randomness (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One plain question of each kind. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  SINGLE_CHOICE: {
    shuffle: true,
    choices: [
      { id: 'a', text: 'Kartu keluarga', correct: true, feedback: 'Betul.' },
      { id: 'b', text: 'Paspor', correct: false, feedback: 'Paspor diterbitkan imigrasi.' },
      { id: 'c', text: 'Ijazah', correct: false },
    ],
  },
  MULTIPLE_CHOICE: {
    scoring: 'PARTIAL',
    shuffle: true,
    choices: [
      { id: 'a', text: 'Waktu', correct: true },
      { id: 'b', text: 'Biaya', correct: true, feedback: 'Ya, biaya adalah unsur.' },
      { id: 'c', text: 'Cuaca', correct: false, feedback: 'Cuaca bukan unsur.' },
      { id: 'd', text: 'Jarak', correct: false },
    ],
  },
  TRUE_FALSE: { answer: false, feedbackTrue: 'Periksa lagi.', feedbackFalse: 'Tepat.' },
  NUMERIC: {
    answers: [
      { value: '83.33', tolerance: '0.01', percent: 100, feedback: 'Tepat.' },
      { value: '82.5', tolerance: '0', percent: 50, feedback: 'Bobot 0,11 dipakai.' },
    ],
    unit: '%',
  },
  SHORT_TEXT: {
    caseSensitive: false,
    answers: [
      { text: 'kartu keluarga', percent: 100, feedback: 'Tepat.' },
      { text: 'kartu*', percent: 50, feedback: 'Kartu yang mana?' },
    ],
  },
  MATCHING: {
    pairs: [
      { id: 'x', prompt: 'KK', answer: 'Kartu keluarga' },
      { id: 'y', prompt: 'KTP-el', answer: 'Identitas penduduk' },
      { id: 'z', prompt: 'KIA', answer: 'Identitas anak' },
    ],
    distractors: ['Izin mengemudi'],
  },
  ORDERING: {
    scoring: 'ADJACENT_PAIRS',
    items: [
      { id: 'k', text: 'Ambil nomor' },
      { id: 'l', text: 'Serahkan berkas' },
      { id: 'm', text: 'Verifikasi' },
      { id: 'n', text: 'Terima dokumen' },
    ],
  },
  CLOZE: {
    fields: [
      {
        kind: 'SINGLE_CHOICE',
        weight: 1,
        shape: {
          shuffle: true,
          choices: [
            { id: 'a', text: 'Kartu keluarga', correct: true },
            { id: 'b', text: 'Paspor', correct: false, percent: -50, feedback: 'Bukan paspor.' },
          ],
        },
      },
      {
        kind: 'NUMERIC',
        weight: 2,
        shape: { answers: [{ value: '14', tolerance: '0', percent: 100 }], unit: 'hari' },
      },
      {
        kind: 'SHORT_TEXT',
        weight: 1,
        shape: { caseSensitive: false, answers: [{ text: 'loket', percent: 100, feedback: 'Tepat.' }] },
      },
    ],
  },
};
