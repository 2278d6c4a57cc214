import { useState } from 'preact/hooks';
import type { RosterLineFragment } from '../../gql/graphql.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Checkbox, Field, Select, TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { dueBounds } from './due-day.ts';
import { focusInvalidInDialog } from './focus-invalid.ts';
import { messages } from './help-messages.ts';
import { help, helpFaults, possibleActions } from './help.ts';
import type { HelpAction, QuizChoice } from './help.ts';
import { longestReason } from '../../ui/reason.ts';
import { elsewhere, errorAt, withoutField } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

interface HelpDialogProps {
  readonly entry: RosterLineFragment;
  readonly quizzes: readonly QuizChoice[];
  /** Called when something was done, to bring the list up to date. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const shown = ['dueOn', 'lesson', 'reason', 'action'];
/** What cannot be taken back. */
const grave: readonly (HelpAction | undefined)[] = ['exempt', 'withdraw', 'revoke'];

function History({ entry }: { readonly entry: RosterLineFragment }) {
  const t = messages();
  if (entry.interventions.length === 0) return null;
  return (
    <section class="stack stack--tight" aria-label={t.history}>
      <h3>{t.history}</h3>
      <ul class="history">
        {entry.interventions.map(({ id, kind, reason, at }) => (
          <li key={id}>
            <strong class="small">{t[kind]}</strong>
            <span class="small">{reason}</span>
            <span class="eyebrow">{formatDateTime(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the agency can do about a person in a course, each with a reason that is kept, and what it did before. */
export function HelpDialog({ entry, quizzes, onDone, onClose }: HelpDialogProps) {
  const t = messages();
  const [action, setAction] = useState<HelpAction>();
  const [dueOn, setDueOn] = useState(entry.dueExtendedTo ?? '');
  const [quiz, setQuiz] = useState(quizzes.length === 1 ? (quizzes[0]?.id ?? '') : '');
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const possible = possibleActions(entry, quizzes);
  const { min, max } = dueBounds(Date.now());

  async function submit(): Promise<void> {
    if (!action) {
      setErrors({ action: t.actionNeeded });
      return;
    }
    const needed = { dueOn: t.dueOnNeeded, lesson: t.quizNeeded, reason: t.reasonNeeded };
    const faults = helpFaults({ action, dueOn, quiz, reason }, Date.now());
    setErrors(Object.fromEntries(faults.map((fault) => [fault, needed[fault]])));
    if (faults.length > 0) {
      focusInvalidInDialog();
      return;
    }
    setBusy(true);
    const failure = await help(entry, { action, dueOn, quiz, reason, idempotencyKey });
    setBusy(false);
    if (failure) {
      setErrors(failure);
      focusInvalidInDialog();
      return;
    }
    toast(t.done);
    onDone();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title(entry.personName)}
      actions={
        <>
          <Button onClick={onClose}>{possible.length > 0 ? t.cancel : t.close}</Button>
          {possible.length > 0 && (
            <Button
              emphasis={grave.includes(action) ? 'danger' : 'primary'}
              busy={busy}
              onClick={() => void submit()}
            >
              {action ? t[action] : t.submit}
            </Button>
          )}
        </>
      }
    >
      {possible.length === 0 && <p class="quiet">{t.nothing}</p>}
      {possible.length > 0 && (
        <fieldset>
          <legend class="field__label help__legend">{t.choose}</legend>
          {possible.map((each) => (
            <Checkbox
              key={each}
              type="radio"
              name="action"
              label={t[each]}
              checked={action === each}
              onChange={() => {
                setAction(each);
                setErrors({});
              }}
            />
          ))}
          {errors['action'] && (
            <p class="field__error" role="alert">
              {errors['action']}
            </p>
          )}
        </fieldset>
      )}
      {action && <p class="small quiet">{t[`${action}Text`]}</p>}
      {action === 'extend' && (
        <Field
          type="date"
          label={t.dueOn}
          hint={t.dueOnHint}
          min={min}
          max={max}
          value={dueOn}
          error={errorAt(errors, 'dueOn')}
          onInput={(day) => {
            setDueOn(day);
            setErrors(withoutField(errors, 'dueOn'));
          }}
          required
        />
      )}
      {action === 'reset' && (
        <Select
          label={t.quiz}
          value={quiz}
          options={[
            { value: '', label: t.chooseQuiz },
            ...quizzes.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          error={errorAt(errors, 'lesson')}
          onChange={(id) => {
            setQuiz(id);
            setErrors(withoutField(errors, 'lesson'));
          }}
          required
        />
      )}
      {action && (
        <TextArea
          label={t.reason}
          hint={t.reasonHint}
          error={errorAt(errors, 'reason')}
          value={reason}
          onInput={(text) => {
            setReason(text);
            setErrors(withoutField(errors, 'reason'));
          }}
          maxLength={longestReason}
          required
        />
      )}
      {elsewhere(errors, shown).map((message) => (
        <Notice key={message} tone="danger" live>
          {message}
        </Notice>
      ))}
      <History entry={entry} />
    </Dialog>
  );
}
