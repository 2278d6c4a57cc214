/** What can be logged. A code names the message; its fields hold ids and counts, never personal numbers, names or tokens. */
export type LogCode =
  | 'REQUEST_FAILED'
  | 'STREAM_RECORD_FAILED'
  | 'RUN_FINISHED_BY_SWEEP'
  | 'SCHEDULE_RAN'
  | 'JOB_STEP_FAILED'
  | 'DUE_TASK_FAILED';

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
