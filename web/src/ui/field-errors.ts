import type { Problem, Result } from '../gql/problem.ts';
import { problemText } from './error-state.tsx';

/** Why something was not done: by the path of the field it concerns (`modules.2.requires`), `''` for the whole. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The path of what concerns the whole and no field. */
const whole = '';

/** An expected refusal. */
export interface Refusal {
  readonly message: string;
  /** The path of the field of the input it concerns; empty for the whole. */
  readonly field: readonly string[];
}

/** What a mutation answers, as far as its refusals go; null when the field may not be reached. */
export type Answer = { readonly userErrors: readonly Refusal[] } | null;

/** Collects refusals by their field; several of one field are told one after the other. */
export function byField(refusals: readonly Refusal[]): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { field, message } of refusals) {
    const path = field.join('.');
    errors[path] = errors[path] === undefined ? message : `${errors[path]} ${message}`;
  }
  return errors;
}

/**
 * Why a mutation did nothing; undefined when it was done.
 * @param pick finds the mutation's payload in the answer; null there is a refusal without words
 */
export function failureOf<TData>(
  { data, problem }: Result<TData>,
  pick: (data: TData) => Answer | undefined,
): FieldErrors | undefined {
  if (problem) return { [whole]: problemText(problem) };
  const answer = pick(data);
  if (!answer) return { [whole]: problemText({ kind: 'server' } satisfies Problem) };
  return answer.userErrors.length > 0 ? byField(answer.userErrors) : undefined;
}

/** What is told of a field: its own error and those of what is within it. */
export function errorAt(errors: FieldErrors, path: string): string | undefined {
  const found = Object.entries(errors).filter(([key]) => key === path || key.startsWith(`${path}.`));
  return found.length === 0 ? undefined : [...new Set(found.map(([, message]) => message))].join(' ');
}

/** The errors without those of a field and of what is within it: they are of a value that has changed. */
export function withoutField(errors: FieldErrors, path: string): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).filter(([key]) => key !== path && !key.startsWith(`${path}.`)),
  );
}

/** What has no place on the form: errors of the whole, and of fields that are not among those shown. */
export function elsewhere(errors: FieldErrors, shown: readonly string[]): readonly string[] {
  return Object.entries(errors)
    .filter(([key]) => !shown.some((path) => key === path || key.startsWith(`${path}.`)))
    .map(([, message]) => message);
}
