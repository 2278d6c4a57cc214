import {
  isInputObjectType,
  isListType,
  isNonNullType,
  parseType,
  typeFromAST,
  type GraphQLInputType,
} from 'graphql';
import { ERROR_CODES } from '../../../functions/graphql/errors.ts';
import { SECRET, type CallerName } from '../../access/support/city.ts';
import type { FuzzRequest } from './requests.ts';
import type { Answer } from './send.ts';
import type { World } from './world.ts';

/** What must hold of every answer. */
export type Rule =
  | 'no fault of ours'
  | 'well-formed answer'
  | 'known codes'
  | 'nothing of the inside'
  | 'refusals say where and why'
  | 'secrets stay secret'
  | 'valid operations are understood'
  | 'bounded time';

export interface Breach {
  readonly rule: Rule;
  readonly detail: string;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: unknown;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** Names of files, of the table's keys and of the database's errors: what no message says. */
const INSIDE =
  /node_modules|file:\/\/|\.ts:\d+|\n\s+at |ConditionalCheckFailed|TransactionCanceled|ValidationException|ResourceNotFound|"?(?:PERSON|NIP|LOGIN|IDEM|COURSE|MODULE|UNIT)#/;
/** Words of a program that stand in a message when somebody forgot a value. */
const FORGOTTEN = /\bundefined\b|\[object |\bNaN\b/;

const SEES_KEYS: ReadonlySet<CallerName> = new Set(['partner', 'agency']);

/** Everything that does not hold of an answer. */
export function breachesOf(world: World, request: FuzzRequest, answer: Answer): Breach[] {
  const { status, type, text } = answer;
  const breaches: Breach[] = [];
  const fail = (rule: Rule, detail: string) => breaches.push({ rule, detail: detail.slice(0, 600) });
  if (status >= 500) fail('no fault of ours', `status ${status}: ${text}`);
  if (text.includes('INTERNAL_SERVER_ERROR')) fail('no fault of ours', errorOf(text));
  const sent = bodyOf(request);
  const inside = INSIDE.exec(text);
  if (inside && !sent.includes(inside[0].trim())) fail('nothing of the inside', around(text, inside.index));
  const number = [...text.matchAll(/(?<!\d)\d{18}(?!\d)/g)].find(([found]) => !sent.includes(found));
  if (number) fail('secrets stay secret', around(text, number.index));
  if (!SEES_KEYS.has(request.caller) && text.includes(SECRET)) {
    fail('secrets stay secret', around(text, text.indexOf(SECRET)));
  }
  if (request.wire.method === 'HEAD' || status >= 500) return breaches;
  const body = parsed(text);
  if (!body) fail('well-formed answer', `${status} ${type}: ${text}`);
  // Too large a body is answered by the gateway, which knows nothing of GraphQL.
  else if (status !== 413) judgeBody(world, request, answer, body, fail);
  return breaches;
}

type Fail = (rule: Rule, detail: string) => void;

function judgeBody(
  { schema }: World,
  request: FuzzRequest,
  { status, type }: Answer,
  body: Body,
  fail: Fail,
): void {
  if (!/^application\/(graphql-response\+)?json/.test(type)) fail('well-formed answer', `type ${type}`);
  if (!('data' in body) && !('errors' in body)) fail('well-formed answer', 'neither data nor errors');
  if (body.errors?.length === 0) fail('well-formed answer', 'an empty list of errors');
  for (const { message, extensions } of body.errors ?? []) {
    if (typeof message !== 'string' || message.trim() === '')
      fail('known codes', 'an error without a message');
    const code = String(extensions?.code);
    if (!ERROR_CODES.has(code)) fail('known codes', `${code}: ${String(message)}`);
  }
  const { kind, operation } = request;
  if ((kind === 'query' || kind === 'mutation') && operation) {
    const wrong = body.errors?.find(({ extensions }) =>
      /GRAPHQL_|BAD_REQUEST/.test(String(extensions?.code)),
    );
    const known =
      [200, 401].includes(status) ||
      body.errors?.some(({ extensions }) => extensions?.code === 'OPERATION_TOO_EXPENSIVE');
    if (wrong || !known) fail('valid operations are understood', `${status} ${JSON.stringify(body.errors)}`);
  }
  if (!operation?.document.startsWith('mutation') || typeof body.data !== 'object' || body.data === null)
    return;
  for (const [key, payload] of Object.entries(body.data)) {
    const variable = new RegExp(`${key}: \\w+\\(input: \\$(\\w+)\\)`).exec(operation.document)?.[1] ?? '';
    const declared = operation.types[variable];
    const input = declared && (typeFromAST(schema, parseType(declared)) as GraphQLInputType | undefined);
    for (const refusal of refusalsIn(payload)) {
      const wrong = wrongIn(refusal, bodyOf(request));
      if (wrong) fail('refusals say where and why', `${wrong}: ${JSON.stringify(refusal)}`);
      else if (input && !standsIn(input, operation.variables[variable], refusal.field)) {
        fail('refusals say where and why', `no such place: ${JSON.stringify(refusal)}`);
      }
    }
  }
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[];
}

const refusalsIn = (payload: unknown): readonly Refusal[] =>
  typeof payload === 'object' && payload !== null && 'userErrors' in payload
    ? (payload.userErrors as Refusal[])
    : [];

function wrongIn({ message, field }: Refusal, sent: string): string | undefined {
  if (message.trim().length < 10) return 'hardly a message';
  const forgotten = FORGOTTEN.exec(message);
  if (forgotten && !sent.includes(forgotten[0])) return 'a forgotten value';
  return Array.isArray(field) ? undefined : 'no path';
}

/** Whether a path leads to a field of an input, and to an item that its list has. */
export function standsIn(type: GraphQLInputType, value: unknown, path: readonly string[]): boolean {
  if (isNonNullType(type)) return standsIn(type.ofType, value, path);
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (isListType(type)) {
    // One value stands for a list of one.
    const items = Array.isArray(value) ? value : [value];
    return (
      /^\d+$/.test(step) && Number(step) < items.length && standsIn(type.ofType, items[Number(step)], rest)
    );
  }
  if (!isInputObjectType(type)) return false;
  const field = type.getFields()[step];
  if (!field) return false;
  return standsIn(field.type, (value as Record<string, unknown> | null | undefined)?.[step], rest);
}

const bodyOf = ({ wire }: FuzzRequest): string => wire.search + (wire.body?.toString() ?? '');

function parsed(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

const around = (text: string, at: number) => `…${text.slice(Math.max(0, at - 80), at + 120)}…`;

/** The path of a fault, which tells faults apart; its reference does not. */
function errorOf(text: string): string {
  const errors = parsed(text)?.errors ?? [];
  const fault = errors.find(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
  return fault ? JSON.stringify(fault) : around(text, text.indexOf('INTERNAL'));
}
