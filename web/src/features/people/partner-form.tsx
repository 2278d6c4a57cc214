import { useState } from 'preact/hooks';
import { OrganisationCreateDocument } from '../../gql/graphql.ts';
import type { OrganisationKind, PartnerFragment } from '../../gql/graphql.ts';
import { Field, Select } from '../../ui/field.tsx';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { toast } from '../../ui/toast.tsx';
import { isSite } from './addresses.ts';
import { FormDialog } from './form-dialog.tsx';
import { organisationKindName, organisationKinds } from './partner-kind.ts';
import { messages } from './partner-messages.ts';
import { isPermanentId, permanentIdOf } from './permanent-id.ts';
import { useSubmission } from './use-submission.ts';

interface PartnerFormProps {
  readonly onClose: () => void;
  readonly onMade: (partner: PartnerFragment) => void;
}

/** Records a training partner. */
export function PartnerForm({ onClose, onMade }: PartnerFormProps) {
  const t = messages();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('UNIVERSITY');
  const [site, setSite] = useState('');
  const [ownId, setOwnId] = useState<string>();
  // Follows the name until it is written by hand.
  const externalId = ownId ?? permanentIdOf(name);
  const sending = useSubmission(OrganisationCreateDocument, (data) => data.organisationCreate, [
    'externalId',
    'name',
    'kind',
    'site',
  ]);
  const { errors } = sending;

  async function save(): Promise<void> {
    const wrong: FieldErrors = {
      ...(name.trim() === '' && { name: t.needed }),
      ...(site.trim() !== '' && !isSite(site.trim()) && { site: t.siteForm }),
      ...(!isPermanentId(externalId) && { externalId: externalId === '' ? t.needed : t.idForm }),
    };
    const input = { externalId, name: name.trim(), kind, site: site.trim() || null };
    const made = await sending.submit({ input }, wrong);
    if (!made?.organisation) return;
    toast(t.made(name.trim()));
    onMade(made.organisation);
  }

  return (
    <FormDialog
      title={t.partnerTitle}
      send={t.partnerSave}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field
        label={t.partnerName}
        value={name}
        onInput={setName}
        error={errors['name']}
        maxLength={150}
        required
      />
      <Select
        label={t.kind}
        value={kind}
        onChange={(value) => setKind(organisationKinds.find((known) => known === value) ?? 'UNIVERSITY')}
        error={errors['kind']}
        options={organisationKinds.map((value) => ({ value, label: organisationKindName(value) }))}
      />
      <Field
        type="url"
        label={t.partnerSite}
        hint={t.partnerSiteHint}
        value={site}
        onInput={setSite}
        error={errors['site']}
        maxLength={500}
        optional
      />
      <Field
        label={t.partnerId}
        hint={t.partnerIdHint}
        value={externalId}
        onInput={setOwnId}
        error={errors['externalId']}
        maxLength={64}
        required
      />
    </FormDialog>
  );
}
