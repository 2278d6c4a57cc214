import type { Role } from '../../../platform/caller.ts';
import { rightsAuditKey } from '../../../platform/table/keys.ts';
import { absent, put, type Write } from '../../../platform/table/writes.ts';
import type { Difference } from '../core/person-update.ts';

interface Entry {
  readonly personId: string;
  readonly reason: string;
  /** The person who did it, and the client through which. */
  readonly actorId: string;
  readonly via: string;
  /** When, ms since the epoch. */
  readonly at: number;
}

/** A change of somebody's rights. */
export interface RightsEntry extends Entry {
  readonly role: Role;
  readonly held: boolean;
}

/** A change of somebody's place, on which depends what is asked of them. */
export interface PersonEntry extends Entry {
  readonly changes: readonly Difference[];
}

/** Keeps a change of rights for good. It names people by their ids alone, so that it can outlive their data. */
export const rightsAuditWrite = (id: string, entry: RightsEntry): Write => keep('ROLE', id, entry);

/** Keeps a change of a person for good, in the same way and next to those of their rights. */
export const personAuditWrite = (id: string, entry: PersonEntry): Write => keep('PERSON', id, entry);

function keep(kind: 'ROLE' | 'PERSON', id: string, entry: Entry): Write {
  return put({ ...rightsAuditKey(entry.personId, entry.at, id), kind, ...entry }, absent);
}
