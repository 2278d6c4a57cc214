import { useEffect, useRef, useState } from 'preact/hooks';
import {
  AgencyCourseDocument,
  CourseRosterDocument,
  DecideLateAnswersDocument,
  LateAnswersDocument,
} from '../../gql/graphql.ts';
import type { LateLineFragment, RosterLineFragment } from '../../gql/graphql.ts';
import { invalidate, runMutation, useQuery } from '../../gql/query.ts';
import { formatPercent } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { Select } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { focusInvalidInDialog } from './focus-invalid.ts';
import { LateDecision } from './late-decision.tsx';
import type { DecisionInput } from './late-decision.tsx';
import { attemptName, LateFacts, resultText } from './late-facts.tsx';
import { messages } from './late-messages.ts';
import { decisionsOf } from './late.ts';
import { readReason } from '../../ui/reason.ts';
import './late.css';

/** What a decision changed. */
interface Effect {
  readonly accepted: boolean;
  readonly before: LateLineFragment;
  readonly after: LateLineFragment;
  /** The progress of the course in percent. */
  readonly progress: { readonly before: number; readonly after: number };
}

const empty: DecisionInput = { decision: undefined, reason: '' };

function EffectNotice({ effect }: { readonly effect: Effect }) {
  const t = messages();
  const { accepted, before, after, progress } = effect;
  const top = useRef<HTMLDivElement>(null);
  // The button that was pressed is at the foot of the dialog.
  useEffect(() => top.current?.scrollIntoView({ block: 'center' }), [effect]);
  const [from, to] = [resultText(before), resultText(after)];
  const [percentBefore, percentAfter] = [formatPercent(progress.before), formatPercent(progress.after)];
  return (
    <div ref={top}>
      <Notice
        tone="success"
        live
        title={accepted ? t.accepted(attemptName(before)) : t.declined(attemptName(before))}
      >
        <p>{from === to ? t.resultKept(to) : t.resultChanged(from, to)}</p>
        <p>
          {progress.before === progress.after
            ? t.progressKept(percentAfter)
            : t.progressChanged(percentBefore, percentAfter)}
        </p>
      </Notice>
    </div>
  );
}

interface LateDialogProps {
  readonly entry: RosterLineFragment;
  readonly onClose: () => void;
}

/**
 * The late answers of a person in a course, quiz by quiz: when they came and by how much, what the agency decides about
 * them and why, and what the result was before and is then.
 */
export function LateDialog({ entry, onClose }: LateDialogProps) {
  const t = messages();
  const { data, problem, refetch } = useQuery(LateAnswersDocument, { id: entry.id });
  const [chosen, setChosen] = useState<string>();
  const [input, setInput] = useState(empty);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const [effect, setEffect] = useState<Effect>();
  /** Of the decision that was sent last: sending the same again does it once, another one is another. */
  const [sent, setSent] = useState({ what: '', key: '' });

  const found = data?.node && 'lateAttempts' in data.node ? data.node : undefined;
  const attempts = found?.lateAttempts ?? [];
  const attempt = attempts.find(({ id }) => id === chosen) ?? attempts[0];
  const possible = attempt ? decisionsOf[attempt.state] : [];

  async function submit(before: LateLineFragment): Promise<void> {
    const reason = readReason(input.reason);
    const faults = {
      ...(input.decision ? {} : { accept: t.decisionNeeded }),
      ...(reason === undefined ? { reason: t.reasonNeeded } : {}),
    };
    setErrors(faults);
    if (!input.decision || reason === undefined) {
      focusInvalidInDialog();
      return;
    }
    const order = { attempt: before.id, accept: input.decision === 'accept', reason };
    const what = JSON.stringify(order);
    const idempotencyKey = sent.what === what ? sent.key : crypto.randomUUID();
    setSent({ what, key: idempotencyKey });
    setBusy(true);
    const result = await runMutation(DecideLateAnswersDocument, { input: { ...order, idempotencyKey } });
    const failure = failureOf(result, (answer) => answer.attemptLateAnswersDecide);
    const done = result.data?.attemptLateAnswersDecide;
    // Somebody else may have decided meanwhile: what is shown beside the refusal is how it is now.
    await invalidate(LateAnswersDocument, CourseRosterDocument, AgencyCourseDocument);
    setBusy(false);
    if (failure) {
      setErrors(failure);
      focusInvalidInDialog();
      return;
    }
    setInput(empty);
    setChosen(undefined);
    setEffect({
      accepted: order.accept,
      before,
      after: done?.attempt ?? before,
      progress: {
        before: found?.progressPercent ?? entry.progressPercent,
        after: done?.entry?.progressPercent ?? entry.progressPercent,
      },
    });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title(entry.personName)}
      actions={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          {attempt && possible.length > 0 && (
            <Button emphasis="primary" busy={busy} onClick={() => void submit(attempt)}>
              {input.decision ? t[input.decision] : t.submit}
            </Button>
          )}
        </>
      }
    >
      {effect && <EffectNotice effect={effect} />}
      {problem && !found && <ErrorState problem={problem} retry={() => void refetch()} />}
      {!data && !problem && <SkeletonText lines={5} />}
      {data && !attempt && <p class="quiet">{t.none}</p>}
      {attempt && (
        <>
          <p class="small quiet">{t.intro}</p>
          <LateChoice
            attempts={attempts}
            chosen={attempt}
            onChoose={(id) => {
              setChosen(id);
              setInput(empty);
              setErrors({});
            }}
          />
          <LateFacts attempt={attempt} />
        </>
      )}
      <LateDecision
        possible={possible}
        input={input}
        errors={errors}
        onChange={(next, field) => {
          setInput(next);
          setErrors(
            Object.fromEntries(Object.entries(errors).filter(([key]) => key !== field && key !== '')),
          );
        }}
      />
    </Dialog>
  );
}

interface LateChoiceProps {
  readonly attempts: readonly LateLineFragment[];
  readonly chosen: LateLineFragment;
  readonly onChoose: (id: string) => void;
}

function LateChoice({ attempts, chosen, onChoose }: LateChoiceProps) {
  const t = messages();
  const tone = chosen.state === 'WAITING' ? 'warning' : 'neutral';
  return (
    <>
      {attempts.length > 1 && (
        <Select
          label={t.which}
          value={chosen.id}
          options={attempts.map((each) => ({ value: each.id, label: attemptName(each) }))}
          onChange={onChoose}
        />
      )}
      <h3 class="row">
        {attemptName(chosen)}
        <Badge tone={tone}>{t[chosen.state]}</Badge>
      </h3>
    </>
  );
}
