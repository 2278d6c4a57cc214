import type { APIGatewayProxyEventV2, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { createHandler as createFeeds } from '../../../../functions/handlers/feeds.ts';
import { createHandler as createMail } from '../../../../functions/handlers/mail.ts';
import { createHandler as createStreams } from '../../../../functions/handlers/streams.ts';
import { remindByMail } from '../../../../functions/domains/notices/commands/index.ts';
import { toMime } from '../../../../functions/domains/notices/core/mime.ts';
import { idOf } from '../../../../functions/graphql/global-id.ts';
import { addDays, dayInPontianak } from '../../../../functions/platform/calendar.ts';
import type { Mail } from '../../../../functions/platform/mail.ts';
import { startCourses } from '../../people/support/courses.ts';
import { personInput, startPeopleWorld } from '../../people/support/world.ts';

interface Edge {
  readonly node: {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly read: boolean;
    readonly path: string;
    readonly reason: string | null;
  };
}

const NOTICES = `query ($first: Int, $after: String) {
  notices(first: $first, after: $after) {
    edges { node { id kind text read path reason } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const SETTINGS =
  'settings { choices { kind app mail } pausedUntil mailbox { available address pendingAddress language } calendar { createdAt } }';

/** What a program for mail or calendars sends. */
interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** People, courses, and everything through which notices go; letters are kept as they were sent. */
export async function startNoticesWorld() {
  const world = await startPeopleWorld();
  const courses = await startCourses(world, ['a', 'b', 'c']);
  const unit = await world.unit('dinas');
  world.services.mailFrom = 'kapuas@example.go.id';
  const sent: Mail[] = [];
  const queue: string[] = [];
  const broken = { now: false };
  const mail = createMail(world.services, {
    send(each) {
      if (broken.now) return Promise.reject(new Error('no line'));
      // What cannot be written down as a message is no letter.
      toMime(each);
      sent.push(each);
      return Promise.resolve();
    },
  });
  const letters = { post: (body: string) => Promise.resolve(void queue.push(body)) };
  const streams = createStreams(world.services, { send: () => Promise.resolve() }, letters);
  const feeds = createFeeds(world.services);
  const assign = world.mutate<{ assignment: { id: string } | null }>('assignmentCreate', 'assignment { id }');
  let keys = 0;

  const deliver = async (bodies: readonly string[]) => {
    const Records = bodies.map((body, at) => ({ messageId: `m${at}`, body }));
    return mail({ Records } as unknown as SQSEvent);
  };

  return {
    ...world,
    courses,
    unit,
    sent,
    queue,
    broken,
    today: () => dayInPontianak(world.services.now()),
    dayFromNow: (days: number) => addDays(dayInPontianak(world.services.now()), days),
    employee: (subject: string, input: object = {}) => world.person(personInput(unit, input), subject),
    assign: (courseId: string, dueOn: string, audience: object = { everybody: true }) =>
      assign('rina', {
        course: courses.courseId(courseId),
        audience,
        dueOn,
        idempotencyKey: `k${(keys += 1)}`,
      }),
    /** Follows all changes; the records may come twice or turned round. */
    async follow(
      order: (records: DynamoDBStreamEvent['Records']) => DynamoDBStreamEvent['Records'] = (r) => r,
    ) {
      for (;;) {
        const records = (await world.stream?.read(100)) ?? [];
        const last = records.at(-1);
        if (!last) return;
        const Records = order(structuredClone([...records]) as DynamoDBStreamEvent['Records']);
        const { batchItemFailures } = await streams({ Records });
        if (batchItemFailures.length > 0) throw new Error(world.logged.at(-1));
        await world.stream?.acknowledge(last.dynamodb.SequenceNumber);
      }
    },
    remind: () => remindByMail(world.services),
    /** Delivers what waits in the queue of letters; what failed waits again. */
    async deliver() {
      const bodies = queue.splice(0);
      const { batchItemFailures } = await deliver(bodies);
      queue.push(
        ...batchItemFailures.map(({ itemIdentifier }) => bodies[Number(itemIdentifier.slice(1))] ?? ''),
      );
      return batchItemFailures.length;
    },
    redeliver: deliver,
    async notices(subject: string, variables: object = {}, language = 'id') {
      const { data, errors } = await world.ask(subject, NOTICES, variables, language);
      if (errors) throw new Error(JSON.stringify(errors));
      const { edges, pageInfo } = data?.['notices'] as {
        edges: Edge[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      return { list: edges.map(({ node }) => node), pageInfo };
    },
    async unread(subject: string): Promise<number> {
      const { data } = await world.ask(subject, '{ home { unreadNotices } }');
      return (data?.['home'] as { unreadNotices: number }).unreadNotices;
    },
    read: world.mutate<{ unread: number | null }>('noticesRead', 'unread'),
    choose: world.mutate<{ settings: SettingsView | null }>('noticeChoicesSave', SETTINGS),
    setAddress: world.mutate<{ settings: SettingsView | null }>('mailAddressSet', SETTINGS),
    confirm: world.mutate<{ settings: SettingsView | null }>('mailAddressConfirm', SETTINGS),
    calendar: world.mutate<{ url: string | null; settings: SettingsView | null }>(
      'calendarFeedSet',
      `url ${SETTINGS}`,
    ),
    rawId: (person: string) => idOf('Person', person) ?? '',
    /** What a program gets of an address, which needs no signing in. */
    async fetch(url: string, { method = 'GET', headers = {} }: Asked = {}) {
      return feeds({
        rawPath: new URL(url).pathname,
        headers,
        requestContext: { http: { method } },
      } as unknown as APIGatewayProxyEventV2);
    },
    /** Gives an address and confirms it as its person does: by the link in the letter. */
    async withMail(subject: string, address: string) {
      await this.setAddress(subject, { address });
      await this.follow();
      await this.deliver();
      const token = /#confirm=(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
      return this.confirm(subject, { token });
    },
  };
}

export interface SettingsView {
  readonly choices: readonly { readonly kind: string; readonly app: boolean; readonly mail: boolean }[];
  readonly pausedUntil: string | null;
  readonly mailbox: {
    readonly available: boolean;
    readonly address: string | null;
    readonly pendingAddress: string | null;
    readonly language: string;
  };
  readonly calendar: { readonly createdAt: string } | null;
}

export type NoticesWorld = Awaited<ReturnType<typeof startNoticesWorld>>;
