import { useId } from 'preact/hooks';
import type { ComponentType } from 'preact';
import type { QuestionKind } from '../../gql/graphql.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Checkbox, Field, Select } from '../../ui/field.tsx';
import { messages } from './messages.ts';
import { Ordering } from './ordering.tsx';
import { plainText } from './plain-text.ts';
import { matchWith, togglePick } from './response.ts';
import type { QuestionView, Response } from './response.ts';

export interface ControlProps {
  readonly question: QuestionView;
  /** The language of the question, when it is not that of the page. */
  readonly lang: string | undefined;
  readonly response: Response | undefined;
  readonly onChange: (response: Response) => void;
  /** Why the server refused the answer. */
  readonly error: string | undefined;
}

function SingleChoice({ question, lang, response, onChange }: ControlProps) {
  const name = useId();
  return (question.choices ?? []).map(({ id, text }) => (
    <Checkbox
      key={id}
      type="radio"
      name={name}
      label={<Markdown source={text} lang={lang} compact />}
      checked={response?.choices?.includes(id) ?? false}
      onChange={() => onChange({ choices: [id] })}
    />
  ));
}

function MultipleChoice({ question, lang, response, onChange }: ControlProps) {
  const choices = question.choices ?? [];
  const picked = response?.choices ?? [];
  return choices.map(({ id, text }) => (
    <Checkbox
      key={id}
      label={<Markdown source={text} lang={lang} compact />}
      checked={picked.includes(id)}
      onChange={(on) => onChange({ choices: togglePick(choices, picked, id, on) })}
    />
  ));
}

function TrueFalse({ response, onChange }: ControlProps) {
  const t = messages();
  const name = useId();
  return [true, false].map((value) => (
    <Checkbox
      key={String(value)}
      type="radio"
      name={name}
      label={value ? t.isTrue : t.isFalse}
      checked={response?.trueFalse === value}
      onChange={() => onChange({ trueFalse: value })}
    />
  ));
}

function Numeric({ question, response, onChange, error }: ControlProps) {
  const t = messages();
  return (
    <Field
      label={question.unit ? t.numberIn(question.unit) : t.number}
      hint={t.numberHint}
      error={error}
      // Not a `number` field: it takes away what it cannot read, and knows one decimal separator only.
      inputMode="decimal"
      maxLength={40}
      value={response?.number ?? ''}
      onInput={(number) => onChange({ number })}
    />
  );
}

function ShortText({ response, onChange, error }: ControlProps) {
  return (
    <Field
      label={messages().text}
      hint={messages().textHint}
      error={error}
      // The field counts the units of UTF-16 and the service what is seen, of which an emoji is one.
      maxLength={4_080}
      value={response?.text ?? ''}
      onInput={(text) => onChange({ text })}
    />
  );
}

function Matching({ question, lang, response, onChange }: ControlProps) {
  const t = messages();
  const matches = response?.matches ?? [];
  const options = [
    { value: '', label: t.matchNone },
    ...(question.options ?? []).map(({ id, text }) => ({ value: id, label: plainText(text) })),
  ];
  return (
    <ul class="matching">
      {(question.prompts ?? []).map(({ id, text }) => (
        <li key={id} class="matching__pair">
          <Markdown source={text} lang={lang} compact />
          <Select
            label={plainText(text)}
            hideLabel
            value={matches.find(({ prompt }) => prompt === id)?.option ?? ''}
            options={options}
            onChange={(option) => onChange({ matches: matchWith(matches, id, option) })}
          />
        </li>
      ))}
    </ul>
  );
}

/** How each kind of question is answered, with the controls of the browser. */
export const controls: Readonly<Record<QuestionKind, ComponentType<ControlProps>>> = {
  SINGLE_CHOICE: SingleChoice,
  MULTIPLE_CHOICE: MultipleChoice,
  TRUE_FALSE: TrueFalse,
  NUMERIC: Numeric,
  SHORT_TEXT: ShortText,
  MATCHING: Matching,
  ORDERING: Ordering,
};
