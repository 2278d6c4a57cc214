import { createHash } from 'node:crypto';
import type { Database, RowOperation } from './database.ts';
import { DynamoError } from './errors.ts';
import { prefixes, tokenRow } from './rows.ts';

/** "A client request token is valid for 10 minutes after the first request that uses it is completed." */
const validityMs = 10 * 60 * 1000;

interface Token {
  readonly fingerprint: string;
  readonly completedAt: number;
}

/** JSON with sorted names, so that the same request has the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
      : member,
  );
}

/** The request tokens of transactions that succeeded; they are written in the transaction's own batch. */
export class TransactionTokens {
  /** In the order of completion, so that the oldest come first. */
  readonly #tokens: Map<string, Token>;

  private constructor(tokens: Map<string, Token>) {
    this.#tokens = tokens;
  }

  static async load(database: Database): Promise<TransactionTokens> {
    const found: [string, Token][] = [];
    for await (const [key, token] of database.entries(prefixes.tokens)) {
      found.push([key.slice(prefixes.tokens.gte.length), token as Token]);
    }
    found.sort(([, left], [, right]) => left.completedAt - right.completedAt);
    return new TransactionTokens(new Map(found));
  }

  /** What identifies the request besides its token. */
  static fingerprint(items: unknown): string {
    return createHash('sha256').update(canonical(items)).digest('base64');
  }

  /**
   * Whether this very transaction has already succeeded.
   * @throws DynamoError IdempotentParameterMismatchException when the token belongs to another request
   */
  isRepeat(token: string, fingerprint: string, now: number): boolean {
    const known = this.#tokens.get(token);
    if (!known || known.completedAt + validityMs <= now) return false;
    if (known.fingerprint === fingerprint) return true;
    throw new DynamoError(
      'IdempotentParameterMismatchException',
      'The request uses the same client token as a previous, but non-identical request.',
    );
  }

  /**
   * What remembers a token and forgets those that are out of date.
   * @returns rows for the transaction's own batch, and what to call once that is written
   */
  remember(token: string, fingerprint: string, now: number): { rows: RowOperation[]; done: () => void } {
    const value: Token = { fingerprint, completedAt: now };
    const outdated = this.#outdated(now);
    return {
      rows: [
        ...outdated.map((old): RowOperation => ({ type: 'del', key: tokenRow(old) })),
        { type: 'put', key: tokenRow(token), value },
      ],
      done: () => {
        for (const old of [...outdated, token]) this.#tokens.delete(old);
        this.#tokens.set(token, value);
      },
    };
  }

  #outdated(now: number): string[] {
    const tokens: string[] = [];
    for (const [token, { completedAt }] of this.#tokens) {
      if (completedAt + validityMs > now) break;
      tokens.push(token);
    }
    return tokens;
  }
}
