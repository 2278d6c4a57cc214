import { startJob } from '../../../../platform/jobs/commands.ts';
import type { Job } from '../../../../platform/jobs/job.ts';
import { refused, type Outcome } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import type { FileFormat } from '../../core/exchange/formats.ts';
import { LIMITS } from '../../core/exchange/limits.ts';
import { MESSAGES } from '../../core/messages.ts';
import { findOwnBank } from '../access.ts';
import { MOST_COMPRESSED, packInput } from './input.ts';

/** What an import is started with. */
export interface BankImportStart {
  readonly bankId: string;
  readonly format: FileFormat;
  /** The content in base64, compressed by gzip or not. */
  readonly file: string;
  readonly dryRun: boolean;
  readonly idempotencyKey: string;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Starts an import into a bank of the caller's organisation; what the file holds is read by the job. */
export async function startBankImport(scope: Scope, input: BankImportStart): Promise<Outcome<Job>> {
  const { caller } = scope;
  if (caller.kind !== 'organisation') return refused('NOT_FOUND', MESSAGES.PARTNERS_ONLY);
  if (input.file.length > (LIMITS.bytes / 3) * 4 + 4)
    return refused('TOO_LARGE', MESSAGES.FILE_SIZE, ['file']);
  if (input.file === '' || !BASE64.test(input.file)) return refused('INVALID', MESSAGES.FILE_FORM, ['file']);
  const bank = await findOwnBank(scope, input.bankId);
  if (!bank) return refused('NOT_FOUND', MESSAGES.BANK, ['bank']);
  const packed = packInput(bank.bankId, input.format, Buffer.from(input.file, 'base64'));
  if (packed.byteLength > MOST_COMPRESSED) return refused('TOO_LARGE', MESSAGES.FILE_SIZE, ['file']);
  const { dryRun, idempotencyKey } = input;
  return startJob(scope, caller, { kind: 'QUESTIONS_IMPORT', dryRun, input: packed, idempotencyKey });
}
