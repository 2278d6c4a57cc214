import { PublishedModulesDocument, PublishingOrganisationsDocument } from '../../gql/graphql.ts';
import type {
  ModuleVersionState,
  OrganisationKind,
  PublishedModulesQuery,
  PublishingOrganisationsQuery,
} from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatDateTime, formatNumber } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PartnerIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { statisticsHref } from '../statistics/href.ts';
import { messages } from './messages.ts';

type Module = NonNullable<PublishedModulesQuery['modules']>['edges'][number]['node'];
type Organisation = NonNullable<PublishingOrganisationsQuery['organisations']>['edges'][number]['node'];

const tones = { IN_REVIEW: 'warning', PUBLISHED: 'success', REJECTED: 'danger', RETIRED: 'neutral' } as const;

function StateBadge({ state }: { readonly state: ModuleVersionState }) {
  const t = messages();
  const text = {
    IN_REVIEW: t.inReview,
    PUBLISHED: t.published,
    REJECTED: t.rejected,
    RETIRED: t.retired,
  }[state];
  return <Badge tone={tones[state]}>{text}</Badge>;
}

function kindName(kind: OrganisationKind): string {
  const t = messages();
  return { UNIVERSITY: t.university, NGO: t.ngo, GOVERNMENT: t.government }[kind];
}

interface QuizResultsProps {
  readonly version: string;
  readonly lessons: NonNullable<Module['published']>['lessons'];
}

/** The ways to what came of the quizzes of a version. */
function QuizResults({ version, lessons }: QuizResultsProps) {
  const t = messages();
  const quizzes = lessons.filter(({ kind }) => kind === 'QUIZ');
  return (
    <>
      {quizzes.map(({ externalId, title }) => (
        <a key={externalId} class="partner__results" href={statisticsHref(version, externalId)}>
          {t.results(title)}
        </a>
      ))}
    </>
  );
}

interface ModuleListProps {
  /** The caller publishes: the modules are their own organisation's. */
  readonly own: boolean;
  /** The caller decides about modules: the title leads to the version. */
  readonly reviews: boolean;
}

/** The modules that were sent, newest first, and where each stands. */
export function ModuleList({ own, reviews }: ModuleListProps) {
  const t = messages();
  const pages = useConnection(PublishedModulesDocument, { first: 25 }, (data) => data.modules);
  const modules = pages.nodes;
  const title = own ? t.modulesOwn : t.modulesTitle;
  const columns = [
    {
      key: 'module',
      label: t.module,
      cell: ({ title: name, latest }: Module) =>
        reviews ? <a href={`/agency/modules/${encodeURIComponent(latest.id)}`}>{name}</a> : name,
    },
    {
      key: 'organisation',
      label: t.organisation,
      cell: ({ organisation }: Module) => organisation.name,
    },
    {
      key: 'state',
      label: t.state,
      cell: ({ latest }: Module) => (
        <>
          <StateBadge state={latest.state} />
          {latest.decisionReason && <span class="partner__reason">{t.reason(latest.decisionReason)}</span>}
        </>
      ),
    },
    {
      key: 'version',
      label: t.version,
      cell: ({ latest }: Module) => formatNumber(latest.number),
      numeric: true,
    },
    { key: 'sent', label: t.sent, cell: ({ latest }: Module) => formatDateTime(latest.submittedAt) },
    {
      key: 'used',
      label: t.used,
      cell: ({ published }: Module) =>
        published ? (
          <>
            {t.usedVersion(formatNumber(published.number))}
            <QuizResults version={published.id} lessons={published.lessons} />
          </>
        ) : (
          <span class="quiet">{t.notUsed}</span>
        ),
    },
  ];
  return (
    <section class="stack" aria-labelledby="modules-title">
      <h2 id="modules-title">{title}</h2>
      {!modules && pages.problem && <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />}
      {!modules && !pages.problem && <SkeletonText lines={5} />}
      {modules?.length === 0 && (
        <EmptyState icon={PartnerIcon} title={t.noModules}>
          {t.noModulesText}
        </EmptyState>
      )}
      {modules && modules.length > 0 && (
        <Table
          caption={title}
          columns={own ? columns.filter(({ key }) => key !== 'organisation') : columns}
          rows={modules}
          rowKey={({ id }) => id}
        />
      )}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
    </section>
  );
}

/** The organisations that publish. */
export function OrganisationList() {
  const t = messages();
  const pages = useConnection(PublishingOrganisationsDocument, { first: 50 }, (data) => data.organisations);
  const organisations = pages.nodes;
  const columns = [
    { key: 'name', label: t.name, cell: ({ name }: Organisation) => name },
    { key: 'kind', label: t.kind, cell: ({ kind }: Organisation) => kindName(kind) },
    {
      key: 'site',
      label: t.site,
      cell: ({ site }: Organisation) =>
        site === null ? (
          '–'
        ) : (
          <a href={site} target="_blank" rel="noopener noreferrer">
            {site.replace(/^https:\/\/|\/$/g, '')}
          </a>
        ),
    },
  ];
  return (
    <section class="stack" aria-labelledby="partners-title">
      <h2 id="partners-title">{t.partnersTitle}</h2>
      {!organisations && pages.problem && (
        <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />
      )}
      {!organisations && !pages.problem && <SkeletonText lines={4} />}
      {organisations?.length === 0 && (
        <EmptyState icon={PartnerIcon} title={t.noPartners}>
          {t.noPartnersText}
        </EmptyState>
      )}
      {organisations && organisations.length > 0 && (
        <Table caption={t.partnersTitle} columns={columns} rows={organisations} rowKey={({ id }) => id} />
      )}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
    </section>
  );
}
