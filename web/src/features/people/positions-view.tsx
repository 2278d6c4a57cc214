import { useState } from 'preact/hooks';
import { PeoplePositionsDocument, PositionStandardDocument } from '../../gql/graphql.ts';
import type { PeoplePositionsQuery, PositionKind, PositionStandardQuery } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { useQuery } from '../../gql/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { DownIcon, RecordIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import '../../ui/details.css';
import { messages } from './partner-messages.ts';

type Position = NonNullable<PeoplePositionsQuery['positions']>['edges'][number]['node'];
type Standard = Extract<
  NonNullable<PositionStandardQuery['node']>,
  { readonly standard: unknown }
>['standard'];
type Entry = Standard[number];

function kindName(kind: PositionKind): string {
  const t = messages();
  return {
    HIGH_LEADERSHIP_PRATAMA: t.pratama,
    ADMINISTRATOR: t.administrator,
    SUPERVISOR: t.supervisor,
    EXECUTOR: t.executor,
    FUNCTIONAL_EXPERTISE: t.expertise,
    FUNCTIONAL_SKILL: t.skill,
  }[kind];
}

function LevelName({ level, competency }: Entry) {
  const name = competency.levels.find((known) => known.level === level)?.name;
  const number = formatNumber(level);
  return <span lang={name && langOf(name)}>{name ? messages().levelNamed(number, pick(name)) : number}</span>;
}

/** The levels that a position requires; asked for when it is opened, as few of many are. */
function PositionStandard({ position }: { readonly position: Position }) {
  const t = messages();
  const { data, problem, refetch } = useQuery(PositionStandardDocument, { id: position.id });
  if (!data && problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <SkeletonText lines={3} />;
  const standard = data.node && 'standard' in data.node ? data.node.standard : [];
  if (standard.length === 0) return <p class="quiet">{t.noStandard}</p>;
  const columns = [
    {
      key: 'competency',
      label: t.competency,
      cell: ({ competency }: Entry) => <span lang={langOf(competency.name)}>{pick(competency.name)}</span>,
    },
    { key: 'level', label: t.level, cell: (entry: Entry) => <LevelName {...entry} /> },
  ];
  return (
    <Table
      caption={t.standardOf(pick(position.name))}
      columns={columns}
      rows={standard}
      rowKey={({ competency }) => competency.id}
    />
  );
}

function PositionItem({ position }: { readonly position: Position }) {
  const t = messages();
  const [opened, setOpened] = useState(false);
  return (
    <li class="card positions__position">
      <details class="details" onToggle={() => setOpened(true)}>
        <summary class="details__summary">
          <span class="details__title">
            <span class="positions__name" lang={langOf(position.name)}>
              {pick(position.name)}
            </span>
            <span class="facts positions__facts">
              <span>{kindName(position.kind)}</span>
              <span>{t.family(position.family)}</span>
            </span>
          </span>
          <DownIcon class="details__mark" />
        </summary>
        <div class="details__body">{opened && <PositionStandard position={position} />}</div>
      </details>
    </li>
  );
}

/** The positions of the city, each with the levels it requires. */
export function PositionsView() {
  const t = messages();
  const pages = useConnection(PeoplePositionsDocument, { first: 50 }, (data) => data.positions);
  const positions = pages.nodes;
  return (
    <section class="stack" aria-labelledby="positions-title">
      <h2 id="positions-title">{t.positionsTitle}</h2>
      <p class="quiet measure">{t.positionsAbout}</p>
      {!positions && pages.problem && (
        <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />
      )}
      {!positions && !pages.problem && <SkeletonText lines={6} />}
      {positions?.length === 0 && (
        <EmptyState icon={RecordIcon} title={t.noPositions}>
          {t.noPositionsText}
        </EmptyState>
      )}
      {positions && positions.length > 0 && (
        <ul class="positions">
          {positions.map((position) => (
            <PositionItem key={position.id} position={position} />
          ))}
        </ul>
      )}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
    </section>
  );
}
