import { formatJp, formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Field } from '../../ui/field.tsx';
import type { OfferDraft } from './offer-draft.ts';
import { messages } from './offer-messages.ts';
import type { Change } from './offer-texts.tsx';
import { errorAt } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

interface OfferRulesProps {
  readonly draft: OfferDraft;
  /** What the modules propose together, in JP. */
  readonly proposed: number;
  readonly errors: FieldErrors;
  readonly change: Change;
}

/** What a course earns and what finishes it. */
export function OfferRules({ draft, proposed, errors, change }: OfferRulesProps) {
  const t = messages();
  const sum = formatJp(proposed);
  const own = draft.jp !== null;
  return (
    <section class="stack" aria-labelledby="rules">
      <h2 id="rules">{t.rules}</h2>
      <div class="offer__jp">
        <Field
          label={t.jp}
          hint={t.jpHint(sum)}
          inputMode="decimal"
          value={draft.jp ?? formatNumber(proposed)}
          error={errorAt(errors, 'jp')}
          onInput={(jp) => change('jp', { jp })}
          required
        />
        {own && proposed > 0 && (
          <Button small onClick={() => change('jp', { jp: null })}>
            {t.useSum(sum)}
          </Button>
        )}
      </div>
      <fieldset>
        <legend class="field__label offer__legend">{t.completion}</legend>
        {(['ALL_LESSONS', 'ALL_QUIZZES'] as const).map((rule) => (
          <Checkbox
            key={rule}
            type="radio"
            name="completion"
            label={rule === 'ALL_LESSONS' ? t.allLessons : t.allQuizzes}
            checked={draft.completion === rule}
            onChange={() => change('completion', { completion: rule })}
          />
        ))}
      </fieldset>
      <Checkbox
        label={t.certificate}
        checked={draft.certificate}
        onChange={(certificate) => change('certificate', { certificate })}
      />
    </section>
  );
}
