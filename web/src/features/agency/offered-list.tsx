import { useEffect, useState } from 'preact/hooks';
import { CoursesOnOfferDocument } from '../../gql/graphql.ts';
import type { CoursesOnOfferQuery, CourseState } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatNumber } from '../../i18n/format.ts';
import { langOf, pick } from '../../i18n/messages.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { CourseIcon, PlusIcon, SearchIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { messages } from './messages.ts';

type OfferedCourse = NonNullable<CoursesOnOfferQuery['courses']>['edges'][number]['node'];

/** As many as the server counts the people of in one read. */
const pageSize = 12;
const states: readonly CourseState[] = ['OFFERED', 'WITHDRAWN'];
/** Long enough for a word to be typed on, short enough not to be waited for. */
const debounceInMilliseconds = 300;

function offerAgainHref(course: string): string {
  return `/agency/offer?course=${encodeURIComponent(course)}`;
}

function columns(state: CourseState): readonly Column<OfferedCourse>[] {
  const t = messages();
  const numeric = true;
  const again: Column<OfferedCourse> = {
    key: 'again',
    label: t.again,
    cell: (course) =>
      // What stays on screen of the list before may be on offer.
      course.state === 'WITHDRAWN' && (
        <a class="agency__course" href={offerAgainHref(course.id)} aria-label={t.againOf(pick(course.title))}>
          {t.again}
        </a>
      ),
  };
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
      cell: (course) => formatNumber(course.tally?.enrolled ?? 0),
    },
    {
      key: 'finished',
      label: t.finished,
      numeric,
      cell: (course) => formatNumber(course.tally?.finished ?? 0),
    },
    ...(state === 'WITHDRAWN' ? [again] : []),
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

/** What is said where no course is on offer, or none was withdrawn. */
function Nothing({ state }: { readonly state: CourseState }) {
  const t = messages();
  if (state === 'WITHDRAWN') {
    return (
      <EmptyState icon={CourseIcon} title={t.withdrawnNone}>
        {t.withdrawnNoneText}
      </EmptyState>
    );
  }
  const offer = (
    <ButtonLink href="/agency/offer" icon={PlusIcon}>
      {t.offer}
    </ButtonLink>
  );
  return (
    <EmptyState icon={CourseIcon} title={t.coursesNone} action={offer}>
      {t.coursesNoneText}
    </EmptyState>
  );
}

/** The courses on offer, or those that were, with who takes them. */
export function OfferedList() {
  const t = messages();
  const [text, setText] = useState('');
  const [state, setState] = useState<CourseState>('OFFERED');
  const search = usePaused(text.trim());
  const variables = { ...(search !== '' && { search }), state, first: pageSize };
  const pages = useConnection(CoursesOnOfferDocument, variables, (data) => data.courses, {
    keepPrevious: true,
  });
  const found = pages.data?.courses;
  const empty = pages.nodes?.length === 0 && !pages.previous;
  const title = state === 'OFFERED' ? t.coursesTitle : t.withdrawnTitle;
  return (
    <section class="stack" aria-labelledby="offered" aria-busy={pages.fetching}>
      <h2 id="offered" tabIndex={-1}>
        {title}
      </h2>
      <form role="search" class="agency__search" onSubmit={(event) => event.preventDefault()}>
        {!(empty && search === '') && (
          <Field
            type="search"
            label={t.search}
            placeholder={t.searchHint}
            value={text}
            onInput={setText}
            maxLength={200}
          />
        )}
        <Select
          label={t.show}
          value={state}
          options={states.map((each) => ({ value: each, label: t[each] }))}
          onChange={(value) => setState(states.find((each) => each === value) ?? 'OFFERED')}
        />
      </form>
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
      {empty && search === '' && <Nothing state={state} />}
      {found && pages.nodes && pages.nodes.length > 0 && (
        <>
          <Table caption={title} columns={columns(state)} rows={pages.nodes} rowKey={(course) => course.id} />
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
