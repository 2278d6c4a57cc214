import { placeOf } from './place.ts';
import type { Services } from './services.ts';
import { BusyError } from './table/table.ts';

/** A failure that nobody expected, as a caller is told of it: nothing of what is inside. */
export interface Fault {
  /** Whether the same request may pass in a moment. */
  readonly busy: boolean;
  /** In both languages of the interface: what failed may be what knows the caller's. */
  readonly message: string;
}

const THROTTLES = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TimeoutError',
  'TransactionInProgressException',
]);

/**
 * Errors whose messages are logged: those of this code, and the engine's own about code. What other libraries and services
 * say may hold what they were given, quoted or not; of those the name and the place are enough to look for them.
 */
const TOLD = new Set(['Error', 'TypeError', 'ReferenceError', 'BusyError', 'StoredItemError']);

/** The most of a message that is logged, characters. */
const REASON_LENGTH = 200;

/**
 * What a message of an error says, without the values it quotes: messages of parsers and checks repeat their input, and
 * that may be a person's name or number.
 */
export function withoutValues(message: string): string {
  return (
    message
      // From the first quote to the last, for what is quoted may hold quotes; to the end, when one is never closed.
      .replace(/(["'`“«])([\s\S]*["'`”»]|[\s\S]*)/, '…')
      .replace(/\d[\d .-]{4,}\d|\S{30,}/g, '…')
      .slice(0, REASON_LENGTH)
  );
}

/**
 * Logs a failure under a reference, by which whoever is told of it can ask for it.
 *
 * @param path where in the request it happened
 */
export function reportFault(
  { log, newId }: Pick<Services, 'log' | 'newId'>,
  cause: unknown,
  path?: string,
): Fault {
  const error = cause instanceof Error ? cause : undefined;
  const busy = error instanceof BusyError || (error !== undefined && THROTTLES.has(error.name));
  const reference = newId();
  log[busy ? 'warn' : 'error']('REQUEST_FAILED', {
    reference,
    name: error?.name ?? typeof cause,
    path,
    reason: error && TOLD.has(error.name) ? withoutValues(error.message) : undefined,
    at: error && placeOf(error),
  });
  const message = busy
    ? 'Layanan sedang sibuk; kirim lagi sebentar lagi. / The service is busy; send the same again in a moment.'
    : `Terjadi kesalahan pada sistem kami; sebutkan kode ${reference}. / Something failed on our side; quote ${reference}.`;
  return { busy, message };
}
