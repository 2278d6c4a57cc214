import { MyDataDocument } from '../../gql/graphql.ts';
import type { MyDataQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PersonIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { DataCopy } from './data-copy.tsx';
import { Looks } from './looks.tsx';
import { messages } from './messages.ts';
import { OwnRequests } from './own-requests.tsx';

/** What is held about somebody, for themselves: a copy of it, requests about it, why it is held, and who looked. */
export function MyDataPage() {
  const t = messages();
  const { data, problem, refetch } = useQuery(MyDataDocument, {});
  if (!data && !problem) return <SkeletonPage />;
  if (!data) {
    return (
      <>
        <PageHeader title={t.title} />
        {problem && <ErrorState problem={problem} retry={() => void refetch()} />}
      </>
    );
  }
  const own = data.personalData;
  if (!own) {
    return (
      <>
        <PageHeader title={t.title} />
        <EmptyState icon={PersonIcon} title={t.notEmployee} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <div class="stack stack--wide">
        <DataCopy />
        <OwnRequests requests={own.requests} refetch={refetch} />
        <Holdings holdings={own.holdings} />
        <Looks />
      </div>
    </>
  );
}

type Held = NonNullable<MyDataQuery['personalData']>['holdings'];

function Holdings({ holdings }: { readonly holdings: Held }) {
  const t = messages();
  type Row = Held[number];
  return (
    <section class="stack" aria-labelledby="held">
      <h2 id="held">{t.holdingsTitle}</h2>
      <Table
        caption={t.holdingsTitle}
        columns={[
          { key: 'what', label: t.what, cell: ({ title }: Row) => title },
          { key: 'purpose', label: t.purpose, cell: ({ purpose }: Row) => purpose },
          { key: 'kept', label: t.kept, cell: ({ kept }: Row) => kept },
          { key: 'erased', label: t.erased, cell: ({ erased }: Row) => erased },
        ]}
        rows={holdings}
        rowKey={({ kind }) => kind}
      />
    </section>
  );
}
