/** Bounds of a file: what is larger is refused with its place, so that no file can take the machine. */
export const LIMITS = {
  /** The most bytes of a file. */
  bytes: 24_000_000,
  /** The most questions in one file. */
  questions: 20_000,
  /** The most characters of one question, its pictures apart. */
  questionCharacters: 100_000,
  /** The most characters of one question in XML, its pictures in base64 included. */
  elementCharacters: 6_000_000,
  /** The most answers, pairs or items of one question. */
  answers: 100,
  /** The most notices about one question: those of a batch of fifty stand in one item of at most 400 kB. */
  notices: 10,
  /** How deep elements may be nested. */
  depth: 24,
} as const;
