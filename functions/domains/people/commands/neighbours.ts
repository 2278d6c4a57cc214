import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import type { EmploymentKind } from '../../../platform/caller.ts';

/** Where somebody works from now on, as runs under way follow them. */
export interface Placement {
  readonly personId: string;
  readonly name: string;
  readonly employmentKind: EmploymentKind;
  readonly unitId: string;
  /** The unit and all units above it, top first. */
  readonly unitPath: string[];
  readonly positionFamily?: string;
}

/** What people asks of other domains; handed in, so that each can be loaded and tested alone. */
export interface Neighbours {
  /** A competency of a framework; anything when there is one. What is asked for at once shares a request. */
  readCompetency(scope: Scope, frameworkId: string, competencyId: string): Promise<object | undefined>;
  /** Writes by which runs under way follow a person, a group for each; none when all stand there. */
  placementWrites(scope: Scope, person: Placement): Promise<Write[][]>;
  /** Writes by which runs under way end because their learner left, a group for each. */
  leavingWrites(scope: Scope, personId: string, reason: string): Promise<Write[][]>;
}

/** What moving people asks of other domains. */
export type RunNeighbours = Pick<Neighbours, 'placementWrites' | 'leavingWrites'>;
