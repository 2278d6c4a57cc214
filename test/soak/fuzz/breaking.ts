import type { GraphQLSchema } from 'graphql';
import type { Dice } from './dice.ts';
import type { Operation } from './documents.ts';
import type { Wire } from './requests.ts';
import { toJson } from './json.ts';

const SIGNS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '"',
  '"""',
  '...',
  '|',
  '&',
  '#',
  '\\',
  '\0',
  '\ufeff',
  '\ud800',
  '💥',
];
const NAMES = [
  '__typename',
  '__schema',
  '__proto__',
  'constructor',
  'nothing',
  'on',
  'fragment',
  'true',
  'null',
];

/** The text of a document, broken: cut, doubled, with other signs or names in it. */
export function brokenText(dice: Dice, text: string): string {
  let broken = text;
  for (let round = dice.whole(1, 4); round > 0; round -= 1) {
    const at = dice.whole(0, broken.length);
    const to = Math.min(broken.length, at + dice.whole(1, 12));
    switch (dice.whole(0, 5)) {
      case 0:
        broken = broken.slice(0, at);
        break;
      case 1:
        broken = broken.slice(0, at) + broken.slice(to);
        break;
      case 2:
        broken = broken.slice(0, to) + broken.slice(at);
        break;
      case 3:
        broken = broken.slice(0, at) + dice.pick(SIGNS) + broken.slice(at);
        break;
      case 4:
        broken = broken.replace(/\b[a-z]\w+\b/g, (name) => (dice.chance(0.1) ? dice.pick(NAMES) : name));
        break;
      default:
        broken = broken.slice(0, at) + dice.pick(['\u200b', '\t', '\r', ' # ']) + broken.slice(at);
    }
  }
  return broken;
}

/** Documents that are small and want to cost much. */
export function bomb(dice: Dice, schema: GraphQLSchema): Operation {
  const many = dice.pick([30, 100, 900, 5_000]);
  const fields = Object.keys(schema.getQueryType()!.getFields());
  const list = <T>(make: (at: number) => T) => Array.from({ length: many }, (_, at) => make(at));
  const texts: (() => string)[] = [
    () => `{ ${list((at) => `a${at}: certificateCheck(number: "x") { __typename }`).join(' ')} }`,
    () => `{ ${'viewer { '.repeat(many)}id${' }'.repeat(many)} }`,
    () => `{ ${list(() => 'home { jp { year } }').join(' ')} }`,
    () => '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    () => '{ ...A } fragment A on Query { ...A }',
    () =>
      `{ ...F0 } ${list((at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F${many} on Query { __typename }`,
    () => `query (${list((at) => `$v${at}: Int = ${at}`).join(' ')}) { __typename }`,
    () => `{ __typename ${list(() => '@include(if: true)').join(' ')} }`,
    () =>
      `{ courses(filter: { topics: ${'['.repeat(many)}${']'.repeat(many)} }) { pageInfo { hasNextPage } } }`,
    () => `{ courses(search: "${'a'.repeat(many * 100)}") { pageInfo { hasNextPage } } }`,
    () =>
      `{ __schema { types { fields { type ${'{ ofType '.repeat(many)} { name } ${'}'.repeat(many)} } } } }`,
    () =>
      `{ __schema { types { fields { args { type { name fields { name type { name fields { name } } } } } } } } }`,
    () => `{ ${list((at) => fields[at % fields.length]).join(' ')} }`,
    () =>
      `{ node(id: "x") { ${list((at) => `... on Course { c${at}: roster(unit: "x") { edges { node { __typename } } } }`).join(' ')} } }`,
    () => list((at) => `query Q${at} { __typename }`).join(' '),
    () => `#${'a'.repeat(many * 10)}\n{ __typename }`,
    () => `{ __typename ${','.repeat(many * 10)} }`,
    () => 'subscription { __typename }',
    () => `{ __type(name: "${'A'.repeat(many)}") { name } }`,
    () => `query ($a: [[[[[[[[Int]]]]]]]]) { __typename }`,
  ];
  return { document: dice.pick(texts)(), variables: {}, types: {} };
}

const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json;charset=latin1',
  'application/JSON',
  'application/graphql',
  'application/graphql-response+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/html',
  'x',
  ';',
  '',
];
const ACCEPTS = [
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json; charset=utf-8, application/json; q=0.1',
  'multipart/mixed; deferSpec=20220824',
  'text/html',
  'application/json; q=0',
  ';;;',
  '',
];

