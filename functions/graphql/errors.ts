import { GraphQLError } from 'graphql';
import type { Localized } from '../platform/outcome.ts';
import type { Context } from './context.ts';
import { inLanguage } from './language.ts';

/** The stable codes of top-level errors. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'OPERATION_TOO_EXPENSIVE'
  | 'RATE_LIMITED'
  | 'RETRY'
  | 'INTERNAL_SERVER_ERROR';

/** A top-level error with a stable code; `status` is the HTTP status when it is not that of the whole answer. */
export function graphQLError(code: ErrorCode, message: string, status?: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(status && { http: { status } }) } });
}

/** What was asked cannot be: the caller can mend it. */
export function badInput(context: Pick<Context, 'language'>, message: Localized): GraphQLError {
  return graphQLError('BAD_USER_INPUT', inLanguage(context, message));
}
