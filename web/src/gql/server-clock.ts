/** An answer of the API as it tells the time: moments of the device's clock, milliseconds since the epoch. */
export interface Heard {
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The `Date` header: the service's time as it answered, cut to whole seconds. */
  readonly date: string | null;
}

/** How far the service's clock is ahead of the device's, milliseconds. */
interface Difference {
  readonly ahead: number;
  /** By how much that may be wrong, either way. */
  readonly error: number;
}

/** What one answer tells; undefined when it tells nothing. */
function differenceBy({ sentAt, receivedAt, date }: Heard): Difference | undefined {
  const roundTrip = receivedAt - sentAt;
  const at = Date.parse(date ?? '');
  if (Number.isNaN(at) || roundTrip < 0) return undefined;
  // The service answered at some moment of the round trip, and at some moment of its second.
  return { ahead: at + 500 - (sentAt + receivedAt) / 2, error: roundTrip / 2 + 500 };
}

/** Where the difference outlives the page, so that one that begins without a network knows it. */
export interface KeptDifference {
  /** Milliseconds by which the service's clock was ahead when it was heard last; undefined when nothing is kept. */
  read(): number | undefined;
  write(ahead: number): void;
}

/**
 * The service's clock as this device can know it. The answer with the shortest round trip tells it best, until one comes
 * that contradicts it: then the device's clock was set anew. Before the first answer it is what an earlier page heard.
 * @param now the device's clock, milliseconds since the epoch
 */
export function createServerClock(now: () => number, kept?: KeptDifference) {
  let best: Difference | undefined;
  const before = kept?.read() ?? 0;
  return {
    hear(heard: Heard): void {
      const next = differenceBy(heard);
      if (!next) return;
      const contradicts = best && Math.abs(next.ahead - best.ahead) > next.error + best.error;
      if (best && next.error >= best.error && !contradicts) return;
      best = next;
      kept?.write(next.ahead);
    },
    /** The time by the service's clock; before any answer, also to earlier pages, by the device's. */
    now: (): number => now() + (best?.ahead ?? before),
  };
}
