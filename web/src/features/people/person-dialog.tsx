import { useEffect, useRef, useState } from 'preact/hooks';
import type { ManagedPersonFragment, Role } from '../../gql/graphql.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { deferred } from '../../ui/deferred.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Invitation } from './invitation.tsx';
import { messages as lifeMessages } from './life-messages.ts';
import { messages } from './messages.ts';
import { PersonEdit } from './person-edit.tsx';
import { RoleChange } from './role-change.tsx';
import { roleAbout, roleName } from './role-name.ts';
import type { UnitBranch } from './units.ts';

/** Rare, and with its forms as large as all the rest: loaded when it is asked for. */
const PersonLife = deferred(
  () => import('./person-life.tsx').then(({ PersonLife: Shown }) => Shown),
  () => <SkeletonText lines={3} />,
);

interface PersonDialogProps {
  readonly person: ManagedPersonFragment;
  readonly units: readonly UnitBranch[];
  readonly onChange: (person: ManagedPersonFragment) => void;
  readonly onClose: () => void;
}

const roles: readonly Role[] = ['AGENCY', 'ADMIN'];

/** One person: who it is and where they work, an invitation to sign in, and the roles they hold. */
export function PersonDialog({ person, units, onChange, onClose }: PersonDialogProps) {
  const t = messages();
  const [changing, setChanging] = useState<Role>();
  // Said within the dialog: what lies behind it is not read out.
  const [said, setSaid] = useState('');
  const [editing, setEditing] = useState(false);
  const [life, setLife] = useState(false);
  const edit = useRef<HTMLParagraphElement>(null);
  const edited = useRef(false);
  const last = useRef<Role>(undefined);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // The form is gone, and the focus with it: back to the button that opened it.
    if (!changing && last.current)
      list.current?.querySelector<HTMLElement>(`[data-role="${last.current}"] button`)?.focus();
    last.current = changing;
  }, [changing]);
  useEffect(() => {
    if (!editing && edited.current) edit.current?.querySelector('button')?.focus();
    edited.current = editing;
  }, [editing]);
  const { position } = person;
  return (
    <>
      <Dialog
        open
        title={person.name}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t.close}</Button>}
      >
        <p class="facts">
          {person.maskedNumber && <span class="tabular">{person.maskedNumber}</span>}
          <span>{[person.employmentKind, person.grade].filter(Boolean).join(' · ')}</span>
          {position && <span lang={langOf(position.name)}>{pick(position.name)}</span>}
        </p>
        <p ref={edit}>
          <Button small onClick={() => setEditing(true)}>
            {t.edit}
          </Button>
        </p>
        <Invitation person={person} />
        <section ref={list} class="people-roles" aria-labelledby="roles-title">
          <h3 id="roles-title">{t.roles}</h3>
          {roles.map((role) => {
            const held = person.roles.includes(role);
            return (
              <div key={role} class="people-roles__role" data-role={role}>
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
                    onChange={(next, text) => {
                      setChanging(undefined);
                      setSaid(text);
                      onChange(next);
                    }}
                    onClose={() => setChanging(undefined)}
                  />
                )}
              </div>
            );
          })}
          <p class="small" role="status">
            {said}
          </p>
        </section>
        {life ? (
          <PersonLife person={person} units={units} onChange={onChange} />
        ) : (
          <p>
            <Button small onClick={() => setLife(true)}>
              {lifeMessages().life}
            </Button>
          </p>
        )}
      </Dialog>
      {editing && (
        <PersonEdit
          person={person}
          units={units}
          onChange={(next) => {
            setEditing(false);
            setSaid(t.edited(next.name));
            onChange(next);
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
