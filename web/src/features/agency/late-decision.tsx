import { elsewhere, errorAt } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { Checkbox, TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './late-messages.ts';
import { longestReason } from '../../ui/reason.ts';

/** What is filled in to decide. */
export interface DecisionInput {
  readonly decision: 'accept' | 'decline' | undefined;
  readonly reason: string;
}

interface LateDecisionProps {
  /** None shows nothing but what was refused. */
  readonly possible: readonly ('accept' | 'decline')[];
  readonly input: DecisionInput;
  readonly errors: FieldErrors;
  /** @param field the one that has changed */
  readonly onChange: (input: DecisionInput, field: 'accept' | 'reason') => void;
}

/** The decision about late answers, what follows from it, and its reason. */
export function LateDecision({ possible, input, errors, onChange }: LateDecisionProps) {
  const t = messages();
  const { decision, reason } = input;
  const fields = possible.length > 0 ? ['accept', 'reason'] : [];
  return (
    <>
      {possible.length > 0 && (
        <>
          <fieldset data-invalid={errors['accept'] ? '' : undefined} tabIndex={-1}>
            <legend class="field__label help__legend">{t.decision}</legend>
            {possible.map((each) => (
              <Checkbox
                key={each}
                type="radio"
                name="late-decision"
                label={t[each]}
                checked={decision === each}
                onChange={() => onChange({ decision: each, reason }, 'accept')}
              />
            ))}
            {errors['accept'] && (
              <p class="field__error" role="alert">
                {errors['accept']}
              </p>
            )}
          </fieldset>
          {decision && <p class="small quiet">{t[`${decision}Text`]}</p>}
          <TextArea
            label={t.reason}
            hint={t.reasonHint}
            error={errorAt(errors, 'reason')}
            value={reason}
            onInput={(text) => onChange({ decision, reason: text }, 'reason')}
            maxLength={longestReason}
            required
          />
        </>
      )}
      {elsewhere(errors, fields).map((message) => (
        <Notice key={message} tone="danger" live>
          {message}
        </Notice>
      ))}
    </>
  );
}
