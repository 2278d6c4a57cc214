import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { PeopleUnitsDocument, UnplacedPeopleDocument } from '../../gql/graphql.ts';
import type { ManagedPersonFragment } from '../../gql/graphql.ts';
import { invalidate } from '../../gql/query.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { AgencyIcon, BackIcon, PeopleIcon, PlusIcon } from '../../ui/icons.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages as lifeMessages } from './life-messages.ts';
import { messages } from './messages.ts';
import { UnplacedPeople } from './more-people.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { UnitForm } from './unit-form.tsx';
import { UnitPeople } from './unit-people.tsx';
import { UnitRename } from './unit-rename.tsx';
import { UnitTree } from './unit-tree.tsx';
import { treeOf } from './units.ts';
import { useEverything } from './use-everything.ts';

/** The tree of units and, beside it, the people of the chosen one; on a phone the one or the other. */
export function UnitsView() {
  const t = messages();
  const { query } = useLocation();
  const [creating, setCreating] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const [placed, setPlaced] = useState<ManagedPersonFragment>();
  const all = useEverything(PeopleUnitsDocument, (data) => data.units);
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = query['unit'];
  const before = useRef(chosen);
  const units = all.nodes;
  const branches = useMemo(() => treeOf(units ?? []), [units?.length, all.data]);
  const unit = units?.find(({ id }) => id === chosen);

  // The people of the unit that was pressed: on a phone the pressed link is gone, and the focus must not be lost.
  useEffect(() => {
    if (before.current !== chosen && unit) heading.current?.focus();
    if (unit || chosen === undefined) before.current = chosen;
  }, [chosen, unit]);

  if (!units) {
    return all.problem ? (
      <ErrorState problem={all.problem} retry={() => void all.refetch()} />
    ) : (
      <SkeletonText lines={8} />
    );
  }
  const newUnit = (
    <Button small icon={PlusIcon} onClick={() => setCreating(true)}>
      {t.newUnit}
    </Button>
  );
  return (
    <>
      {units.length === 0 ? (
        <EmptyState icon={AgencyIcon} title={t.noUnits} action={newUnit}>
          {t.noUnitsText}
        </EmptyState>
      ) : (
        <div class={classes('units', chosen !== undefined && 'units--chosen')}>
          <section class="units__tree" aria-labelledby="units-title">
            <div class="row row--apart">
              <h2 id="units-title">{t.unitTree}</h2>
              {newUnit}
            </div>
            <UnitTree branches={branches} chosen={chosen} searchable={units.length > 8} />
            {all.moreProblem && <ErrorState problem={all.moreProblem} retry={all.loadMore} />}
          </section>
          <section class="units__people" aria-labelledby="people-title">
            {chosen !== undefined && (
              <p class="units__back">
                <ButtonLink href="/admin/people" emphasis="quiet" icon={BackIcon}>
                  {t.allUnits}
                </ButtonLink>
              </p>
            )}
            <h2
              id="people-title"
              ref={heading}
              tabIndex={-1}
              lang={unit && langOf(unit.name)}
              class={classes(!unit && 'visually-hidden')}
            >
              {unit ? pick(unit.name) : t.chooseUnit}
            </h2>
            {unit && (
              <p>
                <Button small onClick={() => setRenaming(true)}>
                  {lifeMessages().rename}
                </Button>
              </p>
            )}
            {unit && renaming && <UnitRename unit={unit} onClose={() => setRenaming(false)} />}
            {unit && <UnitPeople key={unit.id} unit={unit} units={branches} />}
            {!unit && chosen === undefined && <UnplacedPeople onManage={setPlaced} />}
            {!unit && chosen === undefined && (
              <EmptyState icon={PeopleIcon} title={t.chooseUnit}>
                {t.chooseUnitText}
              </EmptyState>
            )}
            {!unit && chosen !== undefined && !all.hasMore && (
              <EmptyState icon={PeopleIcon} title={t.unitGone}>
                {t.unitGoneText}
              </EmptyState>
            )}
          </section>
        </div>
      )}
      {placed && (
        <PersonDialog
          key={placed.id}
          person={placed}
          units={branches}
          onChange={(person) => {
            setPlaced(person);
            void invalidate(UnplacedPeopleDocument);
          }}
          onClose={() => setPlaced(undefined)}
        />
      )}
      {creating && <UnitForm units={branches} under={unit?.id} onClose={() => setCreating(false)} />}
    </>
  );
}
