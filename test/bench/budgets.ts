/** What an operation may ask of the table, the look-up of the caller included. */
export interface Budget {
  readonly reads: number;
  readonly writes: number;
  readonly readUnits?: number;
  readonly writeUnits?: number;
  /** CPU of the API process, as a ratio to a bare server that makes the same requests to the table. */
  readonly cpu: number;
}

/**
 * The budgets of the operations that people wait for. They hold for a person with thirty years of history, in a course
 * of 200 lessons with a quiz of 100 questions, on an instance that has nothing in memory.
 */
export const budgets = {
  home: { reads: 3, writes: 0, readUnits: 20, cpu: 2 },
  course: { reads: 3, writes: 0, readUnits: 20, cpu: 1.5 },
  lesson: { reads: 3, writes: 0, cpu: 1.5 },
  start: { reads: 3, writes: 1, cpu: 2 },
  attempt: { reads: 3, writes: 0, cpu: 2 },
  answer: { reads: 3, writes: 1, writeUnits: 5, cpu: 2 },
  submit: { reads: 3, writes: 1, cpu: 2 },
  finish: { reads: 4, writes: 1, cpu: 2 },
  catalogue: { reads: 2, writes: 0, cpu: 2 },
  // Who looked at whom is one write, the first time in a while.
  roster: { reads: 2, writes: 1, cpu: 2 },
  certificate: { reads: 1, writes: 0, cpu: 2 },
} as const satisfies Record<string, Budget>;

export type OperationName = keyof typeof budgets;

/** CPU of a new instance of the API, as a ratio to a server and a client of the table with nothing of ours. */
export const START_BUDGET = 2;

/**
 * The code of the API and the CPU of loading it, as a ratio to the bare server with all that its packages bring. The
 * bytes are tested, the CPU is for reading.
 */
export const BUNDLE_BUDGET = 1.25;
