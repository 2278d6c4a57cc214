import type { Outcome } from '../load/outcome.ts';
import type { Proof, Step } from '../load/step.ts';

/** What was acknowledged, and how to see it. */
interface Acknowledged {
  readonly step: Step;
  readonly proof: Proof;
}

/** What the clients know of what they sent: it outlives every kill. */
export class Journal {
  acknowledged = 0;
  /** Without an answer, because of a kill; sent again. */
  interrupted = 0;
  /** Answered with what says to send it again. */
  retriable = 0;
  /** Refreshes of a session that were acknowledged. */
  refreshed = 0;
  readonly wrong: string[] = [];
  readonly #all: Acknowledged[] = [];
  #looked = 0;
  /** The last transaction of each lane of raw ones that was acknowledged. */
  readonly raw = new Map<string, number>();

  note(step: Step, outcome: Outcome): void {
    if (outcome.kind === 'WRONG') this.wrong.push(outcome.why);
    if (outcome.kind === 'RETRIABLE') this.retriable += 1;
    if (outcome.kind !== 'DONE') return;
    this.acknowledged += 1;
    if (step.proof) this.#all.push({ step, proof: step.proof(outcome.payload) });
  }

  /** What was acknowledged since the last time this was asked. */
  fresh(): readonly Acknowledged[] {
    const fresh = this.#all.slice(this.#looked);
    this.#looked = this.#all.length;
    return fresh;
  }

  /** Everything. */
  all(): readonly Acknowledged[] {
    return this.#all;
  }
}

/** Lets clients send only while the server is to be asked. */
export class Gate {
  #open = false;
  #waiting: (() => void)[] = [];

  open(): void {
    this.#open = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  close(): void {
    this.#open = false;
  }

  async wait(): Promise<void> {
    while (!this.#open) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
