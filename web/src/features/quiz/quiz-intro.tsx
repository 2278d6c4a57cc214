import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { QuizIntroDocument, StartAttemptDocument } from '../../gql/graphql.ts';
import type { QuizIntroQuery } from '../../gql/graphql.ts';
import { invalidate, runMutation, useQuery } from '../../gql/query.ts';
import { formatDateTime, formatMinutes, formatPercent } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState, problemText } from '../../ui/error-state.tsx';
import { CheckIcon, ClockIcon, QuizIcon, TodoIcon } from '../../ui/icons.tsx';
import type { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages as lessonMessages } from '../lesson/messages.ts';
import { messages } from './intro-messages.ts';
import './intro.css';

interface QuizIntroProps {
  /** The global id of the lesson that is a quiz. */
  readonly lessonId: string;
  /** The run goes on, so that an attempt can begin. */
  readonly active: boolean;
}

type Quiz = NonNullable<NonNullable<QuizIntroQuery['lesson']>['quiz']>;
type ListedAttempt = Quiz['attempts'][number];

function Outcome({ state, passed }: ListedAttempt) {
  const t = messages();
  if (state === 'IN_PROGRESS') return <Badge tone="info">{t.open}</Badge>;
  if (state === 'VOIDED') return <Badge>{t.voided}</Badge>;
  return <Badge tone={passed ? 'success' : 'warning'}>{passed ? t.yes : t.no}</Badge>;
}

function Fact({ icon: Symbol, children }: { readonly icon: Icon; readonly children: string }) {
  return (
    <li class="quiz-fact">
      <Symbol />
      <span>{children}</span>
    </li>
  );
}

function Intro({ lessonId, active, quiz }: QuizIntroProps & { readonly quiz: Quiz }) {
  const t = messages();
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const { attempts, attemptsLeft, bestPercent, passed, timeLimitMinutes } = quiz;
  const open = attempts.find(({ state }) => state === 'IN_PROGRESS');
  const pathOf = (id: string) => `/attempts/${id}`;

  async function start(): Promise<void> {
    setBusy(true);
    const { data, problem } = await runMutation(StartAttemptDocument, { input: { lesson: lessonId } });
    const id = data?.attemptStart?.attempt?.id;
    setBusy(false);
    if (id === undefined) {
      const refusal = data?.attemptStart?.userErrors[0]?.message;
      setError(refusal ?? problemText(problem ?? { kind: 'server' }));
      return;
    }
    void invalidate(QuizIntroDocument);
    route(pathOf(id));
  }

  // A page that an earlier release kept has neither dates nor method.
  const highest = !(['AVERAGE', 'FIRST', 'LAST'] as const).some((method) => method === quiz.gradingMethod);
  const best = bestPercent !== null && (highest ? t.best : t.result)(formatPercent(bestPercent, 2));
  const closed = quiz.closesAt ? Date.parse(quiz.closesAt) <= Date.now() : false;
  const waits = !open && attemptsLeft !== 0 && !closed ? quiz.nextAttemptAt : null;
  return (
    <section class="stack">
      <div class="card">
        <h2>{t.expect}</h2>
        <ul class="stack stack--tight">
          <Fact icon={QuizIcon}>{t.questions(quiz.questionCount)}</Fact>
          <Fact icon={CheckIcon}>{t.pass(formatPercent(quiz.passPercent))}</Fact>
          <Fact icon={ClockIcon}>
            {timeLimitMinutes === null ? t.timeless : t.time(formatMinutes(timeLimitMinutes))}
          </Fact>
          <Fact icon={TodoIcon}>{attemptsLeft === null ? t.unlimited : t.left(attemptsLeft)}</Fact>
          {!highest && quiz.attemptsAllowed !== 1 && <Fact icon={CheckIcon}>{t[quiz.gradingMethod]}</Fact>}
          {quiz.closesAt && <Fact icon={ClockIcon}>{t.closes(formatDateTime(quiz.closesAt))}</Fact>}
        </ul>
        <p class="small quiet">{timeLimitMinutes === null ? t.kept : t.timed}</p>
      </div>
      {(passed || best) && (
        <Notice tone={passed ? 'success' : 'info'}>
          {passed && t.passed} {best}
        </Notice>
      )}
      {open?.deadline && <Notice tone="warning">{t.until(formatDateTime(open.deadline))}</Notice>}
      {error !== undefined && (
        <Notice tone="danger" live>
          {error}
        </Notice>
      )}
      {closed && !open && <Notice tone="warning">{t.closed}</Notice>}
      {waits && (
        <Notice tone="info">{(attempts.length > 0 ? t.waits : t.opens)(formatDateTime(waits))}</Notice>
      )}
      {active && !waits && (open || (attemptsLeft !== 0 && !closed)) && (
        <Button
          emphasis={passed ? 'secondary' : 'primary'}
          busy={busy}
          onClick={() => (open ? route(pathOf(open.id)) : void start())}
        >
          {open ? t.resume : attempts.length > 0 ? t.again : t.start}
        </Button>
      )}
      {active && !open && attemptsLeft === 0 && !passed && <Notice tone="warning">{t.used}</Notice>}
      {attempts.length > 0 && (
        <>
          <h2>{t.attempts}</h2>
          <ul class="stack stack--tight">
            {attempts.map((attempt) => (
              <li key={attempt.id} class="row quiz-attempt">
                <a href={pathOf(attempt.id)}>{t.attempt(attempt.ordinal)}</a>
                <span class="small quiet">{formatDateTime(attempt.startedAt)}</span>
                {attempt.percent !== null && <strong>{formatPercent(attempt.percent, 2)}</strong>}
                <Outcome {...attempt} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What a quiz asks for, the attempts so far, and the way into one. */
export function QuizIntro({ lessonId, active }: QuizIntroProps) {
  const { data, problem, refetch } = useQuery(QuizIntroDocument, { lesson: lessonId }, { kept: 'quiz' });
  const quiz = data?.lesson?.quiz;
  if (quiz) return <Intro lessonId={lessonId} active={active} quiz={quiz} />;
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return data ? <Notice tone="warning">{lessonMessages().lockedText}</Notice> : <SkeletonText tall />;
}
