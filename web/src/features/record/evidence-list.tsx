import { useConnection } from '../../gql/connection.ts';
import { AttainmentEvidenceDocument } from '../../gql/graphql.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './messages.ts';

/** Why a level is what it is; asked for when somebody wants to know. */
export function EvidenceList({ attainmentId }: { readonly attainmentId: string }) {
  const t = messages();
  const pages = useConnection(AttainmentEvidenceDocument, { id: attainmentId, first: 10 }, ({ node }) =>
    node && 'evidence' in node ? node.evidence : null,
  );
  const evidence = pages.nodes ?? (pages.data && []);
  if (!evidence) {
    if (pages.problem) return <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />;
    return <SkeletonText lines={2} />;
  }
  if (evidence.length === 0) return <p class="small">{t.noEvidence}</p>;
  return (
    <div class="stack stack--tight">
      <ul class="record__evidence small">
        {evidence.map(({ id, title, date, level, counts }) => (
          <li key={id} class="row">
            <span lang={langOf(title)}>{pick(title)}</span>
            <span class="quiet">
              {formatDate(date)}, {t.evidenceLevel(formatNumber(level))}
            </span>
            {!counts && <Badge tone="warning">{t.countsNot}</Badge>}
          </li>
        ))}
      </ul>
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
    </div>
  );
}
