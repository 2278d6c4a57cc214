import type { AudienceInput, EmploymentKind } from '../../gql/graphql.ts';

/** Who an assignment can be for. */
export const audienceKinds = ['everybody', 'unit', 'positionFamily', 'employmentKind', 'persons'] as const;
export type AudienceKind = (typeof audienceKinds)[number];

export const employmentKinds: readonly EmploymentKind[] = ['PNS', 'PPPK'];

/** What was chosen so far; every kind keeps its own, so that changing one's mind loses nothing. */
export interface AudienceDraft {
  readonly kind: AudienceKind | undefined;
  readonly unit: string;
  readonly positionFamily: string;
  readonly employmentKind: EmploymentKind | undefined;
  readonly persons: readonly ChosenPerson[];
}

/** Somebody who was chosen by name. */
export interface ChosenPerson {
  /** The global id. */
  readonly id: string;
  readonly name: string;
}

export const noAudience: AudienceDraft = {
  kind: undefined,
  unit: '',
  positionFamily: '',
  employmentKind: undefined,
  persons: [],
};

/** The most people that one assignment names, as the API has it. */
const mostPersons = 200;

export type AudienceFault =
  'audienceNeeded' | 'unitNeeded' | 'familyNeeded' | 'kindNeeded' | 'personsNeeded' | 'personsMany';

/** The audience as it is sent, or what it lacks. */
export function readAudience(
  draft: AudienceDraft,
): { readonly audience: AudienceInput } | { readonly fault: AudienceFault } {
  const { unit, positionFamily, employmentKind, persons } = draft;
  switch (draft.kind) {
    case undefined:
      return { fault: 'audienceNeeded' };
    case 'everybody':
      return { audience: { everybody: true } };
    case 'unit':
      return unit === '' ? { fault: 'unitNeeded' } : { audience: { unit } };
    case 'positionFamily':
      return positionFamily === '' ? { fault: 'familyNeeded' } : { audience: { positionFamily } };
    case 'employmentKind':
      return employmentKind ? { audience: { employmentKind } } : { fault: 'kindNeeded' };
    case 'persons':
      if (persons.length === 0) return { fault: 'personsNeeded' };
      return persons.length > mostPersons
        ? { fault: 'personsMany' }
        : { audience: { persons: persons.map(({ id }) => id) } };
  }
}

/** A unit in the list of all, as deep in the tree as it is indented. */
export interface UnitLine<Unit> {
  readonly unit: Unit;
  readonly depth: number;
}

/** Units in the order of their tree: each followed by those below it. */
export function unitTree<
  Unit extends { readonly id: string; readonly parent: { readonly id: string } | null },
>(units: readonly Unit[]): readonly UnitLine<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const seen = new Set<string>();
  const below = (parent: string | undefined, depth: number): readonly UnitLine<Unit>[] =>
    units
      .filter((unit) => {
        // A unit whose parent is not in the list stands at the top.
        const above = unit.parent && known.has(unit.parent.id) ? unit.parent.id : undefined;
        return above === parent && !seen.has(unit.id);
      })
      .flatMap((unit) => {
        seen.add(unit.id);
        return [{ unit, depth }, ...below(unit.id, depth + 1)];
      });
  return below(undefined, 0);
}
