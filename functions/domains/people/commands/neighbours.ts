import type { Scope } from '../../../platform/scope.ts';

/** What people asks of competency; handed in, so that each domain can be loaded and tested alone. */
export interface Neighbours {
  /** A competency of a framework; anything when there is one. What is asked for at once shares a request. */
  readCompetency(scope: Scope, frameworkId: string, competencyId: string): Promise<object | undefined>;
}
