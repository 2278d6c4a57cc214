import { describe, expect, it } from 'vitest';
import { PERSONAL_DATA } from '../../../../functions/domains/privacy/repository/personal-data.ts';
import { STEP_KINDS } from '../../../../functions/domains/privacy/core/erasure.ts';
import { COPY_SECTIONS } from '../../../../functions/domains/privacy/core/copy-sections.ts';
import * as keys from '../../../../functions/platform/table/keys.ts';

type Builder = keyof typeof keys;
const builders = Object.keys(keys) as Builder[];

const HOW = `Every kind of item says in functions/domains/privacy/repository/personal-data.ts whose data it holds:
  NOT_PERSONAL  nothing about a person;
  READS         a range or an index over items that are classified on their own;
  own(holding)  in a person's partition: the copy for the person has it (name the section in copy-sections.ts) and an
                erasure deletes it with the partition;
  or all of { holds, found, copy, fate } for an item about a person elsewhere. One that is found by a STEP needs the step
  in core/erasure.ts and commands/erasure/steps.ts; one that is kept needs the reason and the law.`;

const personal = builders.flatMap((name) => {
  const classified = PERSONAL_DATA[name];
  return typeof classified === 'object' ? [[name, classified] as const] : [];
});

/** What a builder makes when each of its arguments is such a text; undefined when it takes others. */
function partitionOf(name: Builder): string | undefined {
  const build = keys[name] as unknown as (...of: unknown[]) => { pk?: string } | string;
  try {
    const built = build('p', 'b', 'c', 'd', 'e', 'f');
    return typeof built === 'string' ? built : built.pk;
  } catch {
    return undefined;
  }
}

describe('the table of personal data', () => {
  it.each(builders)('has %s', (name) => {
    expect(PERSONAL_DATA[name], HOW).toBeDefined();
  });

  it('has nothing that is no builder any more', () => {
    expect(Object.keys(PERSONAL_DATA).filter((name) => !builders.includes(name as Builder))).toEqual([]);
  });

  it('takes whatever lies in a person’s partition for theirs, so that emptying it forgets nothing', () => {
    const inside = builders.filter(
      (name) => PERSONAL_DATA[name] !== 'READS' && partitionOf(name)?.startsWith('PERSON#'),
    );
    expect(inside.length).toBeGreaterThan(15);
    const lost = inside.filter((name) => {
      const classified = PERSONAL_DATA[name];
      return typeof classified !== 'object' || classified.found !== 'OWN' || classified.fate !== 'DELETE';
    });
    expect(lost, HOW).toEqual([]);
  });

  it('has a step of the erasure for each kind that is to be sought elsewhere', () => {
    const sought = personal.filter(([, { found }]) => found === 'STEP').map(([name]) => name);
    expect(
      sought.filter((name) => !STEP_KINDS.has(name)),
      HOW,
    ).toEqual([]);
  });

  it('has a section of the copy for each kind that the person gets', () => {
    const copied = personal.filter(([, { copy }]) => copy === 'YES').map(([name]) => name);
    const sections = COPY_SECTIONS.flatMap(({ kinds }) => kinds) as Builder[];
    expect(
      copied.filter((name) => !sections.includes(name)),
      HOW,
    ).toEqual([]);
    expect(sections.filter((name) => !copied.includes(name))).toEqual([]);
  });
});
