import { useState } from 'preact/hooks';
import { MyDataLooksDocument } from '../../gql/graphql.ts';
import type { MyDataLooksQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { messages } from './messages.ts';

type Look = NonNullable<MyDataLooksQuery['personalData']>['looks'][number];

/** Who looked at the data, loaded when it is asked for. */
export function Looks() {
  const t = messages();
  const [open, setOpen] = useState(false);
  return (
    <section class="stack" aria-labelledby="looks">
      <h2 id="looks">{t.looksTitle}</h2>
      <p>{t.looksAbout}</p>
      {open ? (
        <List />
      ) : (
        <div class="row">
          <Button onClick={() => setOpen(true)}>{t.looksShow}</Button>
        </div>
      )}
    </section>
  );
}

function List() {
  const t = messages();
  const { data, problem, refetch } = useQuery(MyDataLooksDocument, {});
  if (!data) {
    return problem ? (
      <ErrorState problem={problem} retry={() => void refetch()} />
    ) : (
      <SkeletonText lines={4} />
    );
  }
  const looks = (data.personalData?.looks ?? []).map((look, at) => ({ ...look, key: String(at) }));
  type Row = (typeof looks)[number];
  if (looks.length === 0) return <p role="status">{t.noLooks}</p>;
  return (
    <Table
      caption={t.looksTitle}
      columns={[
        { key: 'when', label: t.when, cell: ({ at }: Row) => formatDateTime(at) },
        { key: 'who', label: t.who, cell: ({ role }: Row) => (role === 'ADMIN' ? t.ADMIN : t.AGENCY) },
        { key: 'what', label: t.sawWhat, cell: ({ what }: Row) => what.map(whatName).join(', ') },
      ]}
      rows={looks}
      rowKey={({ key }) => key}
    />
  );
}

function whatName(what: Look['what'][number]): string {
  const t = messages();
  if (what === 'LEARNING') return t.SEEN_LEARNING;
  return what === 'CERTIFICATE' ? t.SEEN_CERTIFICATE : t[what];
}
