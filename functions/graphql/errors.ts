import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { Localized } from '../platform/outcome.ts';
import type { Context } from './context.ts';
import { inLanguage } from './language.ts';

const OWN_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'OPERATION_TOO_EXPENSIVE',
  'RETRY',
] as const;

/** The stable codes of top-level errors that we give ourselves. */
export type ErrorCode = (typeof OWN_CODES)[number];

/** Every code of a top-level error: ours, and those of the server, whose store of documents is always there. */
export const ERROR_CODES: ReadonlySet<string> = new Set(
  [...OWN_CODES, ...Object.values(ApolloServerErrorCode)].filter(
    (code) => code !== 'PERSISTED_QUERY_NOT_SUPPORTED',
  ),
);

/** A top-level error with a stable code; `status` is the HTTP status when it is not that of the whole answer. */
export function graphQLError(code: ErrorCode, message: string, status?: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(status && { http: { status } }) } });
}

/** What was asked cannot be: the caller can mend it. */
export function badInput(context: Pick<Context, 'language'>, message: Localized): GraphQLError {
  return graphQLError('BAD_USER_INPUT', inLanguage(context, message));
}
