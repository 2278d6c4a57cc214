/** A year of somebody who does more than the duty of 20 JP: what they do, and how often. Figures to be argued with. */
export const YEAR = {
  /** Courses finished; four or five JP each. */
  courses: 5,
  /** Of each course. */
  lessons: 12,
  questions: 20,
  attempts: 1.5,
  /** Openings of pages, of each course; a lesson is opened, and reported as read, once. */
  home: 10,
  course: 8,
  catalogue: 4,
  attemptPages: 2,
  /** Pages of the agency's list, for each person and course. */
  roster: 0.5,
  /** Somebody checks the certificate. */
  checks: 0.2,
  /** Media of a course, bytes, and how many files. */
  mediaBytes: 3_000_000,
  mediaFiles: 15,
  /** Courses whose media lie in the bucket, whether anybody takes them or not. */
  library: 300,
  /** Releases of the web client that a phone loads in full, and what they take. */
  releases: 12,
  releaseBytes: 250_000,
  releaseFiles: 30,
  activeMonths: 8,
  /** Letters with notices, to each of those who gave an address; and how many of the people did. */
  letters: 10,
  withAddress: 0.5,
} as const;

/** What the measured processor time of a request is multiplied by: half a vCPU on arm64 at 1 GB for one here. */
export const PROCESSOR_FACTOR = 2;
/** Of one request to the table, within the region, milliseconds. */
export const TABLE_MS = 4;
/** Megabytes of the functions, as the stacks have them. */
export const MEMORY = { api: 1_024, streams: 512, schedule: 512, mail: 256 } as const;
/** Records that the stream's function gets at once: few when few are at work, so this is dear. */
export const RECORDS_AT_ONCE = 2;
/** What an answer leaves in the logs: the API's line and Lambda's two. */
export const LOG_BYTES = 700;
/** Figures that the alarms look at. */
export const ALARM_FIGURES = 13;
