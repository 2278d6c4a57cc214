/** Shorter, and nobody who reads it later learns anything; the server asks for as much. */
export const leastReason = 3;
