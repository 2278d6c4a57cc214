import type { TypedDocumentString } from '../../../web/src/gql/graphql.ts';
import { createHandler as createStreams } from '../../../functions/handlers/streams.ts';
import { loginHash } from '../../../functions/platform/auth.ts';
import { createCache } from '../../../functions/platform/cache.ts';
import type { Binding } from '../../../functions/platform/caller.ts';
import type { Services } from '../../../functions/platform/services.ts';
import { loginKey } from '../../../functions/platform/table/keys.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { generateCity, type Arrival } from '../../support/city/generate.ts';
import { loadCity } from '../../support/city/load.ts';
import { countedTable } from '../../support/counted-table.ts';
import { ISSUER, startInstallation } from '../../support/installation.ts';
import { ContentionWatch } from './contention.ts';
import { offerCourse } from './course.ts';
import { WriteMeter } from './meter.ts';
import { bringChanges } from './stream.ts';

/** The login of somebody of the training agency. */
export const AGENCY = 'rina';

/** How many requests are under way at once. */
const AT_ONCE = 24;
/** Of so many one sends what they send twice, at the same moment: the button was pressed again. */
const IMPATIENT_EVERY = 20;

/** Puts the course there that everybody takes. */
export type Offer = (services: Services, now: number) => Promise<void>;

/**
 * A city in front of the whole API: the functions for requests and for changes on the embedded engine, every write
 * metered, the clock that of the simulation.
 */
export async function startCrowdedCity(
  size: number,
  seed: number,
  begin: number,
  offer: Offer = offerCourse,
) {
  const meter = new WriteMeter();
  const watch = new ContentionWatch();
  const installation = await startInstallation({ onWrite: meter.onWrite });
  const { services, client, stream } = installation;
  if (!stream) throw new Error('Crowds are measured on the embedded engine');
  const clock = { now: begin };
  services.now = () => clock.now;
  services.cache = createCache(() => clock.now);
  meter.watch(client);
  watch.watch(client);

  const city = generateCity(size, seed);
  await loadCity(installation, city);
  await offer(services, begin);
  const agency: Binding = {
    kind: 'person',
    personId: AGENCY,
    name: 'Rina',
    employmentKind: 'PNS',
    unitId: city.largestUnit,
    unitPath: [city.largestUnit],
    roles: ['AGENCY'],
  };
  await services.table.write(put({ ...loginKey(loginHash(ISSUER, AGENCY)), ...agency }));
  const { table, requests } = countedTable(services.table);
  const changes = bringChanges(stream, createStreams({ ...services }), seed);
  // Only what answers requests is counted from here on.
  services.table = table;

  /** Sends one of the web client's documents as somebody. @throws Error when it is refused */
  async function ask<T, V>(login: string, document: TypedDocumentString<T, V>, variables: V): Promise<T> {
    const sha256Hash = String(document.__meta__?.['hash']).replace(/^sha256:/, '');
    const response = await installation.request('https://kapuas.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${login}` },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
    const body = (await response.json()) as { data?: T; errors?: object[] };
    const payload = Object.values(body.data ?? {})[0] as { userErrors?: object[] } | null | undefined;
    if (!body.data || body.errors || payload?.userErrors?.length) {
      throw new Error(JSON.stringify([body, installation.logged.at(-1)]).slice(0, 2_000));
    }
    return body.data;
  }

  /** Brings all changes to the function behind the stream, until none is left. */
  async function settle(): Promise<void> {
    while ((await changes.bring()) > 0);
  }

  /**
   * Everybody comes, in their order and many at once, while the changes are brought: what it took until all was settled,
   * and the items that requests of different people wrote.
   */
  async function rush(arrivals: readonly Arrival[], act: (arrival: Arrival) => Promise<void>) {
    await settle();
    meter.read();
    watch.shared();
    let next = 0;
    const worker = async () => {
      for (let at = next++; at < arrivals.length; at = next++) {
        const arrival = arrivals[at]!;
        clock.now = Math.max(clock.now, arrival.at);
        const twice = at % IMPATIENT_EVERY === 0;
        await watch.as(arrival.resident.person.personId, async () => {
          await Promise.all([act(arrival), ...(twice ? [act(arrival)] : [])]);
        });
      }
    };
    let coming = true;
    const bringing = (async () => {
      while (coming) {
        if ((await changes.bring()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    } finally {
      coming = false;
      await bringing;
    }
    await settle();
    return { ...meter.read(), shared: watch.shared() };
  }

  return {
    ...installation,
    city,
    clock,
    table,
    ask,
    rush,
    settle,
    delivered: changes.delivered,
    /** How many reads `what` takes, the look-up of the caller included. */
    async reads(what: () => Promise<unknown>): Promise<number> {
      requests.reads = 0;
      await what();
      return requests.reads;
    },
  };
}

export type CrowdedCity = Awaited<ReturnType<typeof startCrowdedCity>>;
