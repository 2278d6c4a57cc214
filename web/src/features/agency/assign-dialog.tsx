import { useRef, useState } from 'preact/hooks';
import { AssignDocument } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { stableText } from '../../gql/stable-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Checkbox, Field, TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './assign-messages.ts';
import { AudienceFields } from './audience-fields.tsx';
import { audienceKinds, noAudience, readAudience } from './audience.ts';
import type { AudienceDraft } from './audience.ts';
import { dueBounds, isDueDay } from './due-day.ts';
import { focusInvalidInDialog } from './focus-invalid.ts';
import { PeopleChoice } from './people-choice.tsx';
import { elsewhere, errorAt, failureOf, withoutField } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

interface AssignDialogProps {
  /** The global id of the course. */
  readonly course: string;
  /** Called when it was assigned, to bring the page up to date. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const longestNote = 500;
const shown = ['audience', 'dueOn', 'note'];

/**
 * The key under which an input is sent: the same as long as the input is, so that sending it again after a lost answer
 * assigns nothing twice.
 */
function useIdempotencyKey(): (input: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return (input) => {
    const text = stableText(input);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}

/** Assigns a course to an audience, with the day it is due. */
export function AssignDialog({ course, onDone, onClose }: AssignDialogProps) {
  const t = messages();
  const [audience, setAudience] = useState<AudienceDraft>(noAudience);
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const keyFor = useIdempotencyKey();
  const { min, max } = dueBounds(Date.now());
  const audienceError = errorAt(errors, 'audience');

  function choose(part: Partial<AudienceDraft>): void {
    setAudience({ ...audience, ...part });
    setErrors(withoutField(errors, 'audience'));
  }

  async function submit(): Promise<void> {
    const read = readAudience(audience);
    const dueFault = isDueDay(dueOn, Date.now()) ? undefined : t.dueNeeded;
    if ('fault' in read || dueFault !== undefined) {
      setErrors({
        ...('fault' in read && { audience: t[read.fault] }),
        ...(dueFault !== undefined && { dueOn: dueFault }),
      });
      focusInvalidInDialog();
      return;
    }
    const input = {
      course,
      audience: read.audience,
      dueOn,
      ...(note.trim() !== '' && { note: note.trim() }),
    };
    setBusy(true);
    const result = await runMutation(AssignDocument, { input: { ...input, idempotencyKey: keyFor(input) } });
    setBusy(false);
    const failure = failureOf(result, (data) => data.assignmentCreate);
    if (failure) {
      setErrors(failure);
      focusInvalidInDialog();
      return;
    }
    toast(t.assigned);
    onDone();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t.assignTitle}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button emphasis="primary" busy={busy} onClick={() => void submit()}>
            {t.submit}
          </Button>
        </>
      }
    >
      <fieldset>
        <legend class="field__label help__legend">{t.audience}</legend>
        {audienceKinds.map((kind) => (
          <Checkbox
            key={kind}
            type="radio"
            name="audience"
            label={t[kind]}
            checked={audience.kind === kind}
            onChange={() => choose({ kind })}
          />
        ))}
        {(audience.kind === undefined || audience.kind === 'everybody') && audienceError && (
          <p class="field__error" role="alert">
            {audienceError}
          </p>
        )}
      </fieldset>
      <AudienceFields audience={audience} error={audienceError} onChange={choose} />
      {audience.kind === 'persons' && (
        <PeopleChoice
          persons={audience.persons}
          error={audienceError}
          onChange={(persons) => choose({ persons })}
        />
      )}
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
      <TextArea
        label={t.note}
        hint={t.noteHint}
        value={note}
        error={errorAt(errors, 'note')}
        onInput={setNote}
        maxLength={longestNote}
        optional
      />
      {elsewhere(errors, shown).map((message) => (
        <Notice key={message} tone="danger" live>
          {message}
        </Notice>
      ))}
    </Dialog>
  );
}
