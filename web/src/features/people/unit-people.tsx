import { useState } from 'preact/hooks';
import { FormerPeopleDocument, UnitPeopleDocument } from '../../gql/graphql.ts';
import type { ManagedPersonFragment } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { invalidate } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { CheckIcon, PeopleIcon, PlusIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages as lifeMessages } from './life-messages.ts';
import { messages } from './messages.ts';
import { FormerPeople } from './more-people.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PersonForm } from './person-form.tsx';
import { roleName } from './role-name.ts';
import type { ListedUnit, UnitBranch } from './units.ts';

interface UnitPeopleProps {
  readonly unit: ListedUnit;
  /** All units, for the forms of a person. */
  readonly units: readonly UnitBranch[];
}

type Person = ManagedPersonFragment;

/** The people of a unit by name, a page at a time, and what an admin does with them. */
export function UnitPeople({ unit, units }: UnitPeopleProps) {
  const t = messages();
  const [creating, setCreating] = useState(false);
  const [former, setFormer] = useState(false);
  const [managed, setManaged] = useState<Person>();
  const pages = useConnection(UnitPeopleDocument, { unit: unit.id, first: 50 }, (data) =>
    data.node && 'people' in data.node ? data.node.people : null,
  );
  const people = pages.nodes;
  const refresh = () => Promise.all([invalidate(UnitPeopleDocument), invalidate(FormerPeopleDocument)]);

  const columns = [
    {
      key: 'name',
      label: t.name,
      cell: (person: Person) => (
        <span class="people__name">
          {person.name}
          {person.maskedNumber && (
            <span class="people__number tabular quiet">{person.maskedNumber.slice(-6)}</span>
          )}
        </span>
      ),
    },
    {
      key: 'position',
      label: t.position,
      cell: ({ position }: Person) =>
        position ? <span lang={langOf(position.name)}>{pick(position.name)}</span> : '–',
    },
    {
      key: 'grade',
      label: t.grade,
      cell: ({ employmentKind, grade }: Person) => [employmentKind, grade].filter(Boolean).join(' · '),
    },
    {
      key: 'roles',
      label: t.roles,
      cell: ({ roles }: Person) =>
        roles.length === 0 ? (
          '–'
        ) : (
          <span class="row people__roles">
            {roles.map((role) => (
              <Badge key={role}>{roleName(role)}</Badge>
            ))}
          </span>
        ),
    },
    {
      key: 'login',
      label: t.login,
      cell: ({ hasLogin }: Person) =>
        hasLogin ? (
          <Badge tone="success" icon={CheckIcon}>
            {t.hasLogin}
          </Badge>
        ) : (
          <Badge tone="warning">{t.noLogin}</Badge>
        ),
    },
    {
      key: 'manage',
      label: t.action,
      cell: (person: Person) => (
        <Button small aria-label={t.manageName(person.name)} onClick={() => setManaged(person)}>
          {t.manage}
        </Button>
      ),
    },
  ];
  const newPerson = (
    <Button icon={PlusIcon} emphasis="primary" onClick={() => setCreating(true)}>
      {t.newPerson}
    </Button>
  );
  return (
    <div class="stack">
      {people && people.length > 0 && <div class="row">{newPerson}</div>}
      {!people && pages.problem && <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />}
      {!people && !pages.problem && (pages.data ? <p>{t.unitGone}</p> : <SkeletonText lines={6} />)}
      {people?.length === 0 && (
        <EmptyState icon={PeopleIcon} title={t.noPeople} action={newPerson}>
          {t.noPeopleText}
        </EmptyState>
      )}
      {people && people.length > 0 && (
        <>
          <Table
            caption={t.peopleOf(pick(unit.name))}
            columns={columns}
            rows={people}
            rowKey={({ id }) => id}
          />
          <Pager
            hasMore={pages.hasMore}
            loading={pages.loadingMore}
            problem={pages.moreProblem}
            loadMore={pages.loadMore}
            status={t.shown(people.length, formatNumber(people.length))}
          />
        </>
      )}
      {former ? (
        <FormerPeople unit={unit.id} onManage={setManaged} />
      ) : (
        <p>
          <Button small emphasis="quiet" onClick={() => setFormer(true)}>
            {lifeMessages().former}
          </Button>
        </p>
      )}
      {creating && (
        <PersonForm
          unit={unit.id}
          units={units}
          onClose={() => setCreating(false)}
          onMade={(person) => {
            setCreating(false);
            setManaged(person);
            toast(t.personMade(person.name));
            void refresh();
          }}
        />
      )}
      {managed && (
        <PersonDialog
          key={managed.id}
          person={managed}
          units={units}
          onChange={(person) => {
            setManaged(person);
            void refresh();
          }}
          onClose={() => setManaged(undefined)}
        />
      )}
    </div>
  );
}
