import { useState } from 'preact/hooks';
import { PeoplePartnersDocument } from '../../gql/graphql.ts';
import type { PartnerFragment } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { invalidate } from '../../gql/query.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PartnerIcon, PlusIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { ClientForm } from './client-form.tsx';
import { PartnerForm } from './partner-form.tsx';
import { organisationKindName } from './partner-kind.ts';
import { messages } from './partner-messages.ts';

/** The organisations that publish modules: recorded here, and bound to the machine clients that act for them. */
export function PartnersView() {
  const t = messages();
  const [creating, setCreating] = useState(false);
  const [binding, setBinding] = useState<PartnerFragment>();
  const pages = useConnection(PeoplePartnersDocument, { first: 50 }, (data) => data.organisations);
  const partners = pages.nodes;
  const columns = [
    { key: 'name', label: t.name, cell: (partner: PartnerFragment) => partner.name },
    {
      key: 'kind',
      label: t.kind,
      cell: ({ kind }: PartnerFragment) => organisationKindName(kind),
    },
    {
      key: 'site',
      label: t.site,
      cell: ({ site }: PartnerFragment) =>
        site === null ? (
          '–'
        ) : (
          <a href={site} target="_blank" rel="noopener noreferrer">
            {site.replace(/^https:\/\/|\/$/g, '')}
          </a>
        ),
    },
    { key: 'id', label: t.id, cell: ({ externalId }: PartnerFragment) => <code>{externalId}</code> },
    {
      key: 'client',
      label: t.client,
      cell: (partner: PartnerFragment) => (
        <span class="row">
          <ButtonLink small href={`/partner/keys/${encodeURIComponent(partner.id)}`}>
            {t.keys}
            <span class="visually-hidden"> {partner.name}</span>
          </ButtonLink>
          <Button small aria-label={t.bindNamed(partner.name)} onClick={() => setBinding(partner)}>
            {t.bind}
          </Button>
        </span>
      ),
    },
  ];
  const newPartner = (
    <Button icon={PlusIcon} emphasis="primary" onClick={() => setCreating(true)}>
      {t.newPartner}
    </Button>
  );
  return (
    <section class="stack" aria-labelledby="partners-title">
      <div class="row row--apart">
        <h2 id="partners-title">{t.partnersTitle}</h2>
        <div class="row">
          <ButtonLink href="/partner">{t.guide}</ButtonLink>
          {partners && partners.length > 0 && newPartner}
        </div>
      </div>
      <p class="quiet measure">{t.partnersAbout}</p>
      {!partners && pages.problem && (
        <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />
      )}
      {!partners && !pages.problem && <SkeletonText lines={5} />}
      {partners?.length === 0 && (
        <EmptyState icon={PartnerIcon} title={t.none} action={newPartner}>
          {t.noneText}
        </EmptyState>
      )}
      {partners && partners.length > 0 && (
        <Table caption={t.partnersTitle} columns={columns} rows={partners} rowKey={({ id }) => id} />
      )}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
      {creating && (
        <PartnerForm
          onClose={() => setCreating(false)}
          onMade={(partner) => {
            setCreating(false);
            setBinding(partner);
            void invalidate(PeoplePartnersDocument);
          }}
        />
      )}
      {binding && <ClientForm partner={binding} onClose={() => setBinding(undefined)} />}
    </section>
  );
}
