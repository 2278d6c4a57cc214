import { pageFrom, readingOf } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import { badInput } from '../../../graphql/errors.ts';
import type { QueryCoursesArgs } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { competencyValue, findCourses, type CourseSearch, type Place } from '../commands/index.ts';
import { MESSAGES } from '../core/messages.ts';
import { comparePlaces } from '../core/search.ts';
import { competencyOf } from './inputs.ts';
import { courseOfEntry } from './models.ts';

/** The most values of a filter that are looked at. */
const MAX_VALUES = 20;

/**
 * A page of the catalogue. A cursor is the place behind which the page begins, sealed for this search: what is offered
 * or withdrawn meanwhile neither repeats nor hides another course.
 */
export async function coursesPage(context: Context, args: Partial<QueryCoursesArgs>) {
  const search = searchOf(context, args);
  const state = args.filter?.state ?? 'OFFERED';
  const list = `courses:${sha256(canonicalJson({ state, search }))}`;
  const { first, after } = pageFrom(context, list, args, 50);
  const result = await findCourses(context, state, search);
  const behind = after?.['place'] as Place | undefined;
  const from = behind ? result.found.findIndex(({ place }) => comparePlaces(place, behind) > 0) : 0;
  const rest = from === -1 ? [] : result.found.slice(from);
  const edges = rest.slice(0, first).map(({ entry, place }) => ({
    cursor: context.services.cursors.seal(readingOf(context, list), { place }),
    node: courseOfEntry(entry, state),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: behind !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: result.found.length,
    facets: {
      topics: [...result.topics],
      competencies: result.competencies.map((each) => ({
        ...each,
        value: toGlobalId('Competency', ...each.value.split('/')),
      })),
      languages: [...result.languages],
    },
  };
}

function searchOf(context: Context, { search, filter, sort }: Partial<QueryCoursesArgs>): CourseSearch {
  const { topics, competencies, languages, maxJp } = filter ?? {};
  if ((topics?.length ?? 0) > MAX_VALUES || (competencies?.length ?? 0) > MAX_VALUES) {
    throw badInput(context, MESSAGES.FILTER_SIZE(MAX_VALUES));
  }
  return {
    text: search ?? '',
    topics: topics ?? [],
    competencies: (competencies ?? []).map((id) => {
      const competency = competencyOf(id);
      // No competency has an empty id, so that what is none matches nothing.
      return competency ? competencyValue(competency) : '';
    }),
    languages: languages ?? [],
    ...(maxJp != null && { maxJpHundredths: Math.round(maxJp * 100) }),
    sort: sort ?? 'RELEVANCE',
  };
}
