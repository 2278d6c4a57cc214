/** A refusal as the API tells it. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[];
}

/** Raised when the API refuses something that the starter content needs. */
export class SeedError extends Error {
  override name = 'SeedError';
}

/** Sends operations as one caller. */
export type Send = <Data>(document: string, variables?: object) => Promise<Data>;

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

const operationName = (document: string) => /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? 'operation';

function describe({ code, message, field }: UserError): string {
  return `${code}${field.length > 0 ? ` at ${field.join('.')}` : ''}: ${message}`;
}

/** The `userErrors` of every mutation in an answer. */
function refusals(data: object): UserError[] {
  return Object.values(data).flatMap((payload: unknown) =>
    typeof payload === 'object' && payload !== null && 'userErrors' in payload
      ? (payload.userErrors as UserError[])
      : [],
  );
}

/**
 * A client of the API for one caller: plain GraphQL over HTTP, as any partner would send it.
 * @throws SeedError naming the operation and every refusal
 */
export function createSend(origin: string, token: () => Promise<string>): Send {
  return async <Data>(document: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${await token()}`,
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await response.json()) as GraphQLAnswer<Data & object>;
    const problems = [
      ...(answer.errors ?? []).map(({ message, path }) => `${path ? `${path.join('.')}: ` : ''}${message}`),
      ...refusals(answer.data ?? {}).map(describe),
    ];
    if (problems.length > 0 || !answer.data) {
      const list = problems.length > 0 ? problems : [`HTTP ${response.status} without data`];
      throw new SeedError([`${operationName(document)} was refused.`, ...list].join('\n  '));
    }
    return answer.data;
  };
}
