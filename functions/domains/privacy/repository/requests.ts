import * as v from 'valibot';
import type { Services } from '../../../platform/services.ts';
import { whole } from '../../../platform/shapes.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  privacyQueueIndex,
  privacyRequestHeadKey,
  privacyRequestKey,
  privacyRequestsRange,
} from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { requestSchema, type PrivacyRequest } from '../core/request.ts';

/** A stored request. */
export const parseRequest = (item: Item): PrivacyRequest => parseStored(requestSchema, item);

/** A request by what names it for good; undefined when there is none. */
export async function readRequest(
  { table }: Services,
  personId: string,
  askedAt: number,
  requestId: string,
): Promise<PrivacyRequest | undefined> {
  return parseItem(requestSchema, await table.get(privacyRequestKey(personId, askedAt, requestId)));
}

/** The newest requests of a person. */
export async function newestRequests(
  { table }: Services,
  personId: string,
  most: number,
): Promise<PrivacyRequest[]> {
  const { items } = await table.query(privacyRequestsRange(personId), { limit: most, backward: true });
  return items.map(parseRequest);
}

/** All requests of a person, oldest first. */
export async function allRequests({ table }: Services, personId: string): Promise<PrivacyRequest[]> {
  const requests: PrivacyRequest[] = [];
  let after: Page['next'];
  do {
    const page = await table.query(privacyRequestsRange(personId), { after });
    requests.push(...page.items.map(parseRequest));
    after = page.next;
  } while (after);
  return requests;
}

const headSchema = v.object({ asked: whole });

/** How often a person has asked for something. */
export async function readAsked({ table }: Services, personId: string): Promise<number> {
  return parseItem(headSchema, await table.get(privacyRequestHeadKey(personId)))?.asked ?? 0;
}

/** Counts one request more; refused when there was another one since it was read. */
export const askedWrite = (personId: string, before: number): Write =>
  put(
    { ...privacyRequestHeadKey(personId), asked: before + 1 },
    before === 0 ? absent : unchanged('asked', before),
  );

/** A page of the queue: those that are open, the most urgent first, or those that were decided, the newest first. */
export const queryQueue = (
  { table }: Services,
  state: 'OPEN' | 'DECIDED',
  options: QueryOptions,
): Promise<Page> =>
  table.query({ pk: privacyQueueIndex(state) }, { ...options, index: 'gsi1', backward: state === 'DECIDED' });

/** Writes a request: new, or as changed; refused when it is no longer as it was read. */
export function requestWrite(request: PrivacyRequest, before?: PrivacyRequest): Write {
  const { personId, askedAt, requestId, state, dueAt, decidedAt = askedAt } = request;
  const list = state === 'OPEN' ? 'OPEN' : 'DECIDED';
  const place = new Date(state === 'OPEN' ? dueAt : decidedAt).toISOString();
  return put(
    {
      ...privacyRequestKey(personId, askedAt, requestId),
      ...request,
      gsi1pk: privacyQueueIndex(list),
      gsi1sk: `${place}#${requestId}`,
    },
    before ? unchanged('revision', before.revision) : absent,
  );
}
