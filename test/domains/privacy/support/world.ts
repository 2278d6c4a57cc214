import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createHandler as createDocuments } from '../../../../functions/handlers/documents.ts';
import { createHandler as createSchedule } from '../../../../functions/handlers/schedule.ts';
import { idOf } from '../../../../functions/graphql/global-id.ts';
import { dayInPontianak } from '../../../../functions/platform/calendar.ts';
import type { Item } from '../../../../functions/platform/table/table.ts';
import { startCourses } from '../../people/support/courses.ts';
import { startImportWorld, type JobView } from '../../people/support/imports.ts';
import { personInput } from '../../people/support/world.ts';

/** Everything in an item as text, sets and bytes as well. */
export const textOf = (item: unknown): string =>
  JSON.stringify(item, (_key, value: unknown) =>
    value instanceof Set
      ? [...(value as Set<unknown>)]
      : value instanceof Uint8Array
        ? Buffer.from(value).toString('latin1')
        : value,
  );

/** The world of people and courses, with somebody who has learnt and can leave. */
export async function startPrivacyWorld() {
  const world = await startImportWorld();
  const courses = await startCourses(world, ['a', 'b', 'c']);
  const unit = await world.unit('dinas');
  const documents = createDocuments(world.services);
  const schedule = createSchedule(world.services);
  const erase = world.mutate<{ job: JobView | null }>('personErasureStart', 'job { id kind state }');
  const leaveOf = world.mutate<{ person: { id: string } | null }>('personLeave', 'person { id }');
  const tables = DynamoDBDocumentClient.from(world.client);
  let keys = 0;
  return {
    ...world,
    courses,
    unit,
    schedule,
    rawId: (person: string) => idOf('Person', person)!,
    async leave(person: string) {
      const on = dayInPontianak(world.services.now());
      const { userErrors } = await leaveOf('admin', { person, on, cause: 'RETIRED', reason: 'SK pensiun' });
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    },
    /** Starts an erasure, or what it would do. */
    erase: (person: string, input: object = {}) =>
      erase('admin', { person, basis: 'ASKED', dryRun: false, idempotencyKey: `e${(keys += 1)}`, ...input }),
    /** Every item of the table as it is stored. */
    async everything(): Promise<Item[]> {
      const items: Item[] = [];
      let ExclusiveStartKey: Record<string, unknown> | undefined;
      do {
        const page = await tables.send(
          new ScanCommand({ TableName: world.tableName, ConsistentRead: true, ExclusiveStartKey }),
        );
        items.push(...((page.Items ?? []) as Item[]));
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
      return items;
    },
    /** The keys of all entries of an index, as whoever reads it gets them. */
    async indexed(index: 'gsi1' | 'gsi2'): Promise<Item[]> {
      const { Items = [] } = await tables.send(
        new ScanCommand({ TableName: world.tableName, IndexName: index }),
      );
      return Items as Item[];
    },
    /** A file as somebody gets it. */
    async file(path: string, subject: string | null, language = 'id', encoding?: string) {
      const headers = {
        'accept-language': language,
        ...(encoding && { 'accept-encoding': encoding }),
        ...(subject && { authorization: `Bearer ${subject}` }),
      };
      const [rawPath, query = ''] = path.split('?');
      const queryStringParameters = Object.fromEntries(new URLSearchParams(query));
      return documents({ rawPath, headers, queryStringParameters } as unknown as APIGatewayProxyEventV2);
    },
    /** Somebody who has finished a course, has one under way, was invited, and asked for something. */
    async learner(subject: string, input: object = {}) {
      const person = await world.person(personInput(unit, input), subject);
      await courses.enrol(subject, 'a');
      await courses.study(subject, 'a');
      const { certificate } = await courses.finish(subject, 'a');
      await courses.enrol(subject, 'b');
      return { person, certificate: certificate!.number };
    },
  };
}

export type PrivacyWorld = Awaited<ReturnType<typeof startPrivacyWorld>>;
