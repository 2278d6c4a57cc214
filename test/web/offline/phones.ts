import type { OutboxEntry, OutboxEvent } from '../../../web/src/offline/outbox/core.ts';
import { drain } from '../../../web/src/offline/outbox/drainer.ts';
import { createSender } from '../../../web/src/offline/outbox/send.ts';
import { createClient } from '../../../web/src/gql/client.ts';
import { memoryStore } from './support.ts';

/** What becomes of a request. */
export type Weather =
  | 'heard'
  /** It never reaches the server. */
  | 'lost'
  /** The server does what it says, and the device never learns of it. */
  | 'answer lost'
  /** It reaches the server twice at the same moment. */
  | 'twice'
  /** It reaches the server, and once more at some later moment. */
  | 'again later';

/** The API: a request as a phone sends it. */
type Api = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Phones of one person on a bad network: the outbox of each, with its core, drainer, sender and client as they run, in
 * front of the API. Only the storage and the air between them are stood in for.
 *
 * @param token the bearer token of the person
 */
export function phonesOf(token: string, api: Api, count: number) {
  const wandering: (() => Promise<unknown>)[] = [];
  let weather: Weather[] = [];

  async function air(url: string, init: RequestInit): Promise<Response> {
    const now = weather.shift() ?? 'heard';
    const arrive = () => api(url, init);
    if (now === 'lost') throw new TypeError('The network is gone');
    if (now === 'again later') wandering.push(arrive);
    const [answer] = await Promise.all(now === 'twice' ? [arrive(), arrive()] : [arrive()]);
    if (now === 'answer lost') throw new TypeError('The network went');
    return answer;
  }

  const client = createClient({
    fetch: air,
    credential: () => Promise.resolve({ kind: 'token', token }),
    endpoint: () => Promise.resolve('https://kapuas.test/graphql'),
    language: () => 'id',
    heard: () => undefined,
  });
  const stores = Array.from({ length: count }, () => memoryStore([]));
  return {
    /** Something happens on a phone: it is in its outbox from then on. */
    happen: (phone: number, event: OutboxEvent) => stores[phone]!.add(event),
    /** A phone finds a network, which does to its requests in turn what `weathers` say, and is good after that. */
    async connect(phone: number, weathers: readonly Weather[] = []): Promise<void> {
      weather = [...weathers];
      await drain({ store: stores[phone]!, send: createSender(client), changed: () => undefined });
    },
    /** What wandered about on the network arrives. */
    async arrive(): Promise<void> {
      for (const late of wandering.splice(0)) await late();
    },
    /** What is left in the outboxes: refused for good, as everything else goes in the end. */
    async left(): Promise<readonly OutboxEntry[]> {
      return (await Promise.all(stores.map((store) => store.list()))).flat();
    },
  };
}
