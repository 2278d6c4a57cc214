import { useState } from 'preact/hooks';
import { CatalogueDocument } from '../../gql/graphql.ts';
import type { CourseSort } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { CourseIcon, FilterIcon, SearchIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonCards } from '../../ui/skeleton.tsx';
import { CourseCard } from './course-card.tsx';
import { Filters } from './filters.tsx';
import { messages } from './messages.ts';
import { filterCount, toVariables, withoutFilters } from './selection.ts';
import { useSelection } from './use-selection.ts';
import './catalogue.css';

const sorts: readonly CourseSort[] = ['RELEVANCE', 'NEWEST', 'SHORTEST'];

function sortLabel(sort: CourseSort): string {
  const t = messages();
  return { RELEVANCE: t.relevance, NEWEST: t.newest, SHORTEST: t.shortest }[sort];
}

/** The courses on offer: searched, narrowed and sorted. */
export function CataloguePage() {
  const t = messages();
  const { selection, text, setText, select } = useSelection();
  const [showFilters, setShowFilters] = useState(false);
  const pages = useConnection(CatalogueDocument, toVariables(selection), (data) => data.courses, {
    kept: 'catalogue',
    keepPrevious: true,
  });
  const found = pages.data?.courses;
  const active = filterCount(selection);
  const narrowed = active > 0 || selection.search !== '';

  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <form class="catalogue__search" role="search" onSubmit={(event) => event.preventDefault()}>
        <Field
          type="search"
          label={t.search}
          placeholder={t.searchHint}
          value={text}
          onInput={setText}
          maxLength={200}
        />
        <button
          type="button"
          class="catalogue__toggle button button--secondary"
          aria-expanded={showFilters}
          aria-controls="filters"
          onClick={() => setShowFilters(!showFilters)}
        >
          <FilterIcon />
          <span>{active > 0 ? t.filtersActive(active) : t.filters}</span>
        </button>
        <Select
          label={t.sort}
          value={selection.sort}
          options={sorts.map((sort) => ({ value: sort, label: sortLabel(sort) }))}
          onChange={(value) =>
            select({ ...selection, sort: sorts.find((sort) => sort === value) ?? 'RELEVANCE' })
          }
        />
      </form>
      <div class="catalogue">
        <aside class="catalogue__filters" aria-label={t.filters}>
          <div id="filters" class={classes(!showFilters && 'catalogue__facets--folded')}>
            {found && <Filters facets={found.facets} selection={selection} onChange={select} />}
          </div>
        </aside>
        <section
          class={classes('stack', pages.previous && 'catalogue__stale')}
          aria-busy={pages.fetching}
          aria-label={t.title}
        >
          <p class="small quiet" role="status">
            {found && t.found(found.totalCount, formatNumber(found.totalCount))}
          </p>
          {!pages.nodes && pages.problem && (
            <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />
          )}
          {!pages.nodes && !pages.problem && <SkeletonCards count={6} />}
          {pages.nodes?.length === 0 && narrowed && (
            <EmptyState
              icon={SearchIcon}
              title={t.noneTitle}
              action={
                active > 0 && <Button onClick={() => select(withoutFilters(selection))}>{t.clear}</Button>
              }
            >
              {t.noneText}
            </EmptyState>
          )}
          {pages.nodes?.length === 0 && !narrowed && (
            <EmptyState icon={CourseIcon} title={t.emptyTitle}>
              {t.emptyText}
            </EmptyState>
          )}
          {pages.nodes && pages.nodes.length > 0 && (
            <div class="grid">
              {pages.nodes.map((course) => (
                <CourseCard key={course.id} course={course} />
              ))}
            </div>
          )}
          {found && pages.nodes && pages.hasMore && (
            <Pager
              hasMore={pages.hasMore}
              loading={pages.loadingMore}
              problem={pages.moreProblem}
              loadMore={pages.loadMore}
              status={t.shown(formatNumber(pages.nodes.length), formatNumber(found.totalCount))}
            />
          )}
        </section>
      </div>
    </>
  );
}
