import { ModulesToReviewDocument } from '../../gql/graphql.ts';
import type { ModulesToReviewQuery } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatDateTime, formatJp, formatMinutes, formatNumber } from '../../i18n/format.ts';
import { langOfContent } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ClockIcon, DoneIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonCards } from '../../ui/skeleton.tsx';
import { messages } from './messages.ts';

type WaitingModule = NonNullable<ModulesToReviewQuery['modules']>['edges'][number]['node'];

/** Small enough for one look; the rest is a press away. */
const pageSize = 12;

function WaitingCard({ module }: { readonly module: WaitingModule }) {
  const t = messages();
  const { latest, published, organisation } = module;
  const minutes = latest.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <article class="card card--link">
      <p class="eyebrow">{organisation.name}</p>
      <h3 lang={langOfContent(latest.language)}>
        <a class="card__link" href={`/agency/modules/${latest.id}`}>
          {latest.title}
        </a>
      </h3>
      <p class="row">
        <Badge tone="warning" icon={ClockIcon}>
          {t.version(formatNumber(latest.number))}
        </Badge>
        <span class="small quiet">{published ? t.replaces(formatNumber(published.number)) : t.first}</span>
      </p>
      <p class="facts">
        <span>{formatJp(latest.proposedJp)}</span>
        <span>{t.lessons(latest.lessons.length, formatNumber(latest.lessons.length))}</span>
        <span>{formatMinutes(minutes)}</span>
      </p>
      <p class="small quiet">{t.sent(formatDateTime(latest.submittedAt))}</p>
    </article>
  );
}

/** The module versions that wait for a decision. */
export function WaitingList() {
  const t = messages();
  const pages = useConnection(ModulesToReviewDocument, { first: pageSize }, (data) => data.modules);
  return (
    <section class="stack" aria-labelledby="waiting">
      <h2 id="waiting" tabIndex={-1}>
        {t.waitingTitle}
      </h2>
      {!pages.nodes && pages.problem && (
        <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />
      )}
      {!pages.nodes && !pages.problem && <SkeletonCards count={2} />}
      {pages.nodes?.length === 0 && (
        <EmptyState icon={DoneIcon} title={t.waitingNone}>
          {t.waitingNoneText}
        </EmptyState>
      )}
      {pages.nodes && pages.nodes.length > 0 && (
        <>
          <div class="grid">
            {pages.nodes.map((module) => (
              <WaitingCard key={module.id} module={module} />
            ))}
          </div>
          <Pager
            hasMore={pages.hasMore}
            loading={pages.loadingMore}
            problem={pages.moreProblem}
            loadMore={pages.loadMore}
          />
        </>
      )}
    </section>
  );
}
