import { startLocal } from '../../../infra/local/index.ts';
import type { Local, LocalOptions } from '../../../infra/local/index.ts';

/** A whole answer of the API. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** The answer as it came over the network. */
  readonly text: string;
}

/** Sends operations as one caller. */
export type Ask = <Data = Record<string, unknown>>(
  document: string,
  variables?: object,
  language?: 'id' | 'en',
) => Promise<Answer<Data>>;

export interface City {
  readonly local: Local;
  /** The API for a persona or machine client; null is signed out. */
  as(id: string | null): Ask;
  close(): Promise<void>;
}

/** A running installation with the starter content and 60 people, on a free port; in memory without a folder. */
export async function startCity(
  options: Partial<Pick<LocalOptions, 'web' | 'dataDir' | 'report'>> = {},
): Promise<City> {
  const local = await startLocal({ port: 0, seed: true, seedPeople: 60, scheduleEveryMs: 0, ...options });
  return {
    local,
    as: (id) => createAsk(local, () => (id === null ? Promise.resolve(undefined) : local.tokenFor(id))),
    close: () => local.close(),
  };
}

/** Plain GraphQL over HTTP with the token that `token` gives. */
export function createAsk({ origin }: Pick<Local, 'origin'>, token: () => Promise<string | undefined>): Ask {
  return async <Data>(document: string, variables: object = {}, language = 'en') => {
    const bearer = await token();
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Pick<Answer<Data>, 'data'> &
      Partial<Pick<Answer<Data>, 'errors'>>;
    return { status: response.status, data, errors, text };
  };
}

/** An expected refusal, as data. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[];
}
