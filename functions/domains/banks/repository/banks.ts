import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  bankCardKey,
  bankCardsRange,
  bankKey,
  bankQuestionKey,
  bankQuestionPartKey,
  organisationBanksIndex,
} from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import type { ExchangeQuestion } from '../core/exchange/model.ts';
import {
  bankQuestionSchema,
  bankSchema,
  cardSchema,
  type Bank,
  type BankQuestion,
  type Card,
} from '../core/types.ts';

/** An item holds at most 400 kB. */
const PART_BYTES = 350_000;
/** The most bytes of a content, compressed: all its parts fit into one transaction, which takes 4 MB. */
export const MOST_CONTENT_BYTES = 2_000_000;
/** What a content unpacks to at most. */
const MOST_UNPACKED = 30_000_000;

const partSchema = v.object({ bytes: v.instance(Uint8Array) });
const storedCardSchema = v.object({ card: v.pipe(v.string(), v.parseJson(), cardSchema) });

/** A bank. */
export async function readBank(scope: Scope, bankId: string): Promise<Bank | undefined> {
  return parseItem(bankSchema, await scope.load(bankKey(bankId)));
}

/** A stored bank. */
export const parseBank = (item: Item): Bank => parseStored(bankSchema, item);

/** Writes a bank; refused when it is no longer as `before`, or there already without one. */
export function bankWrite(bank: Bank, before?: Bank): Write {
  return put(
    {
      ...bankKey(bank.bankId),
      ...bank,
      revision: (before?.revision ?? 0) + 1,
      gsi1pk: organisationBanksIndex(bank.organisationId),
      gsi1sk: bank.externalId,
    },
    before ? unchanged('revision', before.revision) : absent,
  );
}

/** A page of the banks of an organisation by their ids. */
export function queryBanks(services: Services, organisationId: string, options: QueryOptions): Promise<Page> {
  return services.table.query({ pk: organisationBanksIndex(organisationId) }, { ...options, index: 'gsi1' });
}

/** A question of a bank. */
export async function readQuestion(
  scope: Scope,
  bankId: string,
  questionId: string,
): Promise<BankQuestion | undefined> {
  return parseItem(bankQuestionSchema, await scope.load(bankQuestionKey(bankId, questionId)));
}

/** Writes how a question stands, and its card; refused when it is no longer as `before`. */
export function questionWrites(
  bank: Bank,
  question: BankQuestion,
  card: Card,
  before?: BankQuestion,
): Write[] {
  const revision = (before?.revision ?? 0) + 1;
  return [
    put(
      { ...bankQuestionKey(bank.bankId, question.questionId), ...question, revision },
      before ? unchanged('revision', before.revision) : absent,
    ),
    put({ ...bankCardKey(bank.bankId, question.questionId), card: JSON.stringify(card) }),
  ];
}

/** A content as it is stored. */
export const packContent = (content: ExchangeQuestion): Buffer => gzipSync(JSON.stringify(content));

/** How many items a content takes. */
export const partsOf = (packed: Uint8Array): number => Math.max(1, Math.ceil(packed.byteLength / PART_BYTES));

/** Writes the content of a version. A version is never written again with another content. */
export function contentWrites({ bankId, questionId, version }: BankQuestion, packed: Uint8Array): Write[] {
  return Array.from({ length: partsOf(packed) }, (_, index) =>
    put({
      ...bankQuestionPartKey(bankId, questionId, version, index),
      bytes: packed.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
    }),
  );
}

/** The content of the newest version. */
export async function readContent(
  scope: Scope,
  question: BankQuestion,
): Promise<ExchangeQuestion | undefined> {
  const { bankId, questionId, version, parts } = question;
  const keys = Array.from({ length: parts }, (_, index) =>
    bankQuestionPartKey(bankId, questionId, version, index),
  );
  const read = await Promise.all(keys.map(async (key) => parseItem(partSchema, await scope.load(key))));
  const bytes = read.flatMap((part) => (part ? [part.bytes] : []));
  if (bytes.length < parts) return undefined;
  const json: unknown = JSON.parse(
    gunzipSync(Buffer.concat(bytes), { maxOutputLength: MOST_UNPACKED }).toString('utf8'),
  );
  // Written by `packContent` alone, of what a reader of files had made.
  return json as ExchangeQuestion;
}

/** The cards of a bank, in two requests at most. */
export async function readCards(services: Services, bankId: string): Promise<Card[]> {
  const cards: Card[] = [];
  let after: QueryOptions['after'];
  do {
    const page = await services.table.query(bankCardsRange(bankId), { after });
    for (const item of page.items) cards.push(parseStored(storedCardSchema, item).card);
    after = page.next;
  } while (after);
  return cards;
}
