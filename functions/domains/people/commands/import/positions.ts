import { done } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { nameOf, POSITION_FORM } from '../../core/import/forms.ts';
import type { PositionColumn, PositionRow } from '../../core/import/rows.ts';
import { checkPosition, isSamePosition, type PositionInput } from '../../core/position.ts';
import type { Position } from '../../core/types.ts';
import { readPosition } from '../../repository/positions.ts';
import type { Neighbours } from '../neighbours.ts';
import { savePosition } from '../positions.ts';
import type { Importer } from './importer.ts';

/** Positions by their permanent ids. A file says nothing about standards: what stands there stays. */
export const positionsImporter = (
  neighbours: Pick<Neighbours, 'readCompetency'>,
): Importer<PositionColumn, PositionRow> => ({
  form: POSITION_FORM,
  arrange: (rows) => [...rows],
  shown: (key) => key,
  async predict(scope, row) {
    const known = await readPosition(scope, row.externalId);
    const checked = checkPosition(inputOf(row, known));
    if (!checked.ok) return checked;
    if (!known) return done('TO_CREATE');
    return done(isSamePosition(known, checked.value) ? 'UNCHANGED' : 'TO_CHANGE');
  },
  apply: async (scope: Scope, row) =>
    savePosition(neighbours, scope, inputOf(row, await readPosition(scope, row.externalId))),
});

function inputOf(row: PositionRow, known: Position | undefined): PositionInput {
  const given = nameOf(row);
  const keepsName = known && given.en === undefined && given.id.normalize('NFC') === known.name.id;
  return {
    externalId: row.externalId,
    name: keepsName ? known.name : given,
    kind: row.kind,
    family: row.family,
    standard: (known?.standard ?? []).map(({ frameworkId, competencyId, level }) => ({
      competency: { frameworkId, competencyId },
      level,
    })),
  };
}
