/** The bounds of a reason, as the API has them. */
export const longestReason = 500;
const shortestReason = 3;

/** A reason as it is sent. @returns undefined when it is too short or too long */
export function readReason(text: string): string | undefined {
  const reason = text.trim();
  return reason.length >= shortestReason && reason.length <= longestReason ? reason : undefined;
}
