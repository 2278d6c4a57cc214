import { canonicalJson } from '../../../platform/ids.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { movedRun, RUN_TRANSITIONS } from '../core/run.ts';
import type { RosterAddressee, Run } from '../core/types.ts';
import { activeRuns } from '../repository/active-runs.ts';
import { addresseeWrite, entryWrite, readEntryNow, relocateWrites } from '../repository/roster.ts';
import { activeRunWrite, endWrites, readCurrentRuns } from '../repository/runs.ts';
import { listDivided } from './lists.ts';
import { interventionOf } from './support.ts';

/** Where somebody works from now on, and under which name lists have them. */
export interface Placement extends RosterAddressee {
  readonly personId: string;
  readonly name: string;
  readonly unitId: string;
}

/**
 * Writes by which the runs under way follow a person to their unit, position and kind of employment, a group for each
 * run that does not stand there yet. What has ended stays where it ended. A group passes only if nobody wrote the run
 * meanwhile; who calls decides anew then.
 */
export async function placementWrites(scope: Scope, person: Placement): Promise<Write[][]> {
  const { services } = scope;
  const { employmentKind, unitPath, positionFamily } = person;
  const addressee: RosterAddressee = {
    employmentKind,
    unitPath: [...unitPath],
    ...(positionFamily !== undefined && { positionFamily }),
  };
  const runs = await activeRuns(services, person.personId);
  const groups = await Promise.all(
    runs.map(async (run): Promise<Write[]> => {
      const entry = await readEntryNow(services, run);
      if (!entry) return [];
      if (run.roster.unitId === person.unitId) {
        return canonicalJson(entry.addressee) === canonicalJson(addressee)
          ? []
          : [addresseeWrite(run, addressee)];
      }
      const divided = await listDivided(scope, run.courseId, person.unitId);
      const moved = movedRun(run, { ...person, listDivided: divided });
      return [
        activeRunWrite(run, moved),
        ...relocateWrites(entry, { ...moved, revision: run.revision + 1 }, addressee),
      ];
    }),
  );
  return groups.filter((group) => group.length > 0);
}

/**
 * Writes by which the runs under way end because their learner left, a group for each: withdrawn, with the reason on the
 * list. Who comes back this year goes on with them by enrolling again.
 */
export async function leavingWrites(scope: Scope, personId: string, reason: string): Promise<Write[][]> {
  const runs = await activeRuns(scope.services, personId);
  return Promise.all(
    runs.map(async (active) => {
      const { ended } = await readCurrentRuns(scope, active);
      const run: Run = {
        ...active,
        state: RUN_TRANSITIONS.WITHDRAW.to,
        revision: active.revision + 1,
        endedAt: scope.now,
      };
      return [
        ...endWrites(active, run, ended),
        entryWrite(run, interventionOf(scope, 'PERSON_LEFT', reason)),
      ];
    }),
  );
}
