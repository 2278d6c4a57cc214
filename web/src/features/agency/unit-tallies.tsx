import type { AgencyCoursePageFragment } from '../../gql/graphql.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PeopleIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { messages } from './people-messages.ts';
import { RosterDownload } from './roster-download.tsx';

export type AgencyCourse = AgencyCoursePageFragment;
export type UnitTally = NonNullable<AgencyCourse['unitTallies']>[number];

/** The id of the heading of the list of learners. */
export const rosterHeading = 'roster';

/** The address of the page with the list of a unit. */
export function rosterHref(course: string, unit: string): string {
  return `/agency/courses/${course}?unit=${encodeURIComponent(unit)}`;
}

/** Brings the list of the unit to sight and to the reader: it stands further down on the same page. */
function goToRoster(): void {
  const heading = document.getElementById(rosterHeading);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

function percentOf({ enrolled, finished }: UnitTally): number {
  return enrolled === 0 ? 0 : Math.floor((100 * finished) / enrolled);
}

function columns(course: string): readonly Column<UnitTally>[] {
  const t = messages();
  return [
    {
      key: 'unit',
      label: t.unit,
      cell: ({ unit }) => (
        <a
          class="people__unit"
          href={rosterHref(course, unit.id)}
          lang={langOf(unit.name)}
          onClick={goToRoster}
        >
          {pick(unit.name)}
        </a>
      ),
    },
    { key: 'enrolled', label: t.enrolled, numeric: true, cell: (tally) => formatNumber(tally.enrolled) },
    { key: 'finished', label: t.finished, numeric: true, cell: (tally) => formatNumber(tally.finished) },
    {
      key: 'share',
      label: t.share,
      cell: (tally) => (
        <span class="people__share">
          <span class="tabular">{formatPercent(percentOf(tally))}</span>
          <Progress
            hideLabel
            percent={percentOf(tally)}
            label={t.shareOf(pick(tally.unit.name), formatPercent(percentOf(tally)))}
          />
        </span>
      ),
    },
  ];
}

/** How many of each unit take the course. */
export function UnitTallies({ course }: { readonly course: AgencyCourse }) {
  const t = messages();
  const tallies = course.unitTallies ?? [];
  const sum = (what: 'enrolled' | 'finished') => tallies.reduce((total, tally) => total + tally[what], 0);
  return (
    <section class="stack" aria-labelledby="tallies">
      <h2 id="tallies">{t.talliesTitle}</h2>
      {tallies.length === 0 ? (
        <EmptyState icon={PeopleIcon} title={t.nobody}>
          {t.nobodyText}
        </EmptyState>
      ) : (
        <>
          <p>
            {t.total(formatNumber(sum('enrolled')), formatNumber(sum('finished')))}{' '}
            <span class="quiet small">{t.lag}</span>
          </p>
          <Table
            caption={t.talliesTitle}
            columns={columns(course.id)}
            rows={tallies}
            rowKey={({ unit }) => unit.id}
          />
          <div class="stack stack--tight people__download">
            <RosterDownload course={course.id} name={course.externalId} />
          </div>
        </>
      )}
    </section>
  );
}
