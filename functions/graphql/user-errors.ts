import type { Refusal } from '../platform/outcome.ts';
import type { Context } from './context.ts';
import type { UserError } from './generated/types.ts';

/** Refusals as the caller reads them: in the caller's language. */
export function toUserErrors(context: Context, refusals: readonly Refusal[]): UserError[] {
  return refusals.map(({ code, field, message }) => ({
    code,
    field,
    message: context.language === 'EN' ? message.en : message.id,
  }));
}

/** The payload of a mutation: what `present` makes of the outcome, or its refusals. */
export function toPayload<T, P extends object>(
  context: Context,
  outcome: { ok: true; value: T } | { ok: false; refusals: Refusal[] },
  present: (value: T) => P,
): Partial<P> & { userErrors: UserError[]; query: Record<string, never> } {
  return outcome.ok
    ? { ...present(outcome.value), userErrors: [], query: {} }
    : ({ userErrors: toUserErrors(context, outcome.refusals), query: {} } as Partial<P> & {
        userErrors: UserError[];
        query: Record<string, never>;
      });
}
