import * as v from 'valibot';
import { ROLES } from '../../../platform/caller.ts';
import type { Services } from '../../../platform/services.ts';
import { whole } from '../../../platform/shapes.ts';
import { parseStored } from '../../../platform/stored.ts';
import { auditRange, rightsAuditKey } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, present, put, update, type Write } from '../../../platform/table/writes.ts';
import { LEAVING_CAUSES } from '../core/types.ts';

const entry = {
  personId: v.string(),
  reason: v.string(),
  /** The person who did it, and the client through which. */
  actorId: v.string(),
  via: v.string(),
  /** When, ms since the epoch. */
  at: whole,
};
/** The day from which on it holds, `YYYY-MM-DD`. */
const on = v.optional(v.string());
const differences = v.array(
  v.object({
    what: v.picklist(['name', 'grade', 'unitId', 'positionId', 'employmentKind']),
    from: v.optional(v.string()),
    to: v.optional(v.string()),
  }),
);

/** What is kept of a change, by its kind. Numbers and names stay out of it. */
const auditSchema = v.variant('kind', [
  v.object({ kind: v.literal('ROLE'), ...entry, role: v.picklist(ROLES), held: v.boolean() }),
  v.object({ kind: v.literal('PERSON'), ...entry, on, changes: differences }),
  v.object({
    kind: v.literal('NUMBER'),
    ...entry,
    cause: v.picklist(['CORRECTED', 'REISSUED']),
    changes: differences,
  }),
  v.object({ kind: v.literal('LEFT'), ...entry, on: v.string(), cause: v.picklist(LEAVING_CAUSES) }),
  v.object({ kind: v.literal('RETURNED'), ...entry, on, changes: differences }),
  v.object({ kind: v.literal('MERGED'), ...entry, from: v.string() }),
]);

/** What was done to a person, on which depends what they may do and what is asked of them. */
export type AuditEntry = Readonly<v.InferOutput<typeof auditSchema>>;

/** A stored entry, with its id. */
export function parseAudit(item: Item): AuditEntry & { readonly id: string } {
  return { ...parseStored(auditSchema, item), id: item.sk };
}

/** Keeps a change for good. It names people by their ids alone, so that it can outlive their data. */
export function auditWrite(id: string, given: AuditEntry): Write {
  return put({ ...rightsAuditKey(given.personId, given.at, id), ...given }, absent);
}

/** What stands in place of the words of a reason, once the person was erased. */
const REDACTED = '—';

/** All entries about a record, oldest first. */
export async function allEntries({ table }: Services, personId: string): Promise<Item[]> {
  const items: Item[] = [];
  let after: Page['next'];
  do {
    const page = await table.query(auditRange(personId), { after });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}

/** The ids of the records that were merged into one, and into those. */
export async function mergedRecords(services: Services, personId: string): Promise<string[]> {
  const entries = (await allEntries(services, personId)).map(parseAudit);
  const direct = entries.flatMap((entry) => (entry.kind === 'MERGED' ? [entry.from] : []));
  const further = await Promise.all(direct.map((from) => mergedRecords(services, from)));
  return [...direct, ...further.flat()];
}

/** The entries about a record whose reasons still have their words. */
export async function unredacted(services: Services, personId: string): Promise<Item[]> {
  return (await allEntries(services, personId)).filter((item) => parseAudit(item).reason !== REDACTED);
}

/** Takes the words of its reason from an entry; all else of it stays. */
export const redactWrite = ({ pk, sk }: Item): Write =>
  update({ pk, sk }, 'SET #reason = :redacted', { '#reason': 'reason', ':redacted': REDACTED }, present);

/** A page of what was done to a person, newest first. */
export function queryAudit({ table }: Services, personId: string, options: QueryOptions): Promise<Page> {
  return table.query(auditRange(personId), { ...options, backward: true });
}
