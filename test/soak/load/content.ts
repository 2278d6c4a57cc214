export interface ModuleSize {
  readonly texts: number;
  /** 0 for a module without a quiz. */
  readonly questions: number;
  /** Makes the content another one. */
  readonly edition?: string;
}

/** A module as its partner sends it: some texts, then a quiz that everybody passes. */
export function moduleOf(externalId: string, { texts, questions, edition = 'pertama' }: ModuleSize): object {
  const lessons: object[] = Array.from({ length: texts }, (_, at) => ({
    externalId: `teks-${at}`,
    title: `Teks ${at}`,
    minutes: 5,
    content: { text: `Isi ${externalId}, bagian ${at}, edisi ${edition}.` },
  }));
  if (questions > 0) {
    lessons.push({
      externalId: 'kuis',
      title: 'Kuis',
      minutes: 10,
      content: {
        quiz: { passPercent: 0, questions: Array.from({ length: questions }, (_, at) => question(at)) },
      },
    });
  }
  return {
    externalId,
    title: `Modul ${externalId}`,
    summary: 'Untuk uji beban.',
    language: 'ID',
    proposedJp: 2,
    licence: 'CC-BY-4.0',
    lessons,
  };
}

const question = (at: number) => ({
  externalId: `soal-${at}`,
  text: `Berapa ${at} + 1?`,
  answer: {
    singleChoice: {
      choices: [at + 1, at + 2, at + 3].map((value) => ({
        id: `p${value}`,
        text: String(value),
        correct: value === at + 1,
      })),
    },
  },
});
