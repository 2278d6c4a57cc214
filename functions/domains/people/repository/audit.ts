import { rightsAuditKey } from '../../../platform/table/keys.ts';
import { absent, put, type Write } from '../../../platform/table/writes.ts';
import type { Role } from '../core/types.ts';

/** A change of somebody's rights. */
export interface RightsEntry {
  readonly personId: string;
  readonly role: Role;
  readonly held: boolean;
  readonly reason: string;
  /** The person who did it, and the client through which. */
  readonly actorId: string;
  readonly via: string;
  /** When, ms since the epoch. */
  readonly at: number;
}

/** Keeps a change of rights for good. It names people by their ids alone, so that it can outlive their data. */
export function rightsAuditWrite(id: string, entry: RightsEntry): Write {
  return put({ ...rightsAuditKey(entry.personId, entry.at, id), ...entry }, absent);
}
