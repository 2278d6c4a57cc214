import { useState } from 'preact/hooks';
import { PeopleOfUnitDocument } from '../../gql/graphql.ts';
import type { PeopleOfUnitQuery } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Checkbox, Field } from '../../ui/field.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './assign-messages.ts';
import { UnitSelect } from './audience-fields.tsx';
import type { ChosenPerson } from './audience.ts';
import { holdsWords } from './filter.ts';
import { useRest } from '../../gql/use-all.ts';

interface PeopleChoiceProps {
  /** Those chosen, of whatever unit. */
  readonly persons: readonly ChosenPerson[];
  readonly error: string | undefined;
  readonly onChange: (persons: readonly ChosenPerson[]) => void;
}

function peopleOf(data: PeopleOfUnitQuery) {
  return data.node?.__typename === 'Unit' ? data.node.people : null;
}

function PeopleOfUnit({
  unit,
  persons,
  onChange,
}: Omit<PeopleChoiceProps, 'error'> & { readonly unit: string }) {
  const t = messages();
  const [search, setSearch] = useState('');
  const pages = useConnection(PeopleOfUnitDocument, { unit, first: 100 }, peopleOf);
  // Whoever looks for a name looks for it in the whole unit.
  useRest(pages, search.trim() !== '');
  const { nodes } = pages;
  if (!nodes && pages.problem)
    return <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />;
  if (!nodes) return pages.data ? <p class="quiet">{t.personsNone}</p> : <SkeletonText lines={4} />;
  if (nodes.length === 0) return <p class="quiet">{t.personsNone}</p>;
  const shown = nodes.filter(({ name, position }) =>
    holdsWords(`${name} ${position ? pick(position.name) : ''}`, search.trim()),
  );
  const rest = shown.filter(({ id }) => !persons.some((chosen) => chosen.id === id));
  return (
    <>
      <Field
        type="search"
        label={t.personsSearch}
        placeholder={t.personsSearchHint}
        value={search}
        onInput={setSearch}
        maxLength={200}
      />
      <div class="row">
        <p class="small quiet" role="status">
          {pages.loadingMore ? t.personsLooking : t.personsFound(shown.length, formatNumber(shown.length))}
        </p>
        {rest.length > 1 && (
          <Button
            small
            emphasis="quiet"
            onClick={() => onChange([...persons, ...rest.map(({ id, name }) => ({ id, name }))])}
          >
            {t.personsAll(formatNumber(rest.length))}
          </Button>
        )}
      </div>
      <fieldset class="assign__people">
        <legend class="small quiet">{t.personsOf}</legend>
        {shown.map(({ id, name, position }) => (
          <Checkbox
            key={id}
            label={
              <>
                {name}
                {position && <span class="assign__position"> {pick(position.name)}</span>}
              </>
            }
            checked={persons.some((chosen) => chosen.id === id)}
            onChange={(on) =>
              onChange(on ? [...persons, { id, name }] : persons.filter((other) => other.id !== id))
            }
          />
        ))}
        <Pager
          hasMore={pages.hasMore}
          loading={pages.loadingMore}
          problem={pages.moreProblem}
          loadMore={pages.loadMore}
        />
      </fieldset>
    </>
  );
}

/** Those chosen so far, of all units, each to be taken back. */
function Chosen({ persons, onChange }: Omit<PeopleChoiceProps, 'error'>) {
  const t = messages();
  return (
    <ul class="assign__chosen" aria-label={t.personsList}>
      {persons.map(({ id, name }) => (
        <li key={id} class="assign__person">
          {name}
          <button
            type="button"
            class="icon-button"
            aria-label={t.personsRemove(name)}
            onClick={() => onChange(persons.filter((other) => other.id !== id))}
          >
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** People chosen by name, unit after unit. */
export function PeopleChoice({ persons, error, onChange }: PeopleChoiceProps) {
  const t = messages();
  const [unit, setUnit] = useState('');
  return (
    <div class="stack">
      <UnitSelect label={t.personsUnit} value={unit} error={error} onChange={setUnit} />
      {unit !== '' && <PeopleOfUnit key={unit} unit={unit} persons={persons} onChange={onChange} />}
      <div class="row">
        <p class="small" role="status">
          {t.personsChosen(persons.length, formatNumber(persons.length))}
        </p>
        {persons.length > 0 && (
          <Button small emphasis="quiet" onClick={() => onChange([])}>
            {t.clearPersons}
          </Button>
        )}
      </div>
      {persons.length > 0 && <Chosen persons={persons} onChange={onChange} />}
    </div>
  );
}
