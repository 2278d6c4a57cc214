import { HomeDocument } from '../../gql/graphql.ts';
import type { HomeQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { CourseIcon, PersonIcon, SearchIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { DueList } from './due-list.tsx';
import { firstName, partOfDay } from './greeting.ts';
import { messages } from './messages.ts';
import { RunCard } from './run-card.tsx';
import { useRunsHere } from './use-runs-here.ts';
import { YearPanel } from './year-panel.tsx';
import './home.css';

type Home = NonNullable<HomeQuery['home']>;

function Running({ home }: { readonly home: Home }) {
  const t = messages();
  const runs = useRunsHere(home.runs);
  if (runs.length === 0) {
    return (
      <EmptyState
        icon={CourseIcon}
        title={home.due.length === 0 ? t.nothingAtAll : t.nothingRunning}
        action={
          <ButtonLink
            href="/courses"
            emphasis={home.due.length === 0 ? 'primary' : 'secondary'}
            icon={SearchIcon}
          >
            {t.toCatalogue}
          </ButtonLink>
        }
      >
        {t.nothingRunningText}
      </EmptyState>
    );
  }
  return (
    <div class="stack">
      {runs.map((run) => (
        <RunCard key={run.id} run={run} />
      ))}
    </div>
  );
}

function HomeContent({ home }: { readonly home: Home }) {
  const t = messages();
  return (
    <>
      <PageHeader
        title={t[partOfDay(Date.now())](firstName(home.name))}
        actions={
          <ButtonLink href="/notices">
            {t.notices} {home.unreadNotices > 0 && `(${home.unreadNotices})`}
          </ButtonLink>
        }
      />
      <div class="home">
        <YearPanel year={home.year} />
        <div class="stack stack--wide home__main">
          <section class="stack" aria-labelledby="running">
            <h2 id="running">{t.continueTitle}</h2>
            <Running home={home} />
          </section>
          {home.due.length > 0 && <DueList due={home.due} />}
        </div>
      </div>
    </>
  );
}

/** What an employee sees first: the year, what to go on with, what is due. */
export function HomePage() {
  const t = messages();
  const { data, problem, refetch } = useQuery(HomeDocument, {}, { kept: 'home' });
  if (data?.home) return <HomeContent home={data.home} />;
  if (problem) {
    return (
      <>
        <PageHeader title={t.title} />
        <ErrorState problem={problem} retry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <SkeletonPage />;
  return (
    <>
      <PageHeader title={t.title} />
      <EmptyState icon={PersonIcon} title={t.noHome}>
        {t.noHomeText}
      </EmptyState>
    </>
  );
}
