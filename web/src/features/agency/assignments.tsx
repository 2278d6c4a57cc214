import { useState } from 'preact/hooks';
import {
  AgencyCourseDocument,
  CoursesOnOfferDocument,
  EndAssignmentDocument,
  HomeDocument,
} from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { formatDate } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { DueBadge } from '../../ui/due-badge.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { toast } from '../../ui/toast.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { messages } from './assign-messages.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import type { AgencyCourse } from './unit-tallies.tsx';

type Assignment = NonNullable<AgencyCourse['assignments']>[number];

const refresh = () => invalidate(AgencyCourseDocument, CoursesOnOfferDocument, HomeDocument);

/** Whom the course is assigned to, with the ways to assign it and to end that. */
export function Assignments({ course }: { readonly course: AgencyCourse }) {
  const t = messages();
  const [assigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<Assignment>();
  const assignments = course.assignments ?? [];

  async function end(assignment: Assignment, reason: string): Promise<FieldErrors | undefined> {
    const input = { assignment: assignment.id, reason };
    const failure = failureOf(
      await runMutation(EndAssignmentDocument, { input }),
      (data) => data.assignmentEnd,
    );
    if (failure) return failure;
    setEnding(undefined);
    toast(t.ended);
    await refresh();
    return undefined;
  }

  return (
    <section class="stack" aria-labelledby="assignments">
      <h2 id="assignments">{t.title}</h2>
      {assignments.length === 0 && <p class="quiet">{course.state === 'OFFERED' ? t.none : t.notOffered}</p>}
      {assignments.length > 0 && (
        <ul class="assignments">
          {assignments.map((assignment) => {
            const { id, audienceLabel, dueOn, note } = assignment;
            return (
              <li key={id} class="assignments__item">
                <div class="assignments__text">
                  <strong lang={langOf(audienceLabel)}>{pick(audienceLabel)}</strong>
                  <span class="row">
                    <DueBadge dueOn={dueOn} />
                    <span class="small quiet">{t.due(formatDate(dueOn))}</span>
                  </span>
                  {note && <span class="small">{note}</span>}
                </div>
                <Button small aria-label={t.endOf(pick(audienceLabel))} onClick={() => setEnding(assignment)}>
                  {t.end}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {course.state === 'OFFERED' && (
        <div>
          <Button emphasis="primary" icon={PlusIcon} onClick={() => setAssigning(true)}>
            {t.assign}
          </Button>
        </div>
      )}
      {assigning && (
        <AssignDialog
          course={course.id}
          onClose={() => setAssigning(false)}
          onDone={() => {
            setAssigning(false);
            void refresh();
          }}
        />
      )}
      {ending && (
        <ReasonDialog
          title={t.endTitle}
          action={t.endAction}
          danger
          act={(reason) => end(ending, reason ?? '')}
          onClose={() => setEnding(undefined)}
        >
          <p>{t.endText(pick(ending.audienceLabel))}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
