import { isAdmin } from '../../../../platform/caller.ts';
import { startJob } from '../../../../platform/jobs/commands.ts';
import type { Job, JobKind } from '../../../../platform/jobs/job.ts';
import { refused, type Outcome } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { FILE_MESSAGES } from '../../core/import/file-messages.ts';
import { adminsOnly } from '../support.ts';

export type ImportKind = 'UNITS' | 'POSITIONS' | 'PERSONS' | 'PERSON_CHANGES';

/** What an import is started with. */
export interface ImportStart {
  readonly kind: ImportKind;
  /** The content in base64. */
  readonly file: string;
  readonly dryRun: boolean;
  readonly idempotencyKey: string;
}

const KINDS: Readonly<Record<ImportKind, JobKind>> = {
  UNITS: 'UNITS_IMPORT',
  POSITIONS: 'POSITIONS_IMPORT',
  PERSONS: 'PERSONS_IMPORT',
  PERSON_CHANGES: 'PERSON_CHANGES_IMPORT',
};

/** The most bytes of a file. */
const MOST_BYTES = 2_000_000;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Starts an import; what the file holds is read by the job. */
export async function startImport(scope: Scope, input: ImportStart): Promise<Outcome<Job>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  if (input.file.length > (MOST_BYTES / 3) * 4 + 4) return refused('TOO_LARGE', FILE_MESSAGES.SIZE, ['file']);
  if (!BASE64.test(input.file)) return refused('INVALID', FILE_MESSAGES.FORM, ['file']);
  const bytes = Buffer.from(input.file, 'base64');
  if (bytes.byteLength === 0) return refused('REQUIRED', FILE_MESSAGES.EMPTY, ['file']);
  if (bytes.byteLength > MOST_BYTES) return refused('TOO_LARGE', FILE_MESSAGES.SIZE, ['file']);
  return startJob(scope, caller, {
    kind: KINDS[input.kind],
    dryRun: input.dryRun,
    input: bytes,
    idempotencyKey: input.idempotencyKey,
  });
}
