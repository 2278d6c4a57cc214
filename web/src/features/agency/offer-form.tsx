import { useRef } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { focusInvalid } from './focus-invalid.ts';
import { OfferCompetencies } from './offer-competencies.tsx';
import { proposedJp } from './offer-draft.ts';
import type { OfferableModule, OfferDraft } from './offer-draft.ts';
import { messages } from './offer-messages.ts';
import { OfferModules } from './offer-modules.tsx';
import { OfferRules } from './offer-rules.tsx';
import { OfferTexts } from './offer-texts.tsx';
import { elsewhere } from '../../ui/field-errors.ts';
import { useOffer } from './use-offer.ts';

interface OfferFormProps {
  readonly initial: OfferDraft;
  readonly course: string | undefined;
  readonly known: ReadonlyMap<string, OfferableModule>;
  readonly storage: string;
  /** What its button says. */
  readonly action: string;
}

/** The fields that show their own errors. */
const shown = [
  'title',
  'externalId',
  'summary',
  'description',
  'topics',
  'language',
  'modules',
  'competencies',
  'jp',
];

/** Composes a course, or its next version, and offers it. */
export function OfferForm({ initial, course, known, storage, action }: OfferFormProps) {
  const t = messages();
  const form = useRef<HTMLFormElement>(null);
  const offer = useOffer({ initial, course, known, storage });
  const { draft, errors, change } = offer;
  const isNew = course === undefined;
  const wrong = Object.keys(errors).length;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (offer.busy || (await offer.submit())) return;
    focusInvalid(() => form.current);
  }

  return (
    <form ref={form} class="stack stack--wide offer" noValidate onSubmit={(event) => void submit(event)}>
      {offer.restored && (
        <Notice>
          <p>{t.restored}</p>
          <div>
            <Button small onClick={offer.discard}>
              {t.discard}
            </Button>
          </div>
        </Notice>
      )}
      <OfferTexts draft={draft} errors={errors} isNew={isNew} change={change} />
      <OfferModules
        draft={draft}
        known={known}
        errors={errors}
        onChange={({ modules }) => change('modules', { modules })}
      />
      <OfferRules draft={draft} proposed={proposedJp(draft, known)} errors={errors} change={change} />
      <OfferCompetencies
        competencies={draft.competencies}
        errors={errors}
        onChange={(competencies) => change('competencies', { competencies })}
      />
      <div class="stack offer__foot">
        {wrong > 0 && (
          <Notice tone="danger" title={t.faults} live>
            {wrong > elsewhere(errors, shown).length && (
              <p>{t.faultsText(wrong, formatNumber(wrong - elsewhere(errors, shown).length))}</p>
            )}
            {elsewhere(errors, shown).map((message) => (
              <p key={message}>{message}</p>
            ))}
            {offer.conflict && (
              <div>
                <Button small onClick={offer.discard}>
                  {t.discard}
                </Button>
              </div>
            )}
          </Notice>
        )}
        <div class="row">
          <Button type="submit" emphasis="primary" busy={offer.busy}>
            {action}
          </Button>
          <ButtonLink href={isNew ? '/agency' : `/agency/courses/${course}`} emphasis="quiet">
            {t.cancel}
          </ButtonLink>
        </div>
      </div>
    </form>
  );
}
