import { useState } from 'preact/hooks';
import { CourseDocument, FinishDocument, HomeDocument } from '../../gql/graphql.ts';
import type { FinishMutation, RunProgressFragment } from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { formatJp } from '../../i18n/format.ts';
import { outbox } from '../../offline/outbox/index.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { problemText } from '../../ui/error-state.tsx';
import { RecordIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { CourseView } from './course-page.tsx';
import { messages } from './finish-messages.ts';
import './finish.css';

type Finished = NonNullable<FinishMutation['runFinish']>;

interface FinishPanelProps {
  readonly course: CourseView;
  readonly run: RunProgressFragment;
  readonly finished: () => void;
}

function Celebration({ course, result }: { readonly course: CourseView; readonly result: Finished }) {
  const t = messages();
  const { certificate } = result;
  return (
    <div class="celebration" role="status">
      <svg
        class="celebration__mark"
        viewBox="0 0 96 64"
        width="96"
        height="64"
        aria-hidden="true"
        focusable="false"
      >
        <circle class="celebration__sun" cx="48" cy="30" r="20" />
        <path class="celebration__check" d="m39 30 7 7 12-13" />
        <path class="celebration__wave" d="M4 54c10-9 20-9 30 0s20 9 30 0 20-9 28-2" />
      </svg>
      <h2>{t.finishedTitle}</h2>
      <p>{t.earned(formatJp(course.jp))}</p>
      {result.year && (
        <p class="small">{t.yearNow(formatJp(result.year.earned), String(result.year.year))}</p>
      )}
      {certificate && (
        <ButtonLink emphasis="primary" wide icon={RecordIcon} href={`/certificates/${certificate.number}`}>
          {t.seeCertificate}
        </ButtonLink>
      )}
    </div>
  );
}

/** For a run with everything done: finishing it, the wait for the one transaction behind that, and the celebration. */
export function FinishPanel({ course, run, finished }: FinishPanelProps) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [result, setResult] = useState<Finished>();

  /** @returns why it did not work, or undefined */
  async function attempt(): Promise<string | undefined> {
    // The server has to know of the last lesson before it can agree that everything is done.
    if ((await outbox.flush()).kind !== 'sent') return t.finishUnsent;
    const { data, problem } = await runMutation(FinishDocument, { input: { run: run.id } });
    if (problem) return problemText(problem);
    const answer = data.runFinish;
    if (!answer) return problemText({ kind: 'server' });
    if (answer.userErrors[0]) return answer.userErrors[0].message;
    finished();
    setResult(answer);
    void invalidate(HomeDocument, CourseDocument);
    return undefined;
  }

  async function finish(): Promise<void> {
    setBusy(true);
    setError(await attempt());
    setBusy(false);
  }

  if (result) return <Celebration course={course} result={result} />;
  return (
    <div class="card course__finish">
      <h2 class="course__panel-title">{t.finishTitle}</h2>
      <p class="small">{t.finishText}</p>
      {error !== undefined && (
        <Notice tone="danger" live>
          {error}
        </Notice>
      )}
      {busy && (
        <div class="stack stack--tight" role="status">
          <progress class="progress__bar" aria-label={t.finishing} />
          <p class="small quiet">{t.finishing}</p>
        </div>
      )}
      <Button emphasis="primary" wide busy={busy} onClick={() => void finish()}>
        {t.finish}
      </Button>
    </div>
  );
}
