import type { JobKind } from '../../../../platform/jobs/job.ts';
import type { JobOpener } from '../../../../platform/jobs/run.ts';
import { readSheetRows } from '../../../../platform/sheets/read.ts';
import { readCompetency } from '../../../competency/commands/index.ts';
import { leavingWrites, placementWrites } from '../../../learning/commands/index.ts';
import { readSheet } from '../../core/import/sheet.ts';
import { changesImporter } from './changes.ts';
import type { Importer } from './importer.ts';
import { personsImporter } from './persons.ts';
import { positionsImporter } from './positions.ts';
import { unitsImporter } from './units.ts';
import { importWork } from './work.ts';

const runs = { placementWrites, leavingWrites };

/**
 * The imports that the function of jobs can do. Apart from the other commands, because what reads workbooks is loaded
 * with it: no other function carries that.
 */
export const importOpeners: Readonly<
  Record<Exclude<Extract<JobKind, `${string}_IMPORT`>, 'QUESTIONS_IMPORT'>, JobOpener>
> = {
  UNITS_IMPORT: opener(unitsImporter),
  POSITIONS_IMPORT: opener(positionsImporter({ readCompetency })),
  PERSONS_IMPORT: opener(personsImporter(runs)),
  PERSON_CHANGES_IMPORT: opener(changesImporter(runs)),
};

function opener<Name extends string, Row, Placed extends Row>(
  importer: Importer<Name, Row, Placed>,
): JobOpener {
  return async (job, input) => {
    const file = readSheet(importer.form, await readSheetRows(input));
    return 'failure' in file
      ? file
      : importWork(importer, job, { layout: file.layout, rows: importer.arrange(file.rows) });
  };
}
