import type * as v from 'valibot';
import type { Path } from '../../../platform/checks.ts';
import { MESSAGES } from '../../../platform/messages.ts';
import type { Localized } from '../../../platform/outcome.ts';

/** How bad a problem is: an ERROR forbids publishing, a WARNING is advice. */
export type Severity = 'ERROR' | 'WARNING';

/** Something an author should mend. */
export interface AuthorProblem {
  /** A stable name of the rule that is broken. */
  readonly rule: string;
  readonly severity: Severity;
  readonly path: Path;
  /** The figures in the message. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What is wrong and how to mend it. */
  readonly message: Localized;
}

/** A rule for authors; `{name}` in its texts stands for a param. */
export interface Rule extends Localized {
  readonly severity: Severity;
}

function fill(template: string, params: AuthorProblem['params']): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/**
 * Makes the function that reports breaches of `rules`. Each question type keeps its own rules beside the code that
 * finds them, so that a new type brings its texts along.
 */
export function ruleBook<Name extends string>(rules: Readonly<Record<Name, Rule>>) {
  return (rule: Name, path: Path, params: AuthorProblem['params'] = {}): AuthorProblem => {
    const { severity, id, en } = rules[rule];
    return { rule, severity, path, params, message: { id: fill(id, params), en: fill(en, params) } };
  };
}

/** The same problems seen from further outside: `prefix` goes before each path. */
export function within(prefix: Path, problems: readonly AuthorProblem[]): AuthorProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}

/** Whether nothing among `problems` forbids publishing. */
export function isPublishable(problems: readonly AuthorProblem[]): boolean {
  return problems.every(({ severity }) => severity !== 'ERROR');
}

const shapeProblem = ruleBook({
  FIELD_REQUIRED: { severity: 'ERROR', id: 'Bagian ini wajib diisi.', en: 'This field is needed.' },
  FIELD_UNKNOWN: { severity: 'ERROR', id: 'Bagian ini tidak dikenal.', en: 'This field is unknown.' },
  TOO_LONG: { severity: 'ERROR', id: 'Paling banyak {limit}.', en: 'At most {limit} allowed.' },
  TOO_SHORT: { severity: 'ERROR', id: 'Paling sedikit {limit}.', en: 'At least {limit} needed.' },
  TOO_BIG: { severity: 'ERROR', id: 'Tidak boleh lebih dari {limit}.', en: 'Must not be above {limit}.' },
  TOO_SMALL: { severity: 'ERROR', id: 'Tidak boleh kurang dari {limit}.', en: 'Must not be below {limit}.' },
  BLANK: {
    severity: 'ERROR',
    id: 'Bagian ini wajib diisi, tidak cukup dengan spasi.',
    en: 'This field is needed: write more than spaces.',
  },
  DECIMALS: {
    severity: 'ERROR',
    id: 'Gunakan paling banyak tiga angka desimal.',
    en: 'Use at most three decimals.',
  },
  WHOLE: { severity: 'ERROR', id: 'Isi dengan bilangan bulat.', en: 'Give a whole number.' },
  ID_FORM: { severity: 'ERROR', ...MESSAGES.SLUG },
  SHAPE: {
    severity: 'ERROR',
    id: 'Isinya tidak sesuai bentuk yang diminta ({expected}).',
    en: 'This does not have the form that is asked for ({expected}).',
  },
});

type Issue = Pick<
  v.BaseIssue<unknown>,
  'type' | 'expected' | 'received' | 'path' | 'requirement' | 'message'
>;

const LIMITS = {
  max_length: 'TOO_LONG',
  min_length: 'TOO_SHORT',
  non_empty: 'TOO_SHORT',
  max_value: 'TOO_BIG',
  min_value: 'TOO_SMALL',
} as const;

function isLimit(type: string): type is keyof typeof LIMITS {
  return Object.hasOwn(LIMITS, type);
}

/** The rules that a schema names itself, as the message of its issue. */
const NAMED = ['BLANK', 'DECIMALS', 'ID_FORM'] as const;

function isNamed(message: string): message is (typeof NAMED)[number] {
  return (NAMED as readonly string[]).includes(message);
}

/** The schema's issues as problems for authors, at most 100: beyond that nobody reads on. */
export function shapeProblems(issues: readonly Issue[]): AuthorProblem[] {
  return issues.slice(0, 100).map(({ type, expected, received, path, requirement, message }) => {
    const place = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    if (received === 'undefined') return shapeProblem('FIELD_REQUIRED', place);
    if (expected === 'never') return shapeProblem('FIELD_UNKNOWN', place);
    if (isNamed(message)) return shapeProblem(message, place);
    if (type === 'integer') return shapeProblem('WHOLE', place);
    if (isLimit(type)) return shapeProblem(LIMITS[type], place, { limit: Number(requirement ?? 1) });
    return shapeProblem('SHAPE', place, { expected: expected ?? type });
  });
}
