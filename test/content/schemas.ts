/** The shapes of the files under `content/`, as `content/README.md` describes them. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** A permanent id: lower-case words joined by hyphens. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const localised = v.strictObject({ id: text, en: text });
const level = v.picklist([1, 2, 3, 4, 5]);
const competencyRef = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));
const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1));
const competencyLevel = v.strictObject({ competency: competencyRef, level });
const percentages = v.pipe(
  v.record(v.string(), percent),
  v.check((map) => Object.values(map).reduce((sum, share) => sum + share, 0) === 100, 'must sum to 100'),
);

export const Framework = v.strictObject({
  id: slug,
  name: localised,
  levelNames: v.pipe(v.array(v.strictObject({ level, name: localised })), v.length(5)),
  competencies: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        kind: v.picklist(['TECHNICAL', 'MANAGERIAL', 'SOCIO_CULTURAL']),
        name: localised,
        description: localised,
        levels: v.pipe(v.array(v.strictObject({ level, indicators: localised })), v.length(5)),
      }),
    ),
    v.minLength(1),
  ),
});

export const Positions = v.strictObject({
  positions: v.array(
    v.strictObject({
      id: slug,
      name: localised,
      kind: v.picklist([
        'HIGH_LEADERSHIP_PRATAMA',
        'ADMINISTRATOR',
        'SUPERVISOR',
        'EXECUTOR',
        'FUNCTIONAL_EXPERTISE',
        'FUNCTIONAL_SKILL',
      ]),
      family: slug,
      standard: v.pipe(v.array(competencyLevel), v.minLength(1)),
    }),
  ),
});

export const Organisations = v.strictObject({
  organisations: v.array(
    v.strictObject({
      id: slug,
      name: text,
      kind: v.picklist(['UNIVERSITY', 'NGO', 'GOVERNMENT']),
      site: httpsUrl,
    }),
  ),
});

const names = v.pipe(v.array(text), v.minLength(1));
export const City = v.strictObject({
  units: v.array(v.strictObject({ id: slug, parent: v.optional(slug), name: localised })),
  names: v.array(
    v.strictObject({
      id: slug,
      weight: percent,
      given: v.strictObject({ MALE: names, FEMALE: names }),
      family: names,
    }),
  ),
  weights: v.strictObject({
    sex: percentages,
    employmentKind: percentages,
    grade: v.strictObject({ PNS: percentages, PPPK: percentages }),
    unit: percentages,
  }),
  staffing: v.record(
    slug,
    v.strictObject({ head: v.optional(slug), positions: v.pipe(v.array(slug), v.minLength(1)) }),
  ),
});

const lessonBase = { externalId: slug, title: text, minutes: positiveInteger, description: text };
export const Module = v.strictObject({
  externalId: slug,
  language: v.literal('id'),
  title: text,
  summary: text,
  proposedJp: positiveInteger,
  licence: text,
  lessons: v.pipe(
    v.array(
      v.variant('kind', [
        v.strictObject({
          ...lessonBase,
          kind: v.literal('TEXT'),
          file: v.pipe(v.string(), v.endsWith('.md')),
        }),
        v.strictObject({
          ...lessonBase,
          kind: v.literal('QUIZ'),
          file: v.pipe(v.string(), v.endsWith('.yml')),
        }),
        v.strictObject({ ...lessonBase, kind: v.picklist(['VIDEO', 'DOCUMENT']), url: httpsUrl }),
      ]),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
});

const choice = v.strictObject({ id: slug, text, correct: v.boolean(), feedback: text });
const choices = v.pipe(v.array(choice), v.minLength(3));
/** The question types; a question carries exactly one of these keys. */
const questionTypes = {
  singleChoice: v.strictObject({ shuffle: v.boolean(), choices }),
  multipleChoice: v.strictObject({
    scoring: v.picklist(['PARTIAL', 'ALL_OR_NOTHING']),
    shuffle: v.boolean(),
    choices,
  }),
  trueFalse: v.strictObject({ answer: v.boolean(), feedbackTrue: text, feedbackFalse: text }),
  numeric: v.strictObject({
    unit: v.optional(text),
    answers: v.pipe(
      v.array(
        v.strictObject({
          value: v.number(),
          tolerance: v.pipe(v.number(), v.minValue(0)),
          percent,
          feedback: text,
        }),
      ),
      v.minLength(1),
    ),
  }),
  shortText: v.strictObject({
    caseSensitive: v.boolean(),
    answers: v.pipe(v.array(v.strictObject({ text, percent, feedback: text })), v.minLength(1)),
  }),
  matching: v.strictObject({
    pairs: v.pipe(v.array(v.strictObject({ id: slug, prompt: text, answer: text })), v.minLength(2)),
    distractors: v.optional(v.array(text)),
  }),
  ordering: v.strictObject({
    scoring: v.picklist(['ADJACENT_PAIRS', 'POSITION', 'ALL_OR_NOTHING']),
    items: v.pipe(v.array(v.strictObject({ id: slug, text })), v.minLength(3)),
  }),
};

/** The names of the seven question types. */
export const questionTypeNames = Object.keys(questionTypes) as (keyof typeof questionTypes)[];

const optionalTypes = v.partial(v.object(questionTypes)).entries;
const Question = v.pipe(
  v.strictObject({
    externalId: slug,
    points: v.pipe(positiveInteger, v.maxValue(10)),
    text,
    feedback: text,
    ...optionalTypes,
  }),
  v.check(
    (question) => Object.keys(questionTypes).filter((type) => type in question).length === 1,
    'a question has exactly one type',
  ),
);

export const Quiz = v.strictObject({
  passPercent: percent,
  attemptsAllowed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  timeLimitMinutes: v.optional(positiveInteger),
  shuffleQuestions: v.boolean(),
  questions: v.pipe(v.array(Question), v.minLength(6), v.maxLength(10)),
});

export const Course = v.strictObject({
  externalId: slug,
  title: localised,
  summary: localised,
  description: localised,
  language: v.literal('id'),
  jp: positiveInteger,
  topics: v.pipe(v.array(slug), v.minLength(1)),
  modules: v.pipe(
    v.array(v.strictObject({ organisation: slug, module: slug, requires: v.array(slug) })),
    v.minLength(1),
    v.maxLength(30),
  ),
  completion: v.strictObject({ rule: v.literal('ALL_LESSONS') }),
  competencies: v.pipe(v.array(competencyLevel), v.minLength(1), v.maxLength(10)),
  certificate: v.boolean(),
});
