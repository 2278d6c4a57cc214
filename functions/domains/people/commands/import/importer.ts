import type { Outcome } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import type { ReadRow, SheetForm } from '../../core/import/sheet.ts';

/** What a row would do. */
export type Prediction = 'TO_CREATE' | 'TO_CHANGE' | 'UNCHANGED';

/** A kind of import: how rows are read, what each would do, and doing it. */
export interface Importer<Name extends string, Row, Placed extends Row = Row> {
  readonly form: SheetForm<Name, Row>;
  /** The rows in the order in which they are done, with what they need of each other. */
  readonly arrange: (rows: readonly ReadRow<Row>[]) => ReadRow<Placed>[];
  /** What names the thing, as it may be shown in a file that is handed on. */
  readonly shown: (key: string) => string;
  /** What a row would do to what is there now; rows of a batch are asked in one turn and share their reads. */
  readonly predict: (scope: Scope, row: Placed) => Promise<Outcome<Prediction>>;
  /** Does it: one atomic write, or nothing. Again changes nothing. Refusals name fields of the command. */
  readonly apply: (scope: Scope, row: Placed, jobId: string) => Promise<Outcome<unknown>>;
}
