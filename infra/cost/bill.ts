/** What an installation costs a month: use times list price. No free tier is counted but that of the sign-in. */
import { readFileSync } from 'node:fs';

/** List prices in US dollars, of one file that an operator edits. */
export interface Prices {
  readonly noted: string;
  readonly basis: string;
  readonly idrPerUsd: number;
  readonly dynamodb: {
    readonly readUnitsPerMillion: number;
    readonly writeUnitsPerMillion: number;
    readonly storagePerGb: number;
    readonly pointInTimePerGb: number;
  };
  readonly lambda: { readonly requestsPerMillion: number; readonly gbSecond: number };
  readonly api: { readonly requestsPerMillion: number };
  readonly cloudfront: { readonly requestsPerMillion: number; readonly transferPerGb: number };
  readonly objects: { readonly putsPerMillion: number; readonly storagePerGb: number };
  readonly logs: { readonly ingestedPerGb: number; readonly storedPerGb: number };
  readonly tracesPerMillion: number;
  readonly mailPerThousand: number;
  /** One firewall with two rules: an option of a stage. */
  readonly firewall: { readonly perMonth: number; readonly requestsPerMillion: number };
  readonly secret: number;
  readonly alarmFigure: number;
  readonly identity: { readonly perActivePerson: number; readonly freePerMonth: number };
}

export const readPrices = (): Prices =>
  JSON.parse(readFileSync(new URL('prices.json', import.meta.url), 'utf8')) as Prices;

/** What one person uses in a year. */
export interface PersonYear {
  /** Requests to the API, and what they and the functions behind them ask of the table. */
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Calls of all functions, and their time with their memory. */
  readonly invocations: number;
  readonly gbSeconds: number;
  /** What the person's year adds to the table. */
  readonly storedBytes: number;
  /** Files of the web client and media. */
  readonly files: number;
  /** Sent to the person, files and answers. */
  readonly transferBytes: number;
  readonly logBytes: number;
  /** Changes that the audit trail keeps, and their bytes, packed. */
  readonly trailEntries: number;
  readonly trailBytes: number;
  /** Letters with notices. */
  readonly letters: number;
  /** Months in which the person signs in or a token is renewed. */
  readonly activeMonths: number;
}

/** What an installation uses when nobody does, a month. */
export interface Idle {
  readonly invocations: number;
  readonly gbSeconds: number;
  readonly readUnits: number;
  readonly logBytes: number;
  /** Partners' files that lie in the bucket, whoever looks at them. */
  readonly mediaBytes: number;
  readonly secrets: number;
  readonly alarmFigures: number;
}

export interface BillLine {
  readonly what: string;
  /** US dollars a month. */
  readonly usd: number;
}

export interface Bill {
  readonly lines: readonly BillLine[];
  /** Without the sign-in. */
  readonly usd: number;
  readonly identityUsd: number;
  /** What a firewall comes to on top, where a stage has one. */
  readonly firewallUsd: number;
}

/** Batches of five minutes in a month. */
const BATCHES = 30 * 24 * 12;
/** Shards of the stream: a new table has four partitions, and one more for each 10 GB. */
const shardsOf = (bytes: number): number => Math.max(4, Math.ceil(bytes / 10e9));
/** Years for which the audit trail is kept, where it is kept longest. */
const TRAIL_YEARS = 5;

const GB = 1e9;
const MILLION = 1e6;

/**
 * The bill of an average month.
 * @param people who learn
 * @param years of history that the table holds
 */
export function monthlyBill(prices: Prices, idle: Idle, year: PersonYear, people: number, years = 1): Bill {
  const { dynamodb, lambda, api, cloudfront, objects, logs, identity } = prices;
  const monthly = people / 12;
  const lines: BillLine[] = [
    {
      what: 'table: reads',
      usd: ((idle.readUnits + monthly * year.readUnits) / MILLION) * dynamodb.readUnitsPerMillion,
    },
    { what: 'table: writes', usd: ((monthly * year.writeUnits) / MILLION) * dynamodb.writeUnitsPerMillion },
    {
      what: 'table: storage and restoring to a point in time',
      usd: ((people * years * year.storedBytes) / GB) * (dynamodb.storagePerGb + dynamodb.pointInTimePerGb),
    },
    {
      what: 'functions',
      usd:
        ((idle.invocations + monthly * year.invocations) / MILLION) * lambda.requestsPerMillion +
        (idle.gbSeconds + monthly * year.gbSeconds) * lambda.gbSecond,
    },
    { what: 'API', usd: ((monthly * year.requests) / MILLION) * api.requestsPerMillion },
    {
      what: 'delivery: requests',
      usd: ((monthly * (year.requests + year.files)) / MILLION) * cloudfront.requestsPerMillion,
    },
    { what: 'delivery: bytes', usd: ((monthly * year.transferBytes) / GB) * cloudfront.transferPerGb },
    {
      what: 'logs and traces',
      usd:
        ((idle.logBytes + monthly * year.logBytes) / GB) * (logs.ingestedPerGb + 12 * logs.storedPerGb) +
        // One request a second and a twentieth of the others are traced: the twentieth.
        ((monthly * year.requests * 0.05) / MILLION) * prices.tracesPerMillion,
    },
    {
      what: 'audit trail',
      usd:
        (Math.min(monthly * year.trailEntries, BATCHES * shardsOf(people * years * year.storedBytes)) /
          MILLION) *
          (objects.putsPerMillion + lambda.requestsPerMillion) +
        ((people * TRAIL_YEARS * year.trailBytes) / GB) * objects.storagePerGb,
    },
    { what: 'media: storage', usd: (idle.mediaBytes / GB) * objects.storagePerGb },
    { what: 'mail', usd: ((monthly * year.letters) / 1_000) * prices.mailPerThousand },
    { what: 'secret and alarms', usd: idle.secrets * prices.secret + idle.alarmFigures * prices.alarmFigure },
  ];
  const active = (people * year.activeMonths) / 12;
  return {
    lines,
    usd: lines.reduce((sum, { usd }) => sum + usd, 0),
    firewallUsd:
      prices.firewall.perMonth +
      ((monthly * (year.requests + year.files)) / MILLION) * prices.firewall.requestsPerMillion,
    identityUsd: Math.max(0, active - identity.freePerMonth) * identity.perActivePerson,
  };
}
