import { useState } from 'preact/hooks';
import { EnrolDocument, HomeDocument } from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { Button } from '../../ui/button.tsx';
import { problemText } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { PanelProps } from './course-panel.tsx';
import { messages } from './enrol-messages.ts';

/** The way into a course. */
export function EnrolPanel({ course, refetch }: PanelProps) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  async function enrol(): Promise<void> {
    setBusy(true);
    const { data, problem } = await runMutation(EnrolDocument, { input: { course: course.id } });
    const refusal = problem ? problemText(problem) : data.courseEnrol?.userErrors[0]?.message;
    setError(refusal);
    if (refusal === undefined) {
      await Promise.all([refetch(), invalidate(HomeDocument)]);
      toast(t.enrolled);
    }
    setBusy(false);
  }
  if (course.state === 'WITHDRAWN') return null;
  return (
    <div class="card">
      <p class="small quiet">{course.myRun?.state === 'WITHDRAWN' ? t.leftBefore : t.enrolText}</p>
      {error !== undefined && (
        <Notice tone="danger" live>
          {error}
        </Notice>
      )}
      <Button emphasis="primary" wide busy={busy} onClick={() => void enrol()}>
        {t.enrol}
      </Button>
    </div>
  );
}
