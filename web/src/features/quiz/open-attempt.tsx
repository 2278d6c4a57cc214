import { useEffect, useState } from 'preact/hooks';
import { outbox } from '../../offline/outbox/index.ts';
import { Button } from '../../ui/button.tsx';
import { BackIcon, NextIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { faultOf } from './form.ts';
import { HandInDialog } from './hand-in-dialog.tsx';
import { messages } from './messages.ts';
import { Overview } from './overview.tsx';
import { anchorOf, Question } from './question.tsx';
import { isAnswered, unanswered } from './response.ts';
import type { AttemptView, QuestionView } from './response.ts';
import { SaveState } from './save-state.tsx';
import { Timer, useSecondsLeft } from './timer.tsx';
import { answersIn, submitsIn, useAnswers } from './use-answers.ts';

interface OpenAttemptProps {
  readonly attempt: AttemptView;
  readonly questions: readonly QuestionView[];
  /** The language of the questions, when it is not that of the page. */
  readonly lang: string | undefined;
  /** Asks the server for the attempt again. */
  readonly load: () => Promise<void>;
}

/** How often to ask, once the time is over, whether the server has ended the attempt, milliseconds. */
const askAgain = 15_000;

/** When the time is over as far as this device knows: keeps what was typed, and asks until the server, whose clock rules, agrees. */
function useEnd(over: boolean, flush: () => Promise<void>, load: () => Promise<void>): void {
  useEffect(() => {
    if (!over) return;
    // A failure to keep is on screen by the state of saving.
    void flush()
      .catch(() => undefined)
      .then(load);
    const timer = setInterval(() => void load(), askAgain);
    return () => clearInterval(timer);
  }, [over]);
}

/** The answers the server refused, by question, with its reasons. */
function refusals(attempt: string, unreadable: string): ReadonlyMap<string, string> {
  const entries = answersIn(outbox.refused.value, attempt);
  return new Map(entries.map(({ event, refusal }) => [event.question, refusal?.message || unreadable]));
}

/** An attempt that can be answered: one question at a time, all of them at a glance, and the way to hand in. */
export function OpenAttempt({ attempt, questions, lang, load }: OpenAttemptProps) {
  const t = messages();
  const { answers, unsaved, failed, change, flush } = useAnswers(attempt);
  // Who comes back goes on where they stopped. An object of its own for every step, also one to the same place.
  const [step, setStep] = useState(() => {
    const first = questions.findIndex(({ id }) => !answers.has(id));
    return { at: Math.max(0, first), byPerson: false };
  });
  const { at } = step;
  const [asking, setAsking] = useState(false);
  const seconds = useSecondsLeft(attempt.deadline);
  useEnd(seconds === 0, flush, load);

  const refused = refusals(attempt.id, t.unreadable);
  const submitRefusal = submitsIn(outbox.refused.value, attempt.id)[0]?.refusal;
  useEffect(() => {
    // Perhaps it was handed in on another device, or reset.
    if (refused.size > 0 || submitRefusal) void load();
  }, [refused.size, submitRefusal]);

  useEffect(() => {
    const question = questions[step.at];
    if (step.byPerson && question) document.getElementById(anchorOf(question.id))?.focus();
  }, [step]);
  const go = (place: number) => setStep({ at: place, byPerson: true });

  async function handIn(): Promise<void> {
    await flush();
    for (const entry of submitsIn(outbox.refused.peek(), attempt.id)) await outbox.dismiss(entry);
    await outbox.add({ type: 'submit', attempt: attempt.id });
  }

  const question = questions[at];
  const response = question && answers.get(question.id);
  // Not while somebody types: half a number is none.
  const fault = question && response && unsaved === 0 ? faultOf(question, response) : undefined;
  const open = unanswered(questions, answers);
  const done = questions.filter((each) => isAnswered(each, answers.get(each.id))).length;
  const last = at === questions.length - 1;
  const waiting = answersIn(outbox.entries.value, attempt.id).filter(({ refusal }) => refusal === null);
  return (
    <div class="attempt">
      <div class={attempt.deadline === null ? 'attempt__status' : 'attempt__status attempt__status--timed'}>
        {attempt.deadline !== null && seconds !== undefined && (
          <Timer deadline={attempt.deadline} seconds={seconds} />
        )}
        <SaveState
          unsaved={unsaved}
          failed={failed}
          waiting={waiting.length}
          any={answers.size > 0}
          // Its failure is on screen by `failed`.
          saveAgain={() => void flush().catch(() => undefined)}
        />
      </div>
      <div class="attempt__main">
        {seconds === 0 && <Notice tone="warning">{t.timeOver}</Notice>}
        {submitRefusal && (
          <Notice tone="danger" live>
            {submitRefusal.message || t.unreadable}
          </Notice>
        )}
        {question && (
          <Question
            key={question.id}
            question={question}
            lang={lang}
            count={questions.length}
            response={response}
            error={refused.get(question.id) ?? (fault && t[fault])}
            onChange={(response) => change(question.id, response)}
          />
        )}
        <div class="attempt__steps">
          {at > 0 && (
            <Button icon={BackIcon} onClick={() => go(at - 1)}>
              {t.previous}
            </Button>
          )}
          {!last && (
            <Button emphasis="primary" iconAfter={NextIcon} onClick={() => go(at + 1)}>
              {t.next}
            </Button>
          )}
          {last && (
            <Button emphasis="primary" onClick={() => setAsking(true)}>
              {t.handIn}
            </Button>
          )}
        </div>
      </div>
      <nav class="attempt__side card" aria-label={t.overview}>
        <Progress percent={(done / questions.length) * 100} label={t.answered(done, questions.length)} />
        <Overview questions={questions} answers={answers} refused={refused} at={at} go={go} />
        {!last && (
          <Button wide onClick={() => setAsking(true)}>
            {t.handIn}
          </Button>
        )}
      </nav>
      <HandInDialog
        shown={asking}
        unanswered={open}
        handIn={handIn}
        onClose={() => setAsking(false)}
        go={({ id }) => {
          setAsking(false);
          go(questions.findIndex((other) => other.id === id));
        }}
      />
    </div>
  );
}