/** The request of an operation in a form that HTTP allows and GraphQL over HTTP may not. */
export function brokenRequest(dice: Dice, { document, variables }: Operation): Wire {
  const json = toJson({ query: document, variables });
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (dice.chance(0.4)) headers['content-type'] = dice.pick(TYPES);
  if (dice.chance(0.5)) headers['accept'] = dice.pick(ACCEPTS);
  if (dice.chance(0.2))
    headers['accept-language'] = dice.pick(['en', 'id;q=0', '*', ',,,;q=', 'en;q=NaN', 'x'.repeat(5_000)]);
  const hash = 'a'.repeat(64);
  const odd: (() => Partial<Wire>)[] = [
    () => ({ body: json.slice(0, dice.whole(0, json.length)) }),
    () => ({ body: json + dice.pick(['}', ' ', '\0', ',']) }),
    () => ({ body: `[${json},${json}]` }),
    () => ({ body: `[${Array.from({ length: 500 }, () => json).join(',')}]`.slice(0, 900_000) + ']' }),
    () => ({
      body: dice.pick([
        '',
        ' ',
        'null',
        'true',
        '0',
        '"a"',
        '[]',
        '{}',
        '[[]]',
        '{"query":null}',
        '{"query":{}}',
        '{"query":["{ __typename }"]}',
        '{"query":1e400}',
      ]),
    }),
    () => ({
      body: toJson({ query: document, variables: dice.pick<unknown>(['x', 1, [], [1], '{}', true]) }),
    }),
    () => ({
      body: toJson({
        query: document,
        variables,
        operationName: dice.pick<unknown>(['X', 1, {}, '', '__proto__']),
      }),
    }),
    () => ({
      body: toJson({
        query: document,
        variables,
        extensions: dice.pick<unknown>([
          'x',
          1,
          [],
          { persistedQuery: 1 },
          { persistedQuery: { version: 2, sha256Hash: hash } },
          { persistedQuery: { version: 1 } },
          { persistedQuery: { version: 1, sha256Hash: {} } },
          { persistedQuery: { version: 1, sha256Hash: '__proto__' } },
        ]),
      }),
    }),
    () => ({
      body: toJson({
        extensions: {
          persistedQuery: {
            version: 1,
            sha256Hash: dice.pick([hash, '', 'constructor', '__proto__', 'x'.repeat(10_000)]),
          },
        },
      }),
    }),
    () => ({
      body: `{"query":${JSON.stringify(document)},"query":"{ __typename }","__proto__":{"query":1},"variables":{"__proto__":{"v0":1}}}`,
    }),
    () => ({
      body: Buffer.concat([
        Buffer.from(json.slice(0, 10)),
        Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
        Buffer.from(json.slice(10)),
      ]),
    }),
    () => ({ body: Buffer.from(json, 'utf16le') }),
    () => ({ body: `\ufeff${json}` }),
    () => ({ body: '['.repeat(dice.pick([10, 200_000])) }),
    () => ({ body: json.replace(/ /g, ' '.repeat(dice.pick([2, 200]))).slice(0, 2_000_000) }),
    () => ({
      method: dice.pick(['GET', 'HEAD']),
      search:
        `?query=${encodeURIComponent(wellFormed(document))}&variables=${encodeURIComponent(wellFormed(JSON.stringify(variables)))}`.slice(
          0,
          12_000,
        ),
    }),
    () => ({
      method: 'GET',
      search: dice.pick([
        '',
        '?query',
        '?query=%',
        '?query=%7B__typename%7D&query=x',
        '?query=%7B__typename%7D&variables=[',
        '?query=mutation%7B__typename%7D',
        '?%00',
        '?query=%ff',
        '?extensions=%7B%22persistedQuery%22%3A%7B%7D%7D',
      ]),
    }),
    () => ({ method: dice.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS']), body: json }),
    () => ({
      token: dice.pick(['', 'x', 'a.b.c', `${'a'.repeat(6_000)}`, 'eyJhbGciOiJub25lIn0.e30.', 'null']),
    }),
  ];
  const shape = dice.pick(odd)();
  const bodyless = shape.method === 'GET' || shape.method === 'HEAD';
  return { method: 'POST', search: '', headers, ...(!bodyless && { body: json }), ...shape };
}

/** Without halves of characters, which no address can hold. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/g, '');
