import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { AgencyCourseDocument, CourseRosterDocument } from '../../gql/graphql.ts';
import type { RosterLineFragment, RunState } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { invalidate } from '../../gql/query.ts';
import { dayOf, formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import { pick } from '../../i18n/messages.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Select } from '../../ui/field.tsx';
import { PeopleIcon } from '../../ui/icons.tsx';
import type { Tone } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { LateDialog } from './late-dialog.tsx';
import { concernsLate } from './late.ts';
import { messages } from './people-messages.ts';
import { RosterDownload } from './roster-download.tsx';
import { rosterHeading, rosterHref } from './unit-tallies.tsx';
import type { AgencyCourse, UnitTally } from './unit-tallies.tsx';

const tones: Readonly<Record<RunState, Tone | 'neutral'>> = {
  ACTIVE: 'info',
  FINISHED: 'success',
  WITHDRAWN: 'neutral',
  EXEMPT: 'neutral',
};

const dayInWords = (moment: string) => formatDate(dayOf(Date.parse(moment)));

function columns(
  onHelp: (entry: RosterLineFragment) => void,
  onLate: (entry: RosterLineFragment) => void,
): readonly Column<RosterLineFragment>[] {
  const t = messages();
  return [
    {
      key: 'person',
      label: t.person,
      cell: ({ personName, enrolledAt }) => (
        <>
          {personName}
          <span class="agency__partners">{t.enrolledOn(dayInWords(enrolledAt))}</span>
        </>
      ),
    },
    {
      key: 'state',
      label: t.state,
      cell: ({ state, earlier, lateAttemptCount }) => (
        <>
          <Badge tone={tones[state]}>{t[state]}</Badge>
          {earlier && <span class="agency__partners">{t.earlier}</span>}
          {lateAttemptCount > 0 && <Badge tone="warning">{t.late(lateAttemptCount)}</Badge>}
        </>
      ),
    },
    {
      key: 'progress',
      label: t.progress,
      cell: ({ personName, progressPercent }) => (
        <span class="people__share">
          <span class="tabular">{formatPercent(progressPercent)}</span>
          <Progress
            hideLabel
            percent={progressPercent}
            label={t.progressOf(personName, formatPercent(progressPercent))}
          />
        </span>
      ),
    },
    {
      key: 'due',
      label: t.due,
      cell: ({ dueExtendedTo, finishedAt }) => {
        if (finishedAt) return t.finishedOn(dayInWords(finishedAt));
        return dueExtendedTo ? formatDate(dueExtendedTo) : <span class="quiet">{t.noDue}</span>;
      },
    },
    {
      key: 'certificate',
      label: t.certificate,
      cell: ({ certificateNumber, certificateState }) =>
        certificateNumber ? (
          <>
            <a href={`/verify/${certificateNumber}`}>{certificateNumber}</a>
            {certificateState === 'REVOKED' && (
              <span class="agency__partners">
                <Badge tone="danger">{t.revoked}</Badge>
              </span>
            )}
          </>
        ) : (
          <span class="quiet">{t.noCertificate}</span>
        ),
    },
    {
      key: 'help',
      label: t.help,
      cell: (entry) => (
        <span class="people__help">
          <Button small aria-label={t.helpFor(entry.personName)} onClick={() => onHelp(entry)}>
            {t.helpButton}
          </Button>
          {concernsLate(entry) && (
            <Button small aria-label={t.lateFor(entry.personName)} onClick={() => onLate(entry)}>
              {t.lateButton}
            </Button>
          )}
          {entry.interventions.length > 0 && (
            <span class="eyebrow">{t.helpCount(formatNumber(entry.interventions.length))}</span>
          )}
        </span>
      ),
    },
  ];
}

interface RosterProps {
  readonly course: AgencyCourse;
  /** The unit whose list is shown. */
  readonly tally: UnitTally;
}

/** The people of one unit who take the course, page by page, and what can be done for each. */
export function Roster({ course, tally }: RosterProps) {
  const t = messages();
  const { route } = useLocation();
  const [helping, setHelping] = useState<RosterLineFragment>();
  const [deciding, setDeciding] = useState<RosterLineFragment>();
  const { unit } = tally;
  const variables = { id: course.id, unit: unit.id, first: 50 };
  const pages = useConnection(CourseRosterDocument, variables, (data) => data.courseRoster, {
    keepPrevious: true,
  });
  const quizzes = (course.modules ?? []).flatMap(({ lessons }) =>
    lessons.filter(({ kind }) => kind === 'QUIZ'),
  );
  const nodes = pages.nodes;
  return (
    <section
      class={classes('stack', pages.previous && 'people__stale')}
      aria-labelledby={rosterHeading}
      aria-busy={pages.fetching}
    >
      <h2 id={rosterHeading} tabIndex={-1}>
        {t.rosterTitle}
      </h2>
      <div class="people__filter">
        <Select
          label={t.unit}
          value={unit.id}
          options={(course.unitTallies ?? []).map((each) => ({
            value: each.unit.id,
            label: pick(each.unit.name),
          }))}
          onChange={(next) => route(rosterHref(course.id, next), true)}
        />
        <RosterDownload
          key={unit.id}
          course={course.id}
          unit={unit.id}
          name={`${course.externalId}-${pick(unit.name)}`}
        />
      </div>
      {!nodes && pages.problem && <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />}
      {!nodes && !pages.problem && <SkeletonText lines={6} />}
      {nodes?.length === 0 && <EmptyState icon={PeopleIcon} title={t.rosterNone} />}
      {nodes && nodes.length > 0 && (
        <>
          <Table
            caption={t.rosterOf(pick(unit.name))}
            columns={columns(setHelping, setDeciding)}
            rows={nodes}
            rowKey={(entry) => entry.id}
          />
          <Pager
            hasMore={pages.hasMore}
            loading={pages.loadingMore}
            problem={pages.moreProblem}
            loadMore={pages.loadMore}
            status={t.rosterShown(nodes.length, formatNumber(nodes.length))}
          />
        </>
      )}
      {deciding && <LateDialog entry={deciding} onClose={() => setDeciding(undefined)} />}
      {helping && (
        <HelpDialog
          entry={helping}
          quizzes={quizzes}
          onClose={() => setHelping(undefined)}
          onDone={() => {
            setHelping(undefined);
            void invalidate(CourseRosterDocument, AgencyCourseDocument);
          }}
        />
      )}
    </section>
  );
}
