import { useState } from 'preact/hooks';
import { useConnection } from '../../gql/connection.ts';
import { HomeDocument, NoticesDocument, NoticesReadDocument } from '../../gql/graphql.ts';
import type { NoticesQuery } from '../../gql/graphql.ts';
import { invalidate, runMutation } from '../../gql/query.ts';
import { dayOf, formatDate } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import { DoneIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';
import './notices.css';

type Shown = NonNullable<NoticesQuery['notices']>['edges'][number]['node'];

/** Marks notices as read, all without `ids`; answers why it could not. */
async function markRead(ids?: readonly string[]): Promise<string | undefined> {
  const input = ids ? { notices: [...ids] } : {};
  const failure = failureOf(await runMutation(NoticesReadDocument, { input }), (data) => data.noticesRead);
  if (failure) return Object.values(failure)[0];
  await invalidate(NoticesDocument, HomeDocument);
  return undefined;
}

function Entry({ notice }: { readonly notice: Shown }) {
  const t = messages();
  const { id, text, reason, at, read, path } = notice;
  return (
    <li class={read ? 'notices__item' : 'notices__item notices__item--new'}>
      <div class="row">
        <span class="small quiet">{formatDate(dayOf(Date.parse(at)))}</span>
        {!read && <Badge tone="info">{t.unread}</Badge>}
      </div>
      {/* Whoever follows it has read it; what cannot be sent now is sent with the next one. */}
      <a href={path} onClick={() => void (read || markRead([id]))}>
        {text}
      </a>
      {reason !== null && <p class="small quiet">{t.reason(reason)}</p>}
    </li>
  );
}

/** What a person is told, newest first. */
export function NoticesPage() {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const pages = useConnection(NoticesDocument, { first: 20 }, (data) => data.notices, { kept: 'notices' });
  const { nodes, problem } = pages;
  if (!nodes && !problem && pages.fetching) return <SkeletonPage />;

  async function readAll(): Promise<void> {
    setBusy(true);
    const failure = await markRead();
    setBusy(false);
    if (failure !== undefined) toast(failure);
  }

  const fresh = nodes?.some(({ read }) => !read) ?? false;
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[{ href: '/', label: t.home }]}
        actions={
          <>
            {fresh && (
              <Button busy={busy} onClick={() => void readAll()}>
                {t.readAll}
              </Button>
            )}
            <ButtonLink href="/notices/settings" emphasis="quiet">
              {t.toSettings}
            </ButtonLink>
          </>
        }
      />
      {!nodes && problem && <ErrorState problem={problem} retry={() => void pages.refetch()} />}
      {(nodes?.length === 0 || (!nodes && !problem)) && (
        <EmptyState icon={DoneIcon} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {nodes && nodes.length > 0 && (
        <ul class="notices">
          {nodes.map((notice) => (
            <Entry key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
    </>
  );
}
