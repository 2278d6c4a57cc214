import { useConnection, type Pages } from '../../gql/connection.ts';
import {
  FormerPeopleDocument,
  UnplacedPeopleDocument,
  type ManagedPersonFragment,
} from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Pager } from '../../ui/pager.tsx';
import { messages as lifeMessages } from './life-messages.ts';
import { messages } from './messages.ts';

type Manage = (person: ManagedPersonFragment) => void;

/** The people who worked in a unit when they left. */
export function FormerPeople({ unit, onManage }: { readonly unit: string; readonly onManage: Manage }) {
  const pages = useConnection(FormerPeopleDocument, { unit, first: 50 }, (data) =>
    data.node && 'people' in data.node ? data.node.people : null,
  );
  return (
    <Listed
      title={lifeMessages().former}
      emptyText={lifeMessages().nobodyLeft}
      pages={pages}
      onManage={onManage}
    />
  );
}

/** The people of no unit, to be placed in one; nothing where there is nobody. */
export function UnplacedPeople({ onManage }: { readonly onManage: Manage }) {
  const pages = useConnection(UnplacedPeopleDocument, { first: 50 }, (data) => data.peopleWithoutUnit);
  return <Listed title={lifeMessages().unplaced} pages={pages} onManage={onManage} />;
}

interface ListedProps {
  readonly title: string;
  /** Said where there is nobody; without it nothing is shown. */
  readonly emptyText?: string;
  readonly pages: Omit<Pages<unknown, ManagedPersonFragment>, 'data'>;
  readonly onManage: Manage;
}

function Listed({ title, emptyText, pages, onManage }: ListedProps) {
  const t = messages();
  const { nodes } = pages;
  if (!nodes) return null;
  if (nodes.length === 0) return emptyText === undefined ? null : <p class="quiet">{emptyText}</p>;
  return (
    <section class="stack">
      <h3>{title}</h3>
      <ul class="stack">
        {nodes.map((person) => (
          <li key={person.id} class="row row--apart">
            <span>{person.name}</span>
            <Button small aria-label={t.manageName(person.name)} onClick={() => onManage(person)}>
              {t.manage}
            </Button>
          </li>
        ))}
      </ul>
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
        status={t.shown(nodes.length, String(nodes.length))}
      />
    </section>
  );
}
