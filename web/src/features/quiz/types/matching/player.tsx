import { Markdown } from '../../../../markdown/index.tsx';
import { Select } from '../../../../ui/field.tsx';
import { messages } from '../../messages.ts';
import { plainText } from '../../plain-text.ts';
import { matchWith } from '../../response.ts';
import type { ControlProps } from '../type.ts';

/** A list to choose from for each side: the same by keyboard, mouse and thumb. */
export function Matching({ question, lang, response, onChange }: ControlProps) {
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
