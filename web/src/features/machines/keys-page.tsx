import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { OrganisationKeysDocument } from '../../gql/graphql.ts';
import type { MachineKeyFragment } from '../../gql/graphql.ts';
import { invalidate, useQuery } from '../../gql/query.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PartnerIcon, PlusIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { KeyForm } from './key-form.tsx';
import { messages } from './messages.ts';
import { RevokeDialog } from './revoke-dialog.tsx';
import './keys.css';

const tones = { ACTIVE: 'success', EXPIRED: 'neutral', REVOKED: 'danger' } as const;

function StateBadge({ state }: Pick<MachineKeyFragment, 'state'>) {
  const t = messages();
  return (
    <Badge tone={tones[state]}>{{ ACTIVE: t.active, EXPIRED: t.expired, REVOKED: t.revoked }[state]}</Badge>
  );
}

/** What a program has to know to sign in here. */
function Facts({ clientId }: { readonly clientId: string }) {
  const t = messages();
  const { origin } = location;
  const facts = [
    [t.clientId, clientId],
    [t.tokenAddress, `${origin}/oauth/token`],
    [t.audience, origin],
  ] as const;
  return (
    <dl class="keys__facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function KeyTable({
  keys,
  onRevoke,
}: {
  readonly keys: readonly MachineKeyFragment[];
  readonly onRevoke: (key: MachineKeyFragment) => void;
}) {
  const t = messages();
  const columns = [
    { key: 'label', label: t.label, cell: ({ label }: MachineKeyFragment) => label },
    { key: 'state', label: t.state, cell: ({ state }: MachineKeyFragment) => <StateBadge state={state} /> },
    {
      key: 'kid',
      label: t.kid,
      cell: ({ kid, algorithm }: MachineKeyFragment) => (
        <code class="keys__kid">
          {algorithm} {kid}
        </code>
      ),
    },
    {
      key: 'registered',
      label: t.registered,
      cell: ({ registeredAt }: MachineKeyFragment) => formatDateTime(registeredAt),
    },
    {
      key: 'until',
      label: t.until,
      cell: ({ revokedAt, expiresAt }: MachineKeyFragment) => formatDateTime(revokedAt ?? expiresAt),
    },
    {
      key: 'action',
      label: t.action,
      cell: (key: MachineKeyFragment) =>
        key.state === 'ACTIVE' ? (
          <Button small aria-label={t.revokeNamed(key.label)} onClick={() => onRevoke(key)}>
            {t.revoke}
          </Button>
        ) : (
          '–'
        ),
    },
  ];
  return <Table caption={t.list} columns={columns} rows={keys} rowKey={({ id }) => id} />;
}

/** The keys with which the programs of an organisation sign in: for the organisation itself and for admins. */
export function KeysPage() {
  const t = messages();
  const { params } = useRoute();
  const organisation = params['organisationId'] ?? '';
  const { data, problem, refetch } = useQuery(OrganisationKeysDocument, { organisation });
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<MachineKeyFragment>();
  const crumbs = [{ href: '/partner', label: t.partner }];
  const changed = () => {
    setAdding(false);
    setRevoking(undefined);
    void invalidate(OrganisationKeysDocument);
  };

  if (!data) {
    return (
      <>
        <PageHeader title={t.title} crumbs={crumbs} />
        {problem ? <ErrorState problem={problem} retry={() => void refetch()} /> : <SkeletonText lines={5} />}
      </>
    );
  }
  const found = data.node && 'keys' in data.node ? data.node : undefined;
  if (!found?.keys || found.clientId === null) {
    return (
      <>
        <PageHeader title={t.title} crumbs={crumbs} />
        <EmptyState icon={PartnerIcon} title={t.notFound}>
          {t.notFoundText}
        </EmptyState>
      </>
    );
  }
  const add = (
    <Button icon={PlusIcon} emphasis="primary" onClick={() => setAdding(true)}>
      {t.register}
    </Button>
  );
  return (
    <>
      <PageHeader title={t.title} crumbs={crumbs}>
        <p class="measure">{t.about(found.name)}</p>
      </PageHeader>
      <section class="stack" aria-label={t.list}>
        <Facts clientId={found.clientId} />
        {found.keys.length === 0 ? (
          <EmptyState icon={PartnerIcon} title={t.none} action={add}>
            {t.noneText}
          </EmptyState>
        ) : (
          <>
            <div class="row">{add}</div>
            <KeyTable keys={found.keys} onRevoke={setRevoking} />
          </>
        )}
      </section>
      {adding && <KeyForm organisation={organisation} onClose={() => setAdding(false)} onSaved={changed} />}
      {revoking && <RevokeDialog of={revoking} onClose={() => setRevoking(undefined)} onRevoked={changed} />}
    </>
  );
}
