import { useState } from 'preact/hooks';
import { NotFound } from '../../app/not-found.tsx';
import { hasRole, useViewer } from '../../auth/viewer.ts';
import { useConnection } from '../../gql/connection.ts';
import { PrivacyRequestQueueDocument } from '../../gql/graphql.ts';
import type { PrivacyRequestQueueQuery } from '../../gql/graphql.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage, SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './admin-messages.ts';
import { DecideForm } from './decide-form.tsx';
import { RequestFacts } from './request-facts.tsx';

/** A request in the queue. */
export type Queued = NonNullable<PrivacyRequestQueueQuery['privacyRequests']>['edges'][number]['node'];

/** The queue of what people ask about their data, for administrators. */
export function RequestsPage() {
  const t = messages();
  const { data, problem, refetch } = useViewer();
  const [open, setOpen] = useState(true);
  if (!data) {
    return problem ? <ErrorState problem={problem} retry={() => void refetch()} /> : <SkeletonPage />;
  }
  // Nothing here is for others, who learn no more than that there is no such page for them.
  if (!hasRole(data.viewer, 'ADMIN')) return <NotFound />;
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <div class="stack">
        <div class="row">
          <Button aria-pressed={open} onClick={() => setOpen(true)}>
            {t.open}
          </Button>
          <Button aria-pressed={!open} onClick={() => setOpen(false)}>
            {t.decided}
          </Button>
        </div>
        <Queue key={String(open)} open={open} />
      </div>
    </>
  );
}

function Queue({ open }: { readonly open: boolean }) {
  const t = messages();
  const pages = useConnection(
    PrivacyRequestQueueDocument,
    { open, first: 20 },
    (data) => data.privacyRequests,
  );
  const [answering, setAnswering] = useState<Queued>();
  const [said, setSaid] = useState('');
  const { nodes, problem } = pages;
  if (!nodes) {
    return problem ? (
      <ErrorState problem={problem} retry={() => void pages.refetch()} />
    ) : (
      <SkeletonText lines={4} />
    );
  }
  return (
    <>
      <p role="status" class="small">
        {said}
      </p>
      {nodes.length === 0 ? <p class="quiet">{t.none}</p> : null}
      <ul class="stack">
        {nodes.map((request) => (
          <li key={request.id} class="stack stack--tight">
            <Who request={request} />
            <RequestFacts request={request} />
            {request.state === 'OPEN' ? (
              <div class="row">
                <Button
                  small
                  aria-label={t.decideNamed(request.person?.name ?? t.gone)}
                  onClick={() => setAnswering(request)}
                >
                  {t.decide}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {pages.hasMore ? (
        <div class="row">
          <Button busy={pages.loadingMore} onClick={pages.loadMore}>
            {t.more}
          </Button>
        </div>
      ) : null}
      {answering && (
        <DecideForm
          request={answering}
          onClose={() => setAnswering(undefined)}
          onSent={() => {
            setAnswering(undefined);
            setSaid(t.sent);
            void pages.refetch();
          }}
        />
      )}
    </>
  );
}

function Who({ request: { person, state, dueAt } }: { readonly request: Queued }) {
  const t = messages();
  const late = state === 'OPEN' && Date.parse(dueAt) < Date.now();
  return (
    <div class="row row--apart">
      <p>
        <strong>{person?.name ?? t.gone}</strong>{' '}
        {person?.unit && <span lang={langOf(person.unit.name)}>{pick(person.unit.name)}</span>}
      </p>
      {state === 'OPEN' ? (
        <span class="small">
          {t.dueBy(formatDateTime(dueAt))} {late && <Badge tone="danger">{t.late}</Badge>}
        </span>
      ) : null}
    </div>
  );
}
