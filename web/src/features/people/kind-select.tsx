import type { EmploymentKind } from '../../gql/graphql.ts';
import { Select } from '../../ui/field.tsx';
import { messages } from './form-messages.ts';

interface KindSelectProps {
  readonly value: EmploymentKind;
  readonly onChange: (kind: EmploymentKind) => void;
  readonly error?: string | undefined;
}

/** Whether somebody is a civil servant (PNS) or employed by contract (PPPK). */
export function KindSelect({ value, onChange, error }: KindSelectProps) {
  const t = messages();
  return (
    <Select
      label={t.kind}
      value={value}
      onChange={(next) => onChange(next === 'PPPK' ? 'PPPK' : 'PNS')}
      error={error}
      options={[
        { value: 'PNS', label: t.pns },
        { value: 'PPPK', label: t.pppk },
      ]}
    />
  );
}
