import { PeoplePositionsDocument } from '../../gql/graphql.ts';
import type { ManagedPersonFragment } from '../../gql/graphql.ts';
import { pick } from '../../i18n/messages.ts';
import { Select } from '../../ui/field.tsx';
import { messages } from './form-messages.ts';
import { useEverything } from './use-everything.ts';

interface PositionSelectProps {
  /** The id of the position; empty for none. */
  readonly value: string;
  /** The position that is held already: it can be seen before the list is there. */
  readonly held?: ManagedPersonFragment['position'];
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** One of the city's positions, or none. */
export function PositionSelect({ value, held, error, onChange }: PositionSelectProps) {
  const t = messages();
  const { nodes = [] } = useEverything(PeoplePositionsDocument, (data) => data.positions);
  const listed = held && !nodes.some(({ id }) => id === held.id) ? [held, ...nodes] : nodes;
  return (
    <Select
      label={t.position}
      value={value}
      onChange={onChange}
      error={error}
      options={[
        { value: '', label: t.choose },
        ...listed.map(({ id, name }) => ({ value: id, label: pick(name) })),
      ]}
      optional
    />
  );
}
