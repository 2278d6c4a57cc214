import type { LessonKind } from '../../gql/graphql.ts';
import { messages } from './kind-messages.ts';

/** The kind of a lesson in a word. */
export function kindLabel(kind: LessonKind): string {
  return messages()[kind];
}
