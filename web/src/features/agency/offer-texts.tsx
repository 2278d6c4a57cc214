import { Badge } from '../../ui/badge.tsx';
import { Field, Select, TextArea } from '../../ui/field.tsx';
import type { Language } from '../../gql/graphql.ts';
import { bounds } from './offer-checks.ts';
import { slugOf, topicsOf } from './offer-draft.ts';
import type { DraftText, OfferDraft } from './offer-draft.ts';
import { messages } from './offer-messages.ts';
import { errorAt } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';

/** Changes some fields of the draft; `path` names what the change concerns. */
export type Change = (path: string, part: Partial<OfferDraft>) => void;

interface OfferTextsProps {
  readonly draft: OfferDraft;
  readonly errors: FieldErrors;
  /** The id of a course stays what it is once it was offered. */
  readonly isNew: boolean;
  readonly change: Change;
}

const languages: readonly Language[] = ['ID', 'EN'];

/** What a course is called and said to be, in both languages, and how it is found. */
export function OfferTexts({ draft, errors, isNew, change }: OfferTextsProps) {
  const t = messages();
  const { title, summary, description } = draft;
  const topics = topicsOf(draft.topics);

  function setTitle(text: DraftText): void {
    // The id follows the title until somebody writes one.
    const follows = isNew && draft.externalId === slugOf(title.id).slice(0, bounds.externalId);
    const externalId = slugOf(text.id).slice(0, bounds.externalId);
    change('title', { title: text, ...(follows && { externalId }) });
  }

  return (
    <section class="stack" aria-labelledby="texts">
      <h2 id="texts">{t.texts}</h2>
      <div class="offer__pair">
        <Field
          label={t.titleId}
          value={title.id}
          error={errorAt(errors, 'title.id')}
          onInput={(id) => setTitle({ ...title, id })}
          required
        />
        <Field
          label={t.titleEn}
          value={title.en}
          error={errorAt(errors, 'title.en')}
          onInput={(en) => setTitle({ ...title, en })}
          optional
        />
      </div>
      <Field
        label={t.externalId}
        hint={t.externalIdHint}
        value={draft.externalId}
        error={errorAt(errors, 'externalId')}
        onInput={(externalId) => change('externalId', { externalId })}
        disabled={!isNew}
        required
      />
      <div class="offer__pair">
        <TextArea
          label={t.summaryId}
          hint={t.summaryHint}
          value={summary.id}
          error={errorAt(errors, 'summary.id')}
          onInput={(id) => change('summary.id', { summary: { ...summary, id } })}
          required
        />
        <TextArea
          label={t.summaryEn}
          hint={t.summaryHint}
          value={summary.en}
          error={errorAt(errors, 'summary.en')}
          onInput={(en) => change('summary.en', { summary: { ...summary, en } })}
          optional
        />
      </div>
      <div class="offer__pair">
        <TextArea
          label={t.descriptionId}
          hint={t.descriptionHint}
          rows={8}
          value={description.id}
          error={errorAt(errors, 'description.id')}
          onInput={(id) => change('description.id', { description: { ...description, id } })}
          required
        />
        <TextArea
          label={t.descriptionEn}
          hint={t.descriptionHint}
          rows={8}
          value={description.en}
          error={errorAt(errors, 'description.en')}
          onInput={(en) => change('description.en', { description: { ...description, en } })}
          optional
        />
      </div>
      <div class="offer__pair">
        <div class="stack stack--tight">
          <Field
            label={t.topics}
            hint={t.topicsHint}
            value={draft.topics}
            error={errorAt(errors, 'topics')}
            onInput={(text) => change('topics', { topics: text })}
            required
          />
          {topics.length > 0 && (
            <p class="row">
              {topics.map((topic) => (
                <Badge key={topic}>{topic}</Badge>
              ))}
            </p>
          )}
        </div>
        <Select
          label={t.language}
          value={draft.language}
          options={[
            { value: 'ID', label: t.indonesian },
            { value: 'EN', label: t.english },
          ]}
          error={errorAt(errors, 'language')}
          onChange={(value) =>
            change('language', { language: languages.find((one) => one === value) ?? 'ID' })
          }
        />
      </div>
    </section>
  );
}
