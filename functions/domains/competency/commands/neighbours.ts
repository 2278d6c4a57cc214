import type { Scope } from '../../../platform/scope.ts';
import type { CompetencyLevel } from '../core/types.ts';

/** What competency asks of people; handed in, so that each domain can be loaded and tested alone. */
export interface Neighbours {
  /** A position with the levels it requires. */
  readPosition(
    scope: Scope,
    positionId: string,
  ): Promise<{ readonly standard: readonly CompetencyLevel[] } | undefined>;
}
