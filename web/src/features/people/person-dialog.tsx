import { useState } from 'preact/hooks';
import type { ManagedPersonFragment, Role } from '../../gql/graphql.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Invitation } from './invitation.tsx';
import { messages } from './messages.ts';
import { RoleChange } from './role-change.tsx';
import { roleAbout, roleName } from './role-name.ts';

interface PersonDialogProps {
  readonly person: ManagedPersonFragment;
  readonly onChange: (person: ManagedPersonFragment) => void;
  readonly onClose: () => void;
}

const roles: readonly Role[] = ['AGENCY', 'ADMIN'];

/** One person: who it is, an invitation to sign in, and the roles they hold. */
export function PersonDialog({ person, onChange, onClose }: PersonDialogProps) {
  const t = messages();
  const [changing, setChanging] = useState<Role>();
  const { position } = person;
  return (
    <Dialog open title={person.name} onClose={onClose} actions={<Button onClick={onClose}>{t.close}</Button>}>
      <p class="facts">
        {person.maskedNumber && <span class="tabular">{person.maskedNumber}</span>}
        <span>{[person.employmentKind, person.grade].filter(Boolean).join(' · ')}</span>
        {position && <span lang={langOf(position.name)}>{pick(position.name)}</span>}
      </p>
      <Invitation person={person} />
      <section class="people-roles" aria-labelledby="roles-title">
        <h3 id="roles-title">{t.roles}</h3>
        {roles.map((role) => {
          const held = person.roles.includes(role);
          return (
            <div key={role} class="people-roles__role">
              <div class="row row--apart">
                <p class="people-roles__name">
                  {roleName(role)} {held && <Badge tone="success">{t.held}</Badge>}
                </p>
                {changing !== role && (
                  <Button
                    small
                    emphasis={held ? 'danger' : 'secondary'}
                    aria-label={held ? t.revokeNamed(roleName(role)) : t.grantNamed(roleName(role))}
                    onClick={() => setChanging(role)}
                  >
                    {held ? t.revoke : t.grant}
                  </Button>
                )}
              </div>
              <p class="small quiet">{roleAbout(role)}</p>
              {changing === role && (
                <RoleChange
                  person={person}
                  role={role}
                  onChange={(next) => {
                    setChanging(undefined);
                    onChange(next);
                  }}
                  onClose={() => setChanging(undefined)}
                />
              )}
            </div>
          );
        })}
      </section>
    </Dialog>
  );
}
