import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

/** Where the starter content lies; `content/README.md` describes its formats. */
const root = join(import.meta.dirname, '../../../content');

const localised = v.object({ id: v.string(), en: v.string() });
const required = v.array(v.object({ competency: v.string(), level: v.number() }));

const frameworkShape = v.object({
  id: v.string(),
  name: localised,
  levelNames: v.array(v.object({ level: v.number(), name: localised })),
  competencies: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['TECHNICAL', 'MANAGERIAL', 'SOCIO_CULTURAL']),
      name: localised,
      description: localised,
      levels: v.array(v.object({ level: v.number(), indicators: localised })),
    }),
  ),
});

const positionsShape = v.object({
  positions: v.array(
    v.object({
      id: v.string(),
      name: localised,
      kind: v.picklist([
        'HIGH_LEADERSHIP_PRATAMA',
        'ADMINISTRATOR',
        'SUPERVISOR',
        'EXECUTOR',
        'FUNCTIONAL_EXPERTISE',
        'FUNCTIONAL_SKILL',
      ]),
      family: v.string(),
      standard: required,
    }),
  ),
});

const organisationsShape = v.object({
  organisations: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.picklist(['UNIVERSITY', 'NGO', 'GOVERNMENT']),
      site: v.string(),
    }),
  ),
});

const shares = v.record(v.string(), v.number());
const cityShape = v.object({
  units: v.array(v.object({ id: v.string(), parent: v.optional(v.string()), name: localised })),
  names: v.array(
    v.object({
      id: v.string(),
      weight: v.number(),
      given: v.object({ MALE: v.array(v.string()), FEMALE: v.array(v.string()) }),
      family: v.array(v.string()),
    }),
  ),
  weights: v.object({
    sex: v.object({ MALE: v.number(), FEMALE: v.number() }),
    employmentKind: v.object({ PNS: v.number(), PPPK: v.number() }),
    grade: v.object({ PNS: shares, PPPK: shares }),
    unit: shares,
  }),
  staffing: v.record(v.string(), v.object({ head: v.optional(v.string()), positions: v.array(v.string()) })),
});

const courseShape = v.object({
  externalId: v.string(),
  title: localised,
  summary: localised,
  description: localised,
  language: v.picklist(['id', 'en']),
  jp: v.number(),
  topics: v.array(v.string()),
  modules: v.array(v.object({ organisation: v.string(), module: v.string(), requires: v.array(v.string()) })),
  completion: v.object({ rule: v.picklist(['ALL_LESSONS', 'ALL_QUIZZES']) }),
  competencies: required,
  certificate: v.boolean(),
});

const moduleShape = v.object({
  externalId: v.string(),
  language: v.picklist(['id', 'en']),
  title: v.string(),
  summary: v.string(),
  proposedJp: v.number(),
  licence: v.string(),
  lessons: v.array(
    v.variant('kind', [
      v.object({
        externalId: v.string(),
        title: v.string(),
        minutes: v.number(),
        kind: v.picklist(['TEXT', 'QUIZ']),
        file: v.string(),
      }),
      v.object({
        externalId: v.string(),
        title: v.string(),
        minutes: v.number(),
        kind: v.picklist(['VIDEO', 'DOCUMENT']),
        url: v.string(),
        description: v.string(),
      }),
    ]),
  ),
});

const choices = v.array(
  v.object({ id: v.string(), text: v.string(), correct: v.boolean(), feedback: v.optional(v.string()) }),
);
const quizShape = v.object({
  passPercent: v.number(),
  attemptsAllowed: v.number(),
  timeLimitMinutes: v.optional(v.number()),
  shuffleQuestions: v.boolean(),
  questions: v.array(
    v.object({
      externalId: v.string(),
      points: v.number(),
      text: v.string(),
      feedback: v.optional(v.string()),
      singleChoice: v.optional(v.object({ shuffle: v.boolean(), choices })),
      multipleChoice: v.optional(
        v.object({ scoring: v.picklist(['PARTIAL', 'ALL_OR_NOTHING']), shuffle: v.boolean(), choices }),
      ),
      trueFalse: v.optional(
        v.object({
          answer: v.boolean(),
          feedbackTrue: v.optional(v.string()),
          feedbackFalse: v.optional(v.string()),
        }),
      ),
      numeric: v.optional(
        v.object({
          unit: v.optional(v.string()),
          answers: v.array(
            v.object({
              value: v.number(),
              tolerance: v.number(),
              percent: v.number(),
              feedback: v.optional(v.string()),
            }),
          ),
        }),
      ),
      shortText: v.optional(
        v.object({
          caseSensitive: v.boolean(),
          answers: v.array(
            v.object({ text: v.string(), percent: v.number(), feedback: v.optional(v.string()) }),
          ),
        }),
      ),
      matching: v.optional(
        v.object({
          pairs: v.array(v.object({ id: v.string(), prompt: v.string(), answer: v.string() })),
          distractors: v.optional(v.array(v.string())),
        }),
      ),
      ordering: v.optional(
        v.object({
          scoring: v.picklist(['ADJACENT_PAIRS', 'POSITION', 'ALL_OR_NOTHING']),
          items: v.array(v.object({ id: v.string(), text: v.string() })),
        }),
      ),
    }),
  ),
});

export type City = v.InferOutput<typeof cityShape>;
export type Framework = v.InferOutput<typeof frameworkShape>;
export type Position = v.InferOutput<typeof positionsShape>['positions'][number];
export type Organisation = v.InferOutput<typeof organisationsShape>['organisations'][number];
export type Course = v.InferOutput<typeof courseShape>;
export type Module = v.InferOutput<typeof moduleShape>;
export type Quiz = v.InferOutput<typeof quizShape>;
export type Question = Quiz['questions'][number];

/** A module's description with the folder its files lie in. */
export interface ModuleFolder {
  readonly organisation: string;
  readonly folder: string;
  readonly module: Module;
}

/** @throws Error naming the file and the places that are not as `content/README.md` says */
function readYaml<S extends v.GenericSchema>(path: string, shape: S): v.InferOutput<S> {
  const result = v.safeParse(shape, parse(readFileSync(join(root, path), 'utf8')));
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
  throw new Error(`content/${path}\n  ${issues.join('\n  ')}`);
}

const list = (path: string) => readdirSync(join(root, path)).sort();

export const readCity = (): City => readYaml('city.yml', cityShape);
export const readPositions = (): Position[] => readYaml('positions.yml', positionsShape).positions;
export const readOrganisations = (): Organisation[] =>
  readYaml('organisations.yml', organisationsShape).organisations;
export const readFrameworks = (): Framework[] =>
  list('frameworks').map((file) => readYaml(`frameworks/${file}`, frameworkShape));
export const readCourses = (): Course[] =>
  list('courses').map((file) => readYaml(`courses/${file}`, courseShape));
export const readQuiz = (folder: string, file: string): Quiz => readYaml(`${folder}/${file}`, quizShape);

/** Every module of every organisation. */
export function readModules(): ModuleFolder[] {
  return list('modules').flatMap((organisation) =>
    list(`modules/${organisation}`).map((name) => {
      const folder = `modules/${organisation}/${name}`;
      return { organisation, folder, module: readYaml(`${folder}/module.yml`, moduleShape) };
    }),
  );
}

/** A lesson's Markdown without its front matter. */
export function readLesson(folder: string, file: string): string {
  const text = readFileSync(join(root, folder, file), 'utf8');
  return text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
}

/** A file beside the lessons, for example a picture. */
export function readAsset(folder: string, file: string): Buffer {
  return readFileSync(join(root, folder, file));
}
