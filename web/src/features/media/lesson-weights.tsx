import { LessonWeightsDocument } from '../../gql/graphql.ts';
import type { LessonWeightsQuery } from '../../gql/graphql.ts';
import { useQuery } from '../../gql/query.ts';
import { formatBytes } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Table } from '../../ui/table.tsx';
import { messages } from './messages.ts';

/** How many modules are looked into, last changed first, and how many lessons are shown. */
const modules = 10;
const shown = 8;

interface Weighed {
  readonly key: string;
  readonly title: string;
  readonly module: string;
  readonly bytes: number;
  readonly budget: number;
}

/** The lessons that weigh most, with their pictures and files. */
export function heaviest(data: LessonWeightsQuery | undefined, most = shown): readonly Weighed[] {
  const all = (data?.modules?.edges ?? []).flatMap(({ node }) =>
    node.latest.lessons.map(({ externalId, title, bytes, mediaBytes, bytesBudget }) => ({
      key: `${node.id} ${externalId}`,
      title,
      module: node.title,
      bytes: bytes + mediaBytes,
      budget: bytesBudget,
    })),
  );
  return all.sort((a, b) => b.bytes - a.bytes).slice(0, most);
}

/** What the lessons of the organisation weigh, against what a learner on a bad network should have to load. */
export function LessonWeights() {
  const t = messages();
  const { data } = useQuery(LessonWeightsDocument, { first: modules });
  const lessons = heaviest(data);
  const [first] = lessons;
  if (!first) return null;
  return (
    <section class="stack" aria-labelledby="media-weights">
      <h2 id="media-weights">{t.weights}</h2>
      <p class="measure">{t.weightsText(formatBytes(first.budget))}</p>
      <Table
        caption={t.weights}
        columns={[
          { key: 'lesson', label: t.lesson, cell: ({ title }: Weighed) => title },
          { key: 'module', label: t.module, cell: ({ module }: Weighed) => module },
          {
            key: 'weight',
            label: t.weight,
            cell: ({ bytes, budget }: Weighed) => (
              <>
                {formatBytes(bytes)} {bytes > budget && <Badge tone="warning">{t.tooHeavy}</Badge>}
              </>
            ),
          },
        ]}
        rows={lessons}
        rowKey={({ key }) => key}
      />
    </section>
  );
}
