/** How long and how hard a part of the soak is to go. */
export interface SoakOptions {
  /** How much of it: people, kills or requests, as the part says; its own full size when absent. */
  readonly size?: number;
  /** From which everything random is drawn: the same seed gives the same run. */
  readonly seed: number;
  /** Takes a line of progress. */
  readonly print: (line: string) => void;
}

/** What a part found. */
export interface Report {
  /** Whether everything held that must hold. */
  readonly ok: boolean;
  /** The figures, and what did not hold, for reading. */
  readonly lines: readonly string[];
}

/** A part of the soak. Each lies in a folder of its own, whose `index.ts` exports it as `run`. */
export type Part = (options: SoakOptions) => Promise<Report>;
