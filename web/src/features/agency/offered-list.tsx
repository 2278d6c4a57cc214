import { useEffect, useState } from 'preact/hooks';
import { CoursesOnOfferDocument } from '../../gql/graphql.ts';
import type { CoursesOnOfferQuery } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Field } from '../../ui/field.tsx';
import { CourseIcon, PlusIcon, SearchIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { messages } from './messages.ts';

type OfferedCourse = NonNullable<CoursesOnOfferQuery['courses']>['edges'][number]['node'];

/** Each course is counted over its units: a page of them is kept short. */
const pageSize = 12;
/** Long enough for a word to be typed on, short enough not to be waited for. */
const debounceInMilliseconds = 300;

function sumOf(course: OfferedCourse, what: 'enrolled' | 'finished'): number {
  return (course.unitTallies ?? []).reduce((sum, tally) => sum + tally[what], 0);
}

function columns(): readonly Column<OfferedCourse>[] {
  const t = messages();
  const numeric = true;
  return [
    {
      key: 'title',
      label: t.course,
      cell: (course) => (
        <>
          <a class="agency__course" href={`/agency/courses/${course.id}`} lang={langOf(course.title)}>
            {pick(course.title)}
          </a>
          <span class="agency__partners">{course.partners.join(' · ')}</span>
        </>
      ),
    },
    { key: 'jp', label: t.jp, numeric, cell: (course) => formatNumber(course.jp) },
    {
      key: 'enrolled',
      label: t.enrolled,
      numeric,
      cell: (course) => formatNumber(sumOf(course, 'enrolled')),
    },
    {
      key: 'finished',
      label: t.finished,
      numeric,
      cell: (course) => formatNumber(sumOf(course, 'finished')),
    },
  ];
}

/** A text that follows what is typed when the typing pauses. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), debounceInMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** The courses on offer, with who takes them. */
export function OfferedList() {
  const t = messages();
  const [text, setText] = useState('');
  const search = usePaused(text.trim());
  const variables = { ...(search !== '' && { search }), first: pageSize };
  const pages = useConnection(CoursesOnOfferDocument, variables, (data) => data.courses, {
    keepPrevious: true,
  });
  const found = pages.data?.courses;
  const empty = pages.nodes?.length === 0;
  return (
    <section class="stack" aria-labelledby="offered" aria-busy={pages.fetching}>
      <h2 id="offered" tabIndex={-1}>
        {t.coursesTitle}
      </h2>
      {!(empty && search === '') && (
        <form role="search" class="agency__search" onSubmit={(event) => event.preventDefault()}>
          <Field
            type="search"
            label={t.search}
            placeholder={t.searchHint}
            value={text}
            onInput={setText}
            maxLength={200}
          />
        </form>
      )}
      <p class="small quiet" role="status">
        {found && t.found(found.totalCount, formatNumber(found.totalCount))}
      </p>
      {!pages.nodes && pages.problem && (
        <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />
      )}
      {!pages.nodes && !pages.problem && <SkeletonText lines={6} />}
      {empty && search !== '' && (
        <EmptyState icon={SearchIcon} title={t.noMatch}>
          {t.noMatchText}
        </EmptyState>
      )}
      {empty && search === '' && (
        <EmptyState
          icon={CourseIcon}
          title={t.coursesNone}
          action={
            <ButtonLink href="/agency/offer" icon={PlusIcon}>
              {t.offer}
            </ButtonLink>
          }
        >
          {t.coursesNoneText}
        </EmptyState>
      )}
      {found && pages.nodes && pages.nodes.length > 0 && (
        <>
          <Table
            caption={t.coursesTitle}
            columns={columns()}
            rows={pages.nodes}
            rowKey={(course) => course.id}
          />
          {pages.hasMore && (
            <Pager
              hasMore
              loading={pages.loadingMore}
              problem={pages.moreProblem}
              loadMore={pages.loadMore}
              status={t.shown(formatNumber(pages.nodes.length), formatNumber(found.totalCount))}
            />
          )}
        </>
      )}
    </section>
  );
}
