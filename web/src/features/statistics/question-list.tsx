import type { QuestionFinding } from '../../gql/graphql.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { Markdown } from '../../markdown/index.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Table } from '../../ui/table.tsx';
import { messages } from './messages.ts';
import type { Judged } from './judged.ts';

/** Findings that ask for a look at once. */
const grave: readonly QuestionFinding[] = ['PERHAPS_WRONG_KEY', 'HARD'];

interface FigureProps {
  readonly label: string;
  readonly value: string | undefined;
}

function Figure({ label, value }: FigureProps) {
  const t = messages();
  return (
    <div>
      <dt>{label}</dt>
      <dd class={value === undefined ? 'quiet' : 'tabular'}>{value ?? t.none}</dd>
    </div>
  );
}

const shown = (value: number | null, digits: number): string | undefined =>
  value === null ? undefined : formatNumber(value, digits);

interface QuestionProps {
  readonly judged: Judged;
  readonly lang: string | undefined;
}

function Question({ judged: { number, question, figures }, lang }: QuestionProps) {
  const t = messages();
  const findings = figures?.findings ?? ['TOO_FEW'];
  const attempts = figures?.attempts ?? 0;
  const rows = question.answers.map((answer, place) => ({
    ...answer,
    place,
    count: figures?.answerCounts[place] ?? 0,
  }));
  return (
    <li class="card stack stack--tight">
      <h3>
        {t.question} {formatNumber(number)}
      </h3>
      <Markdown compact source={question.text} lang={lang} />
      <dl class="statistics__figures">
        <Figure
          label={t.facility}
          value={figures?.facilityPercent == null ? undefined : formatPercent(figures.facilityPercent, 0)}
        />
        <Figure label={t.discrimination} value={shown(figures?.discrimination ?? null, 0)} />
        <Figure label={t.efficiency} value={shown(figures?.efficiency ?? null, 0)} />
        <Figure label={t.count} value={formatNumber(attempts)} />
      </dl>
      {findings.map((finding) => (
        <Notice key={finding} tone={grave.includes(finding) ? 'warning' : 'info'}>
          <p>{t[finding]}</p>
        </Notice>
      ))}
      {rows.length > 0 && (
        <Details summary={t.answers}>
          <Table
            caption={t.answersOf(formatNumber(number))}
            columns={[
              {
                key: 'answer',
                label: t.answer,
                cell: ({ text, percent }) => (
                  <>
                    <span lang={lang}>{text}</span>{' '}
                    {percent >= 100 && <Badge tone="success">{t.right}</Badge>}
                  </>
                ),
              },
              {
                key: 'chosen',
                label: t.chosen,
                cell: ({ count, text }) => (
                  <span class="statistics__share">
                    <span class="tabular">
                      {formatNumber(count)} ({formatPercent(attempts === 0 ? 0 : (100 * count) / attempts, 0)}
                      )
                    </span>
                    <Progress
                      hideLabel
                      label={text}
                      percent={attempts === 0 ? 0 : (100 * count) / attempts}
                    />
                  </span>
                ),
              },
            ]}
            rows={rows}
            rowKey={({ place }) => String(place)}
          />
        </Details>
      )}
    </li>
  );
}

interface QuestionListProps {
  readonly judged: readonly Judged[];
  /** The language of the content, when it is not that of the page. */
  readonly lang: string | undefined;
}

/** What the figures say of each question. */
export function QuestionList({ judged, lang }: QuestionListProps) {
  const t = messages();
  return (
    <section class="stack" aria-labelledby="questions">
      <h2 id="questions">{t.questions}</h2>
      <ol class="stack statistics__questions">
        {judged.map((each) => (
          <Question key={each.question.externalId} judged={each} lang={lang} />
        ))}
      </ol>
    </section>
  );
}
