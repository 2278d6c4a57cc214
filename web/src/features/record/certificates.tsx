import { useConnection } from '../../gql/connection.ts';
import { CertificatesDocument } from '../../gql/graphql.ts';
import { formatDate, formatJp } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RecordIcon, WarningIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './messages.ts';

/** The person's certificates, newest first. */
export function Certificates() {
  const t = messages();
  const pages = useConnection(CertificatesDocument, { first: 5 }, (data) => data.certificates, {
    kept: 'certificates',
  });
  const certificates = pages.nodes;
  return (
    <section class="stack" aria-labelledby="certificates">
      <h2 id="certificates">{t.certificatesTitle}</h2>
      {!certificates && pages.problem && (
        <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />
      )}
      {!certificates && !pages.problem && <SkeletonText />}
      {certificates?.length === 0 && (
        <EmptyState
          icon={RecordIcon}
          title={t.noCertificates}
          action={<ButtonLink href="/">{t.toHome}</ButtonLink>}
        >
          {t.noCertificatesText}
        </EmptyState>
      )}
      {certificates && certificates.length > 0 && (
        <ul class="record__list">
          {certificates.map(({ id, number, courseTitle, issuedOn, jp, state }) => (
            <li key={id} class="card card--link record__certificate">
              <h3 class="record__item-title" lang={langOf(courseTitle)}>
                <a class="card__link" href={`/certificates/${number}`}>
                  {pick(courseTitle)}
                </a>
              </h3>
              <p class="facts">
                <span>{formatDate(issuedOn)}</span>
                <span>{formatJp(jp)}</span>
                {state === 'REVOKED' && (
                  <Badge tone="danger" icon={WarningIcon}>
                    {t.revoked}
                  </Badge>
                )}
              </p>
              <p class="small quiet tabular">{number}</p>
            </li>
          ))}
        </ul>
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
