import { PositionFamiliesDocument, UnitChoicesDocument } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { pick } from '../../i18n/messages.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Select } from '../../ui/field.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './assign-messages.ts';
import { employmentKinds, unitTree } from './audience.ts';
import type { AudienceDraft } from './audience.ts';
import { useAll } from '../../gql/use-all.ts';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of the city's units, as its tree. */
export function UnitSelect({ label, value, error, onChange }: ChoiceProps) {
  const pages = useConnection(UnitChoicesDocument, { first: 100 }, (data) => data.units);
  const { nodes, problem, retry } = useAll(pages);
  if (problem) return <ErrorState problem={problem} retry={retry} />;
  if (!nodes) return <SkeletonText lines={2} />;
  const options = unitTree(nodes).map(({ unit, depth }) => ({
    value: unit.id,
    // A list of the device shows text only: the indent is part of it.
    label: `${'\u2003'.repeat(depth)}${pick(unit.name)}`,
  }));
  return (
    <Select
      label={label}
      value={value}
      options={[{ value: '', label: messages().chooseUnit }, ...options]}
      error={error}
      onChange={onChange}
      required
    />
  );
}

/** One of the families that the city's positions belong to. */
function FamilySelect({ label, value, error, onChange }: ChoiceProps) {
  const pages = useConnection(PositionFamiliesDocument, { first: 100 }, (data) => data.positions);
  const { nodes, problem, retry } = useAll(pages);
  if (problem) return <ErrorState problem={problem} retry={retry} />;
  if (!nodes) return <SkeletonText lines={2} />;
  const families = [...new Set(nodes.map(({ family }) => family))].sort((a, b) => a.localeCompare(b, 'id'));
  return (
    <Select
      label={label}
      value={value}
      options={[
        { value: '', label: messages().chooseFamily },
        ...families.map((family) => ({ value: family, label: family })),
      ]}
      error={error}
      onChange={onChange}
      required
    />
  );
}

interface AudienceFieldsProps {
  readonly audience: AudienceDraft;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<AudienceDraft>) => void;
}

/** What has to be chosen besides the kind of the audience; people have a list of their own. */
export function AudienceFields({ audience, error, onChange }: AudienceFieldsProps) {
  const t = messages();
  switch (audience.kind) {
    case 'unit':
      return (
        <UnitSelect
          label={t.unitLabel}
          value={audience.unit}
          error={error}
          onChange={(unit) => onChange({ unit })}
        />
      );
    case 'positionFamily':
      return (
        <FamilySelect
          label={t.familyLabel}
          value={audience.positionFamily}
          error={error}
          onChange={(positionFamily) => onChange({ positionFamily })}
        />
      );
    case 'employmentKind':
      return (
        <Select
          label={t.kindLabel}
          value={audience.employmentKind ?? ''}
          options={[
            { value: '', label: t.chooseKind },
            ...employmentKinds.map((kind) => ({ value: kind, label: t[kind] })),
          ]}
          error={error}
          onChange={(value) => onChange({ employmentKind: employmentKinds.find((kind) => kind === value) })}
          required
        />
      );
    default:
      return null;
  }
}
