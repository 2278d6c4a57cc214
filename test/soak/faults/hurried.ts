import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

type RetryStrategy = Exclude<NonNullable<DynamoDBClientConfig['retryStrategy']>, { retry: unknown }>;

/** How often the client sends a request at most, as it does by itself. */
const TRIES = 3;

const token = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });

/** As many tries as the client makes by itself, for the same errors, without the pauses between them. */
export const hurried: RetryStrategy = {
  acquireInitialRetryToken: () => Promise.resolve(token(0)),
  refreshRetryTokenForRetry(last, { errorType }) {
    const count = last.getRetryCount() + 1;
    return errorType === 'CLIENT_ERROR' || count >= TRIES
      ? Promise.reject(new Error('No more tries'))
      : Promise.resolve(token(count));
  },
  recordSuccess: () => undefined,
};
