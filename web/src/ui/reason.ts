/** Shorter, and nobody who reads it later learns anything; the API asks for as much. */
const leastReason = 3;
/** The longest reason that the API keeps. */
export const longestReason = 500;

/** A reason as it is sent. @returns undefined when it is too short or too long */
export function readReason(text: string): string | undefined {
  const reason = text.trim();
  return reason.length >= leastReason && reason.length <= longestReason ? reason : undefined;
}
