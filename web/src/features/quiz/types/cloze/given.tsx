import { Marked, OptionText } from '../marked.tsx';
import type { GivenProps } from '../type.ts';
import { messages } from './messages.ts';

/** What was given in each field, called by its place in the text. */
export function GivenFields({ question, response, lang, marks }: GivenProps) {
  const t = messages();
  return (
    <ul class="review__items">
      {(question.fields ?? []).map(({ id, kind, choices, unit }, at) => {
        const value = response.fields?.find(({ field }) => field === id)?.value ?? '';
        return (
          <Marked key={id} correct={marks.get(id)}>
            <span class="small quiet">[[{at + 1}]]</span>{' '}
            {value === '' ? (
              <span class="quiet">{t.empty}</span>
            ) : kind === 'SINGLE_CHOICE' ? (
              <OptionText options={choices} id={value} lang={lang} />
            ) : (
              <span>{unit ? `${value} ${unit}` : value}</span>
            )}
          </Marked>
        );
      })}
    </ul>
  );
}
