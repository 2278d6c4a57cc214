import type { Outcome, Refusal } from '../platform/outcome.ts';
import type { Context } from './context.ts';
import type { UserError } from './generated/types.ts';
import { inLanguage } from './language.ts';

/** Refusals as the caller reads them: in the caller's language. */
export function toUserErrors(context: Context, refusals: readonly Refusal[]): UserError[] {
  return refusals.map(({ code, field, message }) => ({
    code,
    field,
    message: inLanguage(context, message),
  }));
}

/** The payload of a mutation: what `present` makes of the outcome, or its refusals. */
export function toPayload<T, P extends object>(
  context: Context,
  outcome: Outcome<T>,
  present: (value: T) => P,
): Partial<P> & { userErrors: UserError[]; query: Record<string, never> } {
  return outcome.ok
    ? { ...present(outcome.value), userErrors: [], query: {} }
    : ({ userErrors: toUserErrors(context, outcome.refusals), query: {} } as Partial<P> & {
        userErrors: UserError[];
        query: Record<string, never>;
      });
}
