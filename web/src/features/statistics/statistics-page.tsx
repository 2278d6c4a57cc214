import { useRoute } from 'preact-iso/router';
import { NotFound } from '../../app/not-found.tsx';
import { QuizStatisticsDocument } from '../../gql/graphql.ts';
import type { QuizFiguresFragment } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { langOfContent } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { save } from '../../ui/download.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { DownloadIcon, SearchIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { csvOf } from './csv.ts';
import { judgedOf } from './judged.ts';
import type { Judged, Version } from './judged.ts';
import { messages } from './messages.ts';
import { QuestionList } from './question-list.tsx';
import { SpreadChart } from './spread-chart.tsx';
import './statistics.css';

function Whole({ figures }: { readonly figures: QuizFiguresFragment }) {
  const t = messages();
  const percent = (value: number | null) => (value === null ? t.none : formatPercent(value, 1));
  const plain = (value: number | null) => (value === null ? t.none : formatNumber(value, 0));
  const facts = [
    [t.attempts, formatNumber(figures.attempts)],
    [t.mean, percent(figures.meanPercent)],
    [t.deviation, percent(figures.deviationPercent)],
    [t.consistency, plain(figures.consistency)],
    [t.errorRatio, plain(figures.errorRatio)],
  ] as const;
  const words = [
    [t.consistency, t.consistencyHint],
    [t.errorRatio, t.errorRatioHint],
    [t.facility, t.facilityHint],
    [t.discrimination, t.discriminationHint],
    [t.efficiency, t.efficiencyHint],
  ] as const;
  return (
    <section class="stack stack--tight" aria-labelledby="whole">
      <h2 id="whole">{t.whole}</h2>
      <dl class="statistics__figures card">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      <Details summary={t.words}>
        <dl class="stack stack--tight">
          {words.map(([label, hint]) => (
            <div key={label}>
              <dt>
                <strong>{label}</strong>
              </dt>
              <dd>{hint}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </section>
  );
}

function downloadCsv(judged: readonly Judged[], lesson: string): void {
  const t = messages();
  const head = [t.csvId, t.question, t.count, t.facility, t.discrimination, t.efficiency, t.finding];
  const rows = judged.map(({ question, figures }) => [
    question.externalId,
    question.text,
    figures?.attempts ?? 0,
    figures?.facilityPercent ?? null,
    figures?.discrimination ?? null,
    figures?.efficiency ?? null,
    (figures?.findings ?? []).map((finding) => t[finding]).join(' '),
  ]);
  save(new Blob([csvOf([head, ...rows])], { type: 'text/csv' }), `${t.csvName}-${lesson}.csv`);
}

function Statistics({ version }: { readonly version: Version }) {
  const t = messages();
  const { lesson } = version;
  if (!lesson?.quiz) {
    return (
      <PageHeader title={t.noQuizTitle} crumbs={[{ href: '/partner', label: t.modules }]}>
        <p>{t.noQuizText}</p>
      </PageHeader>
    );
  }
  const lang = langOfContent(version.language);
  const { quiz } = lesson;
  const { statistics } = quiz;
  const judged = statistics ? judgedOf(quiz, statistics) : [];
  return (
    <>
      <PageHeader
        title={t.title(lesson.title)}
        crumbs={[{ href: '/partner', label: t.modules }]}
        above={<p class="eyebrow">{t.version(version.title, formatNumber(version.number))}</p>}
        actions={
          statistics && (
            <Button icon={DownloadIcon} onClick={() => downloadCsv(judged, lesson.externalId)}>
              {t.download}
            </Button>
          )
        }
      >
        <p>{t.about}</p>
      </PageHeader>
      {statistics ? (
        <div class="stack stack--wide">
          <Whole figures={statistics} />
          <SpreadChart tenths={statistics.tenths} />
          <QuestionList judged={judged} lang={lang} />
        </div>
      ) : (
        <EmptyState icon={SearchIcon} title={t.noneTitle} action={<a href="/partner">{t.back}</a>}>
          {t.noneText}
        </EmptyState>
      )}
    </>
  );
}

/** How the questions of a quiz did, for those who wrote it and for the agency. */
export function StatisticsPage() {
  const { params } = useRoute();
  const [version = '', lesson = ''] = [params['versionId'], params['lesson']].map((part) =>
    decodeURIComponent(part ?? ''),
  );
  const { data, problem, refetch } = useQuery(QuizStatisticsDocument, { version, lesson });
  if (data?.node?.__typename === 'ModuleVersion') return <Statistics version={data.node} />;
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return data ? <NotFound /> : <SkeletonPage />;
}
