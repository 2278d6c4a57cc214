import { useConnection } from '../../gql/connection.ts';
import { PastRunsDocument } from '../../gql/graphql.ts';
import type { RunState } from '../../gql/graphql.ts';
import { dayOf, formatDate, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { CourseIcon, DoneIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { messages } from './messages.ts';

function StateBadge({ state }: { readonly state: RunState }) {
  const t = messages();
  const text = { ACTIVE: t.active, FINISHED: t.finished, WITHDRAWN: t.withdrawn, EXEMPT: t.exempt }[state];
  return state === 'FINISHED' ? (
    <Badge tone="success" icon={DoneIcon}>
      {text}
    </Badge>
  ) : (
    <Badge>{text}</Badge>
  );
}

/** The runs that have ended, newest first. */
export function PastRuns() {
  const t = messages();
  const pages = useConnection(PastRunsDocument, { first: 10 }, (data) => data.pastRuns, {
    kept: 'pastRuns',
  });
  const runs = pages.nodes;
  return (
    <section class="stack" aria-labelledby="runs">
      <h2 id="runs">{t.runsTitle}</h2>
      {!runs && pages.problem && <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />}
      {!runs && !pages.problem && <SkeletonText />}
      {runs?.length === 0 && (
        <EmptyState icon={CourseIcon} title={t.noRuns} action={<ButtonLink href="/">{t.toHome}</ButtonLink>}>
          {t.noRunsText}
        </EmptyState>
      )}
      {runs && runs.length > 0 && (
        <Table
          caption={t.runsTitle}
          rows={runs}
          rowKey={(run) => run.id}
          columns={[
            {
              key: 'course',
              label: t.course,
              cell: ({ course, number }) => (
                <>
                  <a href={`/courses/${course.id}`} lang={langOf(course.title)}>
                    {pick(course.title)}
                  </a>
                  {number > 1 && <span class="quiet"> ({t.again(formatNumber(number))})</span>}
                </>
              ),
            },
            { key: 'state', label: t.state, cell: ({ state }) => <StateBadge state={state} /> },
            {
              key: 'ended',
              label: t.ended,
              cell: ({ finishedAt }) =>
                finishedAt === null ? t.none : formatDate(dayOf(Date.parse(finishedAt))),
            },
            {
              key: 'certificate',
              label: t.certificatesTitle,
              cell: ({ certificate }) =>
                certificate ? (
                  <a class="tabular" href={`/certificates/${certificate.number}`}>
                    {certificate.number}
                  </a>
                ) : (
                  t.none
                ),
            },
          ]}
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
