import { useState } from 'preact/hooks';
import { useConnection } from '../../gql/connection.ts';
import { CreditsDocument } from '../../gql/graphql.ts';
import { formatDate, formatJp, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { BackIcon, ClockIcon, NextIcon, SearchIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { messages } from './messages.ts';

function List({ year, isThisYear }: { readonly year: number; readonly isThisYear: boolean }) {
  const t = messages();
  const pages = useConnection(CreditsDocument, { year, first: 20 }, (data) => data.credits, {
    kept: 'credits',
  });
  const credits = pages.nodes;
  if (!credits) {
    if (pages.problem) return <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />;
    return <SkeletonText />;
  }
  if (credits.length === 0) {
    return (
      <EmptyState
        icon={ClockIcon}
        title={isThisYear ? t.noCredits(String(year)) : t.noCreditsPast(String(year))}
        action={
          isThisYear && (
            <ButtonLink href="/courses" icon={SearchIcon}>
              {t.toCatalogue}
            </ButtonLink>
          )
        }
      >
        {isThisYear && t.noCreditsText}
      </EmptyState>
    );
  }
  // Only of the whole list the sum says something.
  const sum = pages.hasMore
    ? undefined
    : t.sum(formatJp(credits.reduce((total, credit) => total + Math.round(credit.jp * 100), 0) / 100));
  return (
    <>
      <Table
        caption={t.creditsOf(String(year))}
        rows={credits}
        rowKey={(credit) => credit.id}
        columns={[
          {
            key: 'title',
            label: t.activity,
            cell: ({ title, jp }) => (
              <>
                <span lang={langOf(title)}>{pick(title)}</span> {jp < 0 && <Badge>{t.correction}</Badge>}
              </>
            ),
          },
          { key: 'date', label: t.date, cell: ({ date }) => formatDate(date) },
          { key: 'jp', label: t.hours, numeric: true, cell: ({ jp }) => formatNumber(jp) },
        ]}
      />
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
        {...(sum !== undefined && { status: sum })}
      />
    </>
  );
}

/** The ledger of credit hours, a year at a time. */
export function Credits({ thisYear }: { readonly thisYear: number }) {
  const t = messages();
  const [year, setYear] = useState(thisYear);
  return (
    <section class="stack" aria-labelledby="credits">
      <h2 id="credits">{t.creditsTitle}</h2>
      <div class="row">
        <Button
          small
          icon={BackIcon}
          aria-label={t.earlier(String(year - 1))}
          onClick={() => setYear(year - 1)}
        >
          {String(year - 1)}
        </Button>
        <strong class="tabular" role="status">
          {String(year)}
        </strong>
        <Button
          small
          iconAfter={NextIcon}
          aria-label={t.later(String(year + 1))}
          disabled={year >= thisYear}
          onClick={() => setYear(year + 1)}
        >
          {String(year + 1)}
        </Button>
      </div>
      <List key={year} year={year} isThisYear={year === thisYear} />
    </section>
  );
}
