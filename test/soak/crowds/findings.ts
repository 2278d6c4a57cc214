import type { Reading } from './meter.ts';

/** No partition key may take more than this share of a rush. */
const MOST_SHARE = 1 / 8;

/** How many of the busiest partitions are named. */
const NAMED = 4;

/** What was found, also said as it is found: a full run takes a while. */
export class Findings {
  ok = true;
  readonly lines: string[] = [];
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  say(line: string): void {
    this.lines.push(line);
    this.#print(line);
  }

  /** Notes whether something holds. */
  expect(holds: boolean, what: string): void {
    this.ok &&= holds;
    this.say(`${holds ? 'held  ' : 'FAILED'} ${what}`);
  }

  /** Notes what a rush took. */
  note(name: string, people: number, reading: Reading & { shared: readonly string[] }): void {
    const { writes, units, refused, partitions, shared } = reading;
    const share = (of: 'writes' | 'units', all: number) =>
      Math.max(0, ...partitions.map((partition) => partition[of])) / all;
    const most = Math.max(share('writes', writes), share('units', units));
    const perPerson = (count: number) => (count / people).toFixed(1);
    this.say(
      `${name}: ${writes} writes (${perPerson(writes)} a person, ${refused} refused by a condition), ` +
        `${units} WCU (${perPerson(units)} a person), ${partitions.length} partitions`,
    );
    for (const partition of partitions.slice(0, NAMED)) {
      const { where, key } = partition;
      this.say(
        `       ${percent(partition.writes / writes)} of writes, ${percent(partition.units / units)} of WCU: ${where} ${key}`,
      );
    }
    this.expect(most <= MOST_SHARE, `${name}: no partition above 12.5 %, the busiest has ${percent(most)}`);
    for (const item of shared.slice(0, NAMED)) this.say(`       written for two people: ${item}`);
    this.expect(shared.length === 0, `${name}: no transaction writes an item that another person writes too`);
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
