import { formatNumber } from '../../i18n/format.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Pictures } from '../../markdown/pictures.tsx';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';
import { isAnswered } from './response.ts';
import { types } from './types/index.ts';
import type { ControlProps } from './types/type.ts';

/** Where a link to a question leads. */
export function anchorOf(question: string): string {
  return `question-${question}`;
}

/** A question of an open attempt with the controls to answer it. */
export function Question({ count, ...props }: ControlProps & { readonly count: number }) {
  const t = messages();
  const { question, lang, response, onChange, error } = props;
  const { id, kind } = question;
  const { Control, hint, radios, tellsItself } = types[kind];
  const anchor = anchorOf(id);
  return (
    <section class="card question" aria-labelledby={anchor}>
      <div class="row row--apart">
        <h2 class="question__title" id={anchor} tabIndex={-1}>
          {t.question(question.ordinal, count)}
        </h2>
        <span class="small quiet">{t.points(question.points, formatNumber(question.points))}</span>
      </div>
      <div id={`${anchor}-text`}>
        <Pictures>
          <Markdown source={question.text} lang={lang} topLevel={3} enlargeLabel={t.enlarge} />
        </Pictures>
      </div>
      <div
        class="stack stack--tight"
        role={radios ? 'radiogroup' : 'group'}
        aria-labelledby={`${anchor}-text`}
        aria-describedby={hint && `${anchor}-hint`}
      >
        {hint && (
          <p class="small quiet" id={`${anchor}-hint`}>
            {t[hint]}
          </p>
        )}
        <Control {...props} />
      </div>
      {radios && isAnswered(question, response) && (
        // Radio buttons cannot be taken back. The button goes with the answer, so the focus goes to the question.
        <div class="row">
          <Button
            small
            emphasis="quiet"
            onClick={() => {
              onChange({ choices: [] });
              document.getElementById(anchor)?.focus();
            }}
          >
            {t.clear}
          </Button>
        </div>
      )}
      {error !== undefined && !tellsItself && (
        <p class="field__error" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
