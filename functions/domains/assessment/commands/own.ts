import type { Scope } from '../../../platform/scope.ts';
import type { QuizRef } from '../repository.ts';

/** Whether the quiz or attempt is the caller's own: nobody else may know that it exists. */
export function ownRef({ caller }: Pick<Scope, 'caller'>, { personId }: Pick<QuizRef, 'personId'>): boolean {
  return caller.kind === 'person' && caller.personId === personId;
}
