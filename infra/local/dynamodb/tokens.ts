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

  /** The rows that remember a token and forget those that are out of date. */
  remember(token: string, fingerprint: string, now: number): RowOperation[] {
    const rows: RowOperation[] = [];
    for (const [old, { completedAt }] of this.#tokens) {
      if (completedAt + validityMs > now) break;
      this.#tokens.delete(old);
      rows.push({ type: 'del', key: tokenRow(old) });
    }
    const value: Token = { fingerprint, completedAt: now };
    this.#tokens.delete(token);
    this.#tokens.set(token, value);
    rows.push({ type: 'put', key: tokenRow(token), value });
    return rows;
  }
}
