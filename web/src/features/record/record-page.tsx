import { RecordDocument } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PersonIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { Certificates } from './certificates.tsx';
import { Competencies } from './competencies.tsx';
import { Credits } from './credits.tsx';
import { messages } from './messages.ts';
import { PastRuns } from './past-runs.tsx';
import { YearSummary } from './year-summary.tsx';
import './record.css';

/** What an employee has completed: credit hours against the year's target, certificates, competencies, courses. */
export function RecordPage() {
  const t = messages();
  const { data, problem, refetch } = useQuery(RecordDocument, {}, { kept: 'record' });
  if (!data && !problem) return <SkeletonPage />;
  if (!data) {
    return (
      <>
        <PageHeader title={t.title} />
        {problem && <ErrorState problem={problem} retry={() => void refetch()} />}
      </>
    );
  }
  if (!data.home) {
    return (
      <>
        <PageHeader title={t.title} />
        <EmptyState icon={PersonIcon} title={t.notEmployee}>
          {t.notEmployeeText}
        </EmptyState>
      </>
    );
  }
  const { year } = data.home;
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.about}</p>
        <p>
          <a href="/my-data">{t.myData}</a>
        </p>
      </PageHeader>
      <div class="columns columns--first-beside record">
        <div class="stack stack--wide">
          <YearSummary year={year} />
          <Certificates />
        </div>
        <div class="stack stack--wide">
          <Credits thisYear={year.year} />
          <Competencies attainments={data.attainments ?? []} />
          <PastRuns />
        </div>
      </div>
    </>
  );
}
