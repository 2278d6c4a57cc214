import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Item } from '../table/table.ts';
import { SIGNATURE } from '../table/signature.ts';
import { placeOfKey, type Place } from './kinds.ts';

type Plain = string | number | boolean;

/** A value that may be kept. */
type Kept = Plain | readonly Plain[] | Readonly<Record<string, readonly Plain[]>>;

/** One change, as the audit trail keeps it: pseudonymous, and nothing that a person wrote or is called. */
export interface AuditEntry {
  /** The stream's number of the change: what came twice is told by it. */
  readonly sequence: string;
  /** ISO 8601 in UTC, to the second: the stream's clock. */
  readonly at: string;
  /**
   * `person:<id>`, `organisation:<id>`, `login:<hash>`, `system`; or `unsigned`, of a removal, which nothing is left of to
   * carry a name: what was written at the same moment says whose it was.
   */
  readonly actor: string;
  /** The client by which the actor came. */
  readonly via?: string;
  readonly action: 'CREATED' | 'CHANGED' | 'REMOVED' | 'EXPIRED';
  /** The kind of item, and the ids in its key. */
  readonly kind: string;
  readonly ids: Readonly<Record<string, string>>;
  /** The names of the attributes that differ. */
  readonly changed: readonly string[];
  /** Of those whose values are kept: before and after. */
  readonly values: Readonly<Record<string, { readonly from?: Kept; readonly to?: Kept }>>;
}

const ACTIONS = { INSERT: 'CREATED', MODIFY: 'CHANGED', REMOVE: 'REMOVED' } as const;

/** Attributes of every item that say nothing of what was done. */
const UNTOLD = new Set(['pk', 'sk', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'ttl', SIGNATURE]);

/** How attributes are named in code; another name may have been given by somebody. */
const NAMED_IN_CODE = /^[a-z][A-Za-z0-9]{0,39}$/;

/** An id, or the kind of a list with one. */
const AN_ID = /^[\w-]{1,64}(#[\w-]{1,64})?$/;

/** The longest text that is kept: an id, a state, a day. */
const LONGEST = 64;
/** The longest list: roles, the units above a unit. */
const MOST = 20;

/**
 * The entry of a change, by the rules in `kinds.ts`.
 * @returns undefined when nothing is kept of it; an entry of the kind `undecided` when nobody said
 */
export function entryOf({ eventName, dynamodb, userIdentity }: DynamoDBRecord): AuditEntry | undefined {
  const after = itemOf(dynamodb?.NewImage);
  const before = itemOf(dynamodb?.OldImage);
  const item = after ?? before;
  if (!item || !eventName) return undefined;
  const place = placeOfKey(item);
  if (place && !place.values) return undefined;
  const changed = differences(before, after);
  if (eventName === 'MODIFY' && changed.length === 0) return undefined;
  // Expiry is the service's own deletion ("DynamoDB Streams and Time to Live").
  const expired = userIdentity?.principalId === 'dynamodb.amazonaws.com';
  return {
    sequence: dynamodb?.SequenceNumber ?? '',
    at: new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1_000).toISOString(),
    ...(expired ? { actor: 'system' } : signer(after)),
    action: expired ? 'EXPIRED' : ACTIONS[eventName],
    kind: place?.kind ?? 'undecided',
    ids: place?.ids ?? {},
    changed,
    // What expires was told when it came.
    values: place && !expired ? valuesOf(changed, place, before, after) : {},
  };
}

const itemOf = (image: object | undefined): Item | undefined =>
  image && (unmarshall(image as Record<string, AttributeValue>) as Item);

function signer(after: Item | undefined): Pick<AuditEntry, 'actor' | 'via'> {
  if (!after) return { actor: 'unsigned' };
  const signature: unknown = after[SIGNATURE];
  if (typeof signature !== 'string') return { actor: 'system' };
  const [actor = '', via = ''] = signature.split(' ');
  return { actor, via };
}

function differences(before: Item | undefined, after: Item | undefined): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .filter((name) => !UNTOLD.has(name) && NAMED_IN_CODE.test(name))
    .filter((name) => told(before?.[name]) !== told(after?.[name]))
    .sort();
}

/** A value as text, equal for equal values: sets have no JSON of their own. */
const told = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof Set ? [...inner].sort() : inner));

function valuesOf(
  changed: readonly string[],
  { values: kept = [], maps }: Pick<Place, 'values' | 'maps'>,
  before: Item | undefined,
  after: Item | undefined,
): AuditEntry['values'] {
  const values = changed.flatMap((name) => {
    const read = maps.includes(name) ? keptMap : kept.includes(name) ? keptValue : undefined;
    if (!read) return [];
    const [from, to] = [read(before?.[name]), read(after?.[name])];
    const both = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    return [[name, both] as const];
  });
  return Object.fromEntries(values);
}

/** A value that is short and plain; undefined for another, of which the name is kept alone. */
function keptValue(value: unknown): Kept | undefined {
  if (isPlain(value)) return value;
  const list = Array.isArray(value) ? (value as unknown[]) : undefined;
  return list && list.length <= MOST && list.every(isPlain) ? list : undefined;
}

/** The ids that are the keys of a map, with the words under each; whatever is neither is left out. */
function keptMap(value: unknown): Kept | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).flatMap(([id, words]) => {
    const kept = keptValue(words);
    return AN_ID.test(id) && Array.isArray(kept) ? [[id, kept as readonly Plain[]] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): value is Plain {
  return (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value.length <= LONGEST)
  );
}
