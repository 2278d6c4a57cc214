import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRule, missingRules } from '../../functions/graphql/access.ts';
import { argumentsOf, BODY, CALLER_NAMES, ROLES_OF, SECRET, startAccessCity } from './support/city.ts';
import type { AccessCity, CallerName } from './support/city.ts';
import { endOf, pathsOf, type Path } from './support/paths.ts';

interface Outcome {
  readonly path: Path;
  readonly caller: CallerName;
  /** What was found at the end: `data`, `-` for nothing, or the code of the error. */
  readonly found: string;
  readonly text: string;
}

let city: AccessCity;
let outcomes: Outcome[];
beforeAll(async () => {
  city = await startAccessCity();
  const paths = pathsOf(city.schema, argumentsOf(city.ids));
  outcomes = [];
  for (const path of paths) {
    outcomes.push(
      ...(await Promise.all(
        CALLER_NAMES.map(async (caller): Promise<Outcome> => {
          const { data, errors, text } = await city.ask(caller, path.document);
          const [error] = errors;
          const found = endOf(data ?? {}, path.fields).length > 0 ? 'data' : '-';
          return { path, caller, text, found: error ? error.extensions.code : found };
        }),
      )),
    );
  }
}, 600_000);
afterAll(() => city?.close());

/** A row a path, a column a caller. */
function table(): string {
  const rows = new Map<string, string[]>();
  for (const { path, found } of outcomes) rows.set(path.name, [...(rows.get(path.name) ?? []), found]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# What each caller finds at the end of every path from Query',
    '',
    'The ids are those of the owner and of the partner. `data`: found; `-`: nothing, as if it did not exist; else the code of the error.',
    '',
    line(['path', ...CALLER_NAMES]),
    line(['---', ...CALLER_NAMES.map(() => '---')]),
    ...[...rows].map(([name, cells]) => line([name, ...cells])),
    '',
  ].join('\n');
}

const by = (...callers: CallerName[]) => outcomes.filter(({ caller }) => callers.includes(caller));

describe('access, wherever a type is reached', () => {
  it('leaves no field of Query or Mutation and no private type without a rule', () => {
    expect(missingRules(city.schema)).toEqual([]);
  });

  it('gives each caller what is written down, along every path', async () => {
    await expect(table()).toMatchFileSnapshot(resolve(import.meta.dirname, 'expected/paths.md'));
  });

  it('gives no caller a type whose rule does not name one of their roles', () => {
    const wrong = outcomes.filter(({ path, caller, found }) => {
      const rule = accessRule(city.schema, path.type);
      return found === 'data' && rule && !rule.some((role) => ROLES_OF[caller].includes(role));
    });
    expect(wrong.map(({ path, caller }) => `${caller}: ${path.name}`)).toEqual([]);
  });

  it('goes every step from type to type for somebody, so that the table says something', () => {
    const gone = new Set(outcomes.filter(({ found }) => found === 'data').map(({ path }) => path.edge));
    const never = outcomes.map(({ path }) => path.edge).filter((edge) => !gone.has(edge));
    expect([...new Set(never)]).toEqual([]);
  });

  it('never fails inside', () => {
    expect(
      outcomes.filter(({ text }) => text.includes('INTERNAL_SERVER_ERROR')).map(describeOutcome),
    ).toEqual([]);
  });
});

describe('what a quiz keeps to itself', () => {
  it('no employee, administrator, other partner or stranger gets a key or feedback before the hand-in', () => {
    const seeing = by('owner', 'employee', 'admin', 'other partner', 'unbound', 'signed out').filter(
      ({ text }) => text.includes(SECRET) || text.includes('918273645'),
    );
    expect(seeing.map(describeOutcome)).toEqual([]);
  });

  it('its partner and the agency do see them, so that the check can fail', () => {
    expect(by('partner').some(({ text }) => text.includes(SECRET))).toBe(true);
    expect(by('agency').some(({ text }) => text.includes(SECRET))).toBe(true);
  });

  it('the text of a lesson is for those enrolled, the agency and its partner', () => {
    const seeing = outcomes.filter(({ text }) => text.includes(BODY)).map(({ caller }) => caller);
    expect([...new Set(seeing)].sort()).toEqual(['agency', 'owner', 'partner']);
  });

  it('a personal number reaches nobody whole', () => {
    expect(outcomes.filter(({ text }) => /(?<!\d)\d{18}(?!\d)/.test(text)).map(describeOutcome)).toEqual([]);
  });
});

const describeOutcome = ({ caller, path }: Outcome) => `${caller}: ${path.name}`;
