import { useEffect, useState } from 'preact/hooks';
import { RoleChangeDocument } from '../../gql/graphql.ts';
import type { ManagedPersonFragment, Role } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './messages.ts';
import { reasonFaults } from './reason-field.tsx';
import { roleName } from './role-name.ts';
import { useSubmission } from './use-submission.ts';

interface RoleChangeProps {
  readonly person: ManagedPersonFragment;
  readonly role: Role;
  /** The person as they are now, and what was done in a sentence. */
  readonly onChange: (person: ManagedPersonFragment, text: string) => void;
  readonly onClose: () => void;
}

/** Grants a role, or takes it away from whoever holds it, for a reason that is kept. */
export function RoleChange({ person, role, onChange, onClose }: RoleChangeProps) {
  const t = messages();
  const [reason, setReason] = useState('');
  const { form, busy, errors, general, submit } = useSubmission(
    RoleChangeDocument,
    (data) => data.roleChange,
    ['reason'],
  );
  const held = person.roles.includes(role);
  const says = roleName(role);
  // The button that opened this is gone.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function change(): Promise<void> {
    const input = { person: person.id, role, held: !held, reason: reason.trim() };
    const done = await submit({ input }, reasonFaults(reason));
    if (!done?.person) return;
    onChange(done.person, held ? t.revoked(says, person.name) : t.granted(says, person.name));
  }

  return (
    <form
      ref={form}
      class="stack people-roles__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <TextArea
        label={t.reason}
        hint={`${t.reasonHint} ${t.atOnce}`}
        error={errors['reason']}
        value={reason}
        onInput={setReason}
        rows={2}
        maxLength={500}
        required
      />
      {general.length > 0 && (
        <Notice tone="danger" live>
          {general.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <div class="row">
        <Button small type="submit" emphasis={held ? 'danger' : 'primary'} busy={busy}>
          {held ? t.revokeNamed(says) : t.grantNamed(says)}
        </Button>
        <Button small emphasis="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
