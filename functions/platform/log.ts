/**
 * What can be logged, by its code: what it means and, where there is something to do, what. The fields of a line hold ids
 * and counts, never personal numbers, names, answers, tokens or codes. docs/operate.md shows this list.
 */
export const LOG_MESSAGES = {
  REQUEST_FAILED:
    'A request failed by our fault (error), or was told to send again (warn). `reference` is what the caller was shown, `path` the field, `at` the place in the code.',
  STREAM_RECORD_FAILED:
    'A change of the table could not be followed; it comes again, and the rest behind it.',
  RUN_FINISHED_BY_SWEEP:
    'A course that was done and not finished, because something was interrupted, was finished.',
  SCHEDULE_RAN: 'A sweep of the schedule ended; `settled` is how many things were due.',
  JOB_STEP_FAILED: 'A step of a job failed; its message comes again.',
  MEDIA_CHECK_FAILED: 'A file that a partner has sent could not be looked through; its message comes again.',
  REMINDER_FAILED: 'The reminders of a person could not be put together; they are tried again tomorrow.',
  LETTER_FAILED: 'A letter could not be sent; its message comes again.',
  SIGN_INS_SEEN_TO:
    'After a change of a person, something was done with `accounts` of theirs at the sign-in.',
  SIGN_IN_FAILED: 'The accounts of a person could not be seen to at the sign-in; the message comes again.',
  DUE_TASK_FAILED: 'Something that was due could not be done; it stays noted and is tried again.',
  AUDIT_NOT_KEPT: 'Changes could not be written into the audit trail; they come again.',
  AUDIT_KIND_UNDECIDED:
    'Changes of a kind of item of which nobody decided what the audit trail keeps: decide in functions/platform/audit/kinds.ts.',
} as const;

/** The code of a message. */
export type LogCode = keyof typeof LOG_MESSAGES;

type Fields = Record<string, string | number | boolean | undefined>;

export interface Logger {
  info(code: LogCode, fields?: Fields): void;
  warn(code: LogCode, fields?: Fields): void;
  error(code: LogCode, fields?: Fields): void;
}

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** Past the console: Lambda would wrap what goes through it, and filters look for `code` at the top of a line. */
const toOutput = (line: string): void => void process.stdout.write(`${line}\n`);

/** A logger that writes one JSON object a line, from `level` upwards. */
export function createLogger(
  level: (typeof LEVELS)[number],
  write: (line: string) => void = toOutput,
): Logger {
  const from = LEVELS.indexOf(level);
  const log =
    (at: (typeof LEVELS)[number]) =>
    (code: LogCode, fields: Fields = {}) => {
      if (LEVELS.indexOf(at) >= from) write(JSON.stringify({ level: at, code, ...fields }));
    };
  return { info: log('info'), warn: log('warn'), error: log('error') };
}
