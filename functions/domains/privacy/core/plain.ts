/*
 * A stored item as its person gets it: what it says about them, and nothing of how it is stored or of anybody else.
 */

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** How an item is found, kept apart and counted: nothing that it says. */
const STORAGE = new Set([
  'pk',
  'sk',
  'gsi1pk',
  'gsi1sk',
  'gsi2pk',
  'gsi2sk',
  'ttl',
  'kind',
  'ref',
  'revision',
  'progressRevision',
  'nameKey',
  'section',
]);

/** Others, by their ids. */
const OTHERS = new Set(['signedBy', 'by', 'actorId', 'decidedBy', 'issuedBy', 'startedBy']);

/** Attributes that are moments (ms since the epoch) by their name: `done` says by lesson when. */
const MOMENT = /^(?:at|hour|done)$|At$|^deadline$/;

/** Attributes that are maps: what stands in them as names are ids, which say something whatever they are called. */
const MAPS = new Set(['done', 'open', 'attempts']);

/**
 * An item without what is left out, moments as in the API, sets as lists.
 *
 * @param keeps attributes that are to stay though they have the name of one that is left out
 */
export function plain(
  item: Readonly<Record<string, unknown>>,
  keeps: readonly string[] = [],
): { readonly [name: string]: Json } {
  const shown = Object.entries(item).filter(
    ([name, value]) =>
      value !== undefined && (keeps.includes(name) || !(STORAGE.has(name) || OTHERS.has(name))),
  );
  return Object.fromEntries(shown.map(([name, value]) => [name, jsonOf(name, value)]));
}

function jsonOf(name: string, value: unknown): Json {
  if (typeof value === 'number') {
    // What is counted has the names of moments too; no count is as large as a moment of this century.
    return MOMENT.test(name) && value > 946_684_800_000 ? new Date(value).toISOString() : value;
  }
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (value instanceof Set) return [...(value as Set<unknown>)].map((each) => jsonOf('', each)).sort();
  if (Array.isArray(value)) return value.map((each) => jsonOf('', each));
  if (typeof value !== 'object') return null;
  return MAPS.has(name) ? mapOf(name, value) : plain(value as Record<string, unknown>, ['kind']);
}

/** A map with all of its keys, each value shown as one of the map's attribute; what they hold is no map again. */
function mapOf(name: string, map: object): { readonly [id: string]: Json } {
  const shown = Object.entries(map).map(([id, value]: [string, unknown]) => [
    id,
    typeof value === 'object' ? jsonOf('', value) : jsonOf(name, value),
  ]);
  return Object.fromEntries(shown) as Record<string, Json>;
}
