import type { GraphQLSchema } from 'graphql';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import { personas } from '../../../infra/local/identity/personas.ts';
import type { Local } from '../../../infra/local/index.ts';
import { CALLERS, startAccessCity, type AccessCity, type CallerName } from '../../access/support/city.ts';

/** Ids and cursors that were seen in answers: what later requests name. */
export class Pool {
  readonly #ids = new Map<string, string[]>();
  readonly #cursors: string[] = [];
  /** Attempts that were begun meanwhile, with the ids of their questions. */
  readonly attempts: { readonly id: string; readonly questions: readonly string[] }[] = [];
  readonly #protected: ReadonlySet<string>;

  /** @param kept ids that no mutation may name: what the check of secrets and the callers' own rights rest on */
  constructor(kept: Iterable<string>) {
    this.#protected = new Set(kept);
  }

  /** Remembers an id of a type, up to a few hundred. */
  add(type: string, id: string): void {
    const known = this.#ids.get(type) ?? [];
    this.#ids.set(type, known);
    if (known.length < MOST_OF_A_TYPE && !known.includes(id)) known.push(id);
  }

  /** Remembers all ids and cursors in the data of an answer. */
  addAll(data: unknown): void {
    if (Array.isArray(data)) return data.forEach((each) => this.addAll(each));
    if (typeof data !== 'object' || data === null) return;
    const { __typename: type, id, cursor, endCursor } = data as Record<string, unknown>;
    if (typeof type === 'string' && typeof id === 'string') this.add(type, id);
    if (type === 'Attempt') this.#addAttempt(data as Partial<SeenAttempt>);
    for (const each of [cursor, endCursor]) {
      if (typeof each === 'string' && this.#cursors.length < MOST_OF_A_TYPE) this.#cursors.push(each);
    }
    Object.values(data).forEach((each) => this.addAll(each));
  }

  #addAttempt({ id, questions = [] }: Partial<SeenAttempt>): void {
    if (!id || questions.length === 0 || this.#protected.has(id)) return;
    this.attempts.push({ id, questions: questions.map((question) => question.id) });
  }

  /** The ids of a type that may be named. */
  idsOf(type: string, use: 'read' | 'change'): readonly string[] {
    const known = this.#ids.get(type) ?? [];
    return use === 'read' ? known : known.filter((id) => !this.#protected.has(id));
  }

  /** All types of which an id is known. */
  get types(): readonly string[] {
    return [...this.#ids.keys()];
  }

  /** Cursors of any lists and callers. */
  get cursors(): readonly string[] {
    return this.#cursors;
  }
}

const MOST_OF_A_TYPE = 300;

interface SeenAttempt {
  readonly id: string;
  readonly questions: readonly { readonly id: string }[];
}

/** The installation that is fuzzed. */
export interface World {
  readonly local: Local;
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  /** A bearer token of each caller; undefined for who is signed out. */
  tokenOf(caller: CallerName): Promise<string | undefined>;
  /** What the server could not answer, as it reported it. */
  readonly reported: readonly string[];
  close(): Promise<void>;
}

/** Asks for what later requests name, as everybody who may see some of it. */
const HARVEST = [
  ['agency', '{ modules { edges { cursor node { __typename id latest { __typename id } } } } }'],
  ['agency', '{ courses { edges { cursor node { __typename id modules { lessons { __typename id } } } } } }'],
  ['agency', '{ frameworks { edges { cursor node { __typename id competencies { __typename id } } } } }'],
  ['admin', '{ units(first: 50) { edges { cursor node { __typename id } } } }'],
  ['admin', '{ positions(first: 50) { edges { cursor node { __typename id } } } }'],
  ['admin', '{ organisations { edges { cursor node { __typename id } } } }'],
  ['owner', '{ home { runs { __typename id } } credits { edges { cursor node { __typename id } } } }'],
  ['owner', '{ pastRuns { edges { node { __typename id } } } attainments { __typename id } }'],
] as const;

/** A seeded installation in `dataDir`, with an open attempt, secrets that can be told, and ids of everything in it. */
export async function startWorld(dataDir: string): Promise<World> {
  const reported: string[] = [];
  const city = await startAccessCity({ dataDir, report: (reason) => reported.push(String(reason)) });
  const { local, ids, schema } = city;
  const persons = await Promise.all(
    personas
      .filter(({ bound }) => bound)
      .map(async ({ id }) => {
        const { data } = await city.as(id)<{ viewer: { person: { id: string } } }>(
          '{ viewer { person { id } } }',
        );
        return data.viewer.person.id;
      }),
  );
  // The owner's run stays as well: without one, nothing that learners do would be reached.
  const secrets = ['Module', 'ModuleVersion', 'Course', 'Lesson', 'openAttempt', 'activeRun'].map(
    (name) => ids[name]!,
  );
  const pool = new Pool([...persons, ...secrets]);
  for (const [name, id] of Object.entries(ids)) {
    if (/^[A-Z]/.test(name)) pool.add(name, id);
  }
  pool.add('Lesson', ids['textLesson']!);
  pool.add('Run', ids['activeRun']!);
  pool.add('Attempt', ids['openAttempt']!);
  for (const name of ['openQuestion', 'openPrompt', 'openOption']) pool.add(name, ids[name]!);
  pool.add('Number', ids['certificateNumber']!);
  for (const [caller, document] of HARVEST) {
    const answer = await city.ask(caller, document);
    if (answer.errors.length > 0) throw new Error(`${document}: ${JSON.stringify(answer.errors)}`);
    pool.addAll(answer.data);
  }
  for (const unit of pool.idsOf('Unit', 'read').slice(0, 8)) {
    const document =
      'query ($id: ID!) { node(id: $id) { ... on Unit { people { edges { node { __typename id } } } } } }';
    pool.addAll((await city.ask('admin', document, { id: unit })).data);
  }
  await addRuns(city, pool);
  pool.add('Person', toGlobalId('Person', 'nobody-at-all'));
  await local.idle();
  const tokenOf = async (caller: CallerName) => {
    const id = CALLERS[caller];
    return id === null ? undefined : local.tokenFor(id);
  };
  return { local, schema, pool, tokenOf, reported, close: () => city.close() };
}

/** The lessons of the courses that the owner takes, and the runs of everybody, as the agency's lists name them. */
async function addRuns(city: AccessCity, pool: Pool): Promise<void> {
  const { data } = await city.ask(
    'owner',
    '{ home { runs { course { modules { lessons { __typename id } } } } } }',
  );
  type Lessons = { runs: { course: { modules: { lessons: { id: string }[] }[] } }[] };
  for (const { course } of (data as { home: Lessons }).home.runs) {
    for (const { id } of course.modules.flatMap(({ lessons }) => lessons)) pool.add('ownLesson', id);
  }
  const list =
    'query ($course: ID!, $unit: ID!) { courseRoster(course: $course, unit: $unit) { edges { node { run } } } }';
  for (const course of pool.idsOf('Course', 'read')) {
    for (const unit of pool.idsOf('Unit', 'read').slice(0, 15)) {
      const answer = await city.ask('agency', list, { course, unit });
      type Roster = { courseRoster: { edges: { node: { run: string } }[] } | null };
      const { courseRoster } = answer.data as Roster;
      for (const { node } of courseRoster?.edges ?? []) pool.add('Run', node.run);
    }
  }
}
