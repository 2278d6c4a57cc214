import { noticeId } from './derived.ts';
import type { Notice, NoticeKind } from './types.ts';

/** What the agency did about a run, as the list of its unit keeps it. */
export interface Done {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly at: number;
}

/** What each thing that the agency does is told as; what is not here is not told: whoever left gets no more notices. */
const TOLD: Readonly<Record<string, NoticeKind>> = {
  DUE_DATE_EXTENDED: 'DUE_DATE_EXTENDED',
  ATTEMPT_RESET: 'ATTEMPT_RESET',
  EXEMPTED: 'RUN_ENDED',
  WITHDRAWN: 'RUN_ENDED',
  CERTIFICATE_REVOKED: 'CERTIFICATE_REVOKED',
  LATE_ANSWERS_ACCEPTED: 'LATE_ANSWERS_ACCEPTED',
  LATE_ANSWERS_DECLINED: 'LATE_ANSWERS_DECLINED',
};

/** A run of which somebody is told. */
type About = Pick<Notice, 'courseId' | 'courseTitle'> & { readonly dueOn?: string | undefined };

/**
 * What is to be told of what the agency did about a run: of each thing once, by its id.
 * @param known the ids of what was done before
 */
export function interventionNotices(
  done: readonly Done[],
  known: ReadonlySet<string>,
  { courseId, courseTitle, dueOn }: About,
): Notice[] {
  return done.flatMap(({ id, kind, reason, at }): Notice[] => {
    const told = TOLD[kind];
    if (!told || known.has(id)) return [];
    const due = told === 'DUE_DATE_EXTENDED' && dueOn !== undefined ? { dueOn } : {};
    return [{ id: noticeId([told, id]), kind: told, at, courseId, courseTitle, reason, ...due }];
  });
}
