/**
 * The part of the API that the starter content uses, in memory and by the real schema: what it refuses, every API by
 * that schema refuses. It keeps the promises that the schema makes about doing a thing twice.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { buildSchema, graphql } from 'graphql';
import { decodeJwt } from 'jose';
import type {
  CourseOfferInput,
  FrameworkSaveInput,
  ModuleSubmitInput,
  PersonCreateInput,
} from '../../../../functions/graphql/generated/types.ts';
import type { FirstAdmin } from '../../../../infra/local/seed/index.ts';

const schemaFolder = join(import.meta.dirname, '../../../../schema');

interface Person extends Partial<PersonCreateInput> {
  id: string;
  name: string;
  roles: Set<string>;
  login?: string;
}
interface Run {
  id: string;
  state: 'ACTIVE' | 'FINISHED';
  done: Set<string>;
}
interface Caller {
  subject: string;
}
type Input<T> = { input: T };

const refusal = (code: string, message: string) => ({ userErrors: [{ code, message, field: [] }] });
const done = <T extends object>(result: T) => ({ ...result, userErrors: [] });
const reversed = <T>(list: readonly T[]) => [...list].reverse();

export class FakeApi {
  readonly units = new Map<string, string | null | undefined>();
  readonly organisations = new Map<string, string[]>();
  readonly frameworks = new Map<string, FrameworkSaveInput>();
  readonly positions = new Map<string, unknown>();
  readonly people: Person[] = [];
  readonly modules = new Map<string, { input: ModuleSubmitInput; state: string }>();
  readonly courses = new Map<string, CourseOfferInput>();
  readonly assignments = new Map<string, { course: string; audience: object; dueOn: string }>();
  readonly runs = new Map<string, Run>();
  readonly attempts = new Map<string, { lesson: string; run: Run; answers: Map<string, object> }>();
  readonly invitations = new Map<string, string>();
  /** How many requests came. */
  requests = 0;
  /** Called before each request; what it throws is an answer that never arrives. */
  before: (request: number) => void = () => undefined;
  /** Called after each request was carried out; what it throws loses the answer. */
  after: (request: number) => void = () => undefined;
  readonly #schema = buildSchema(
    readdirSync(schemaFolder)
      .map((file) => readFileSync(join(schemaFolder, file), 'utf8'))
      .join('\n'),
  );
  readonly #root = { ...this.#queries(), ...this.#adminMutations(), ...this.#courseMutations() };

  createAdmin = ({ name, personalNumber, subject }: FirstAdmin): Promise<void> => {
    if (this.people.length === 0) {
      this.people.push({ id: name, name, personalNumber, roles: new Set(['ADMIN']), login: subject });
    }
    return Promise.resolve();
  };

  handler = async (event: APIGatewayProxyEventV2) => {
    this.requests += 1;
    this.before(this.requests);
    const { query, variables } = JSON.parse(event.body ?? '') as { query: string; variables: object };
    const subject = decodeJwt((event.headers['authorization'] ?? '').slice('Bearer '.length)).sub ?? '';
    const result = await graphql({
      schema: this.#schema,
      source: query,
      rootValue: this.#root,
      variableValues: { ...variables },
      contextValue: { subject } satisfies Caller,
    });
    this.after(this.requests);
    return {
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(result),
    };
  };

  #personOf(caller: Caller): Person {
    const person = this.people.find(({ login }) => login === caller.subject);
    if (!person) throw new Error('Forbidden: the login is bound to nobody.');
    return person;
  }

  #need(caller: Caller, role: string): void {
    if (!this.#personOf(caller).roles.has(role)) throw new Error(`Forbidden: ${role} is needed.`);
  }

  /** The lessons of a course, those of the person's run marked as done. */
  #lessonsOf(course: string, run: Run) {
    return (this.courses.get(course)?.modules ?? []).map(({ module }) => {
      const lessons = this.modules.get(module)?.input.lessons ?? [];
      return {
        lessons: lessons.map(({ externalId, title, content }) => {
          const id = `${course}:${module}:${externalId}`;
          return { id, title, kind: content.quiz ? 'QUIZ' : 'TEXT', done: run.done.has(id) };
        }),
      };
    });
  }

  #run(course: string, person: Person): Run {
    const id = `${course}:${person.name}`;
    const run = this.runs.get(id) ?? { id, state: 'ACTIVE', done: new Set<string>() };
    this.runs.set(id, run);
    return run;
  }

  #quizOf(lesson: string) {
    const [, module = '', externalId] = lesson.split(':');
    const found = this.modules.get(module)?.input.lessons.find((entry) => entry.externalId === externalId);
    if (!found?.content.quiz) throw new Error(`${lesson} is no quiz.`);
    return found.content.quiz;
  }

  /** What an attempt shows, everything that can be shuffled the other way round and without its ids. */
  #shown(lesson: string) {
    const options = (texts: readonly string[]) =>
      reversed(texts.map((text, index) => ({ id: `option-${index}`, text })));
    return this.#quizOf(lesson).questions.map(({ externalId, text, answer }) => {
      const choices = (answer.singleChoice ?? answer.multipleChoice)?.choices;
      const pairs = answer.matching?.pairs;
      return {
        id: `shown-${externalId}`,
        text,
        choices: choices && options(choices.map((choice) => choice.text)),
        prompts: pairs && options(pairs.map((pair) => pair.prompt)),
        options:
          pairs && options([...pairs.map((pair) => pair.answer), ...(answer.matching?.distractors ?? [])]),
        items: answer.ordering && options(answer.ordering.items.map((item) => item.text)),
      };
    });
  }

  #queries() {
    return {
      node: ({ id }: { id: string }) => ({
        __typename: 'Unit',
        id,
        people: {
          edges: this.people
            .filter(({ unit }) => unit === id)
            .map((node) => ({
              node: { ...node, roles: [...node.roles], hasLogin: node.login !== undefined },
            })),
          pageInfo: { hasNextPage: false, endCursor: null },
        },
      }),
      viewer: (_: object, caller: Caller) => {
        const person = this.people.find(({ login }) => login === caller.subject);
        return { person: person ?? null, accessRoles: [] };
      },
    };
  }

  #adminMutations() {
    return {
      unitCreate: ({ input }: Input<{ externalId: string; parent?: string }>, caller: Caller) => {
        this.#need(caller, 'ADMIN');
        if (input.parent !== undefined && !this.units.has(input.parent))
          return refusal('NOT_FOUND', 'No parent');
        this.units.set(input.externalId, input.parent);
        return done({ unit: { id: input.externalId } });
      },
      organisationCreate: ({ input }: Input<{ externalId: string }>, caller: Caller) => {
        this.#need(caller, 'ADMIN');
        if (!this.organisations.has(input.externalId)) this.organisations.set(input.externalId, []);
        return done({ organisation: { id: input.externalId } });
      },
      organisationClientBind: (
        { input }: Input<{ organisation: string; clientId: string }>,
        caller: Caller,
      ) => {
        this.#need(caller, 'ADMIN');
        this.organisations.set(input.organisation, [input.clientId]);
        return done({ organisation: { id: input.organisation } });
      },
      frameworkSave: ({ input }: Input<FrameworkSaveInput>, caller: Caller) => {
        this.#need(caller, 'AGENCY');
        this.frameworks.set(input.externalId, input);
        const competencies = input.competencies.map(({ externalId }) => ({ externalId, id: externalId }));
        return done({ framework: { competencies } });
      },
      positionSave: ({ input }: Input<{ externalId: string }>, caller: Caller) => {
        this.#need(caller, 'ADMIN');
        this.positions.set(input.externalId, input);
        return done({ position: { id: input.externalId } });
      },
      personCreate: ({ input }: Input<PersonCreateInput>, caller: Caller) => {
        this.#need(caller, 'ADMIN');
        if (this.people.some(({ personalNumber }) => personalNumber === input.personalNumber)) {
          return refusal('TAKEN', 'The number is taken');
        }
        if (!this.units.has(input.unit)) return refusal('NOT_FOUND', 'No unit');
        const person: Person = { ...input, id: input.name, roles: new Set() };
        this.people.push(person);
        return done({ person: { id: person.id } });
      },
      personUpdate: (
        { input }: Input<{ person: string; unit: string; position: string }>,
        caller: Caller,
      ) => {
        this.#need(caller, 'ADMIN');
        const person = this.people.find(({ id }) => id === input.person);
        if (!person || !this.units.has(input.unit) || !this.positions.has(input.position)) {
          return refusal('NOT_FOUND', 'No person, unit or position');
        }
        person.unit = input.unit;
        return done({ person: { id: person.id } });
      },
      roleChange: ({ input }: Input<{ person: string; role: string; held: boolean }>, caller: Caller) => {
        this.#need(caller, 'ADMIN');
        const person = this.people.find(({ id }) => id === input.person);
        if (input.held) person?.roles.add(input.role);
        else person?.roles.delete(input.role);
        return done({ person: { id: input.person } });
      },
      invitationIssue: ({ input }: Input<{ person: string }>, caller: Caller) => {
        this.#need(caller, 'ADMIN');
        const code = `CODE-${this.requests}`;
        this.invitations.set(input.person, code);
        return done({ code, expiresAt: '2026-01-01T00:00:00.000Z' });
      },
      invitationAccept: ({ input }: Input<{ code: string }>, caller: Caller) => {
        const [id] = [...this.invitations].find(([, code]) => code === input.code) ?? [];
        const person = this.people.find((candidate) => candidate.id === id);
        if (!person || person.login !== undefined) return refusal('INVITATION', 'Unknown or used');
        person.login = caller.subject;
        return done({ viewer: { person } });
      },
    };
  }

  #courseMutations() {
    return {
      // As if each file had been looked through before.
      mediaUpload: ({ input }: Input<{ name: string; sha256: string }>) =>
        done({
          media: { state: 'READY', path: `/media/${input.sha256.slice(0, 20)}/${input.name}`, refusal: null },
          upload: null,
        }),
      moduleSubmit: ({ input }: Input<ModuleSubmitInput>, caller: Caller) => {
        const bound = [...this.organisations.values()].some((clients) => clients.includes(caller.subject));
        if (!bound) throw new Error('Forbidden: the client is bound to no organisation.');
        const id = input.externalId;
        if (!this.modules.has(id)) this.modules.set(id, { input, state: 'IN_REVIEW' });
        return done({ module: { id }, version: { id, state: this.modules.get(id)?.state } });
      },
      moduleDecide: ({ input }: Input<{ version: string }>, caller: Caller) => {
        this.#need(caller, 'AGENCY');
        const module = this.modules.get(input.version);
        if (module?.state !== 'IN_REVIEW') return refusal('WRONG_STATE', 'Not in review');
        module.state = 'PUBLISHED';
        return done({ version: { state: module.state } });
      },
      courseOffer: ({ input }: Input<CourseOfferInput>, caller: Caller) => {
        this.#need(caller, 'AGENCY');
        const unpublished = input.modules.some(
          ({ module }) => this.modules.get(module)?.state !== 'PUBLISHED',
        );
        if (unpublished) return refusal('WRONG_STATE', 'A module is not published');
        this.courses.set(input.externalId, input);
        const assignments = [...this.assignments].filter(([, { course }]) => course === input.externalId);
        return done({ course: { id: input.externalId, assignments: assignments.map(([id]) => ({ id })) } });
      },
      assignmentCreate: (
        { input }: Input<{ course: string; audience: object; dueOn: string; idempotencyKey: string }>,
        caller: Caller,
      ) => {
        this.#need(caller, 'AGENCY');
        this.assignments.set(input.idempotencyKey, input);
        return done({ assignment: { id: input.idempotencyKey } });
      },
      courseEnrol: ({ input }: Input<{ course: string }>, caller: Caller) => {
        const run = this.#run(input.course, this.#personOf(caller));
        const course = { modules: this.#lessonsOf(input.course, run) };
        return done({ run: { id: run.id, state: run.state, course } });
      },
      progressRecord: (
        { input }: Input<{ events: { id: string; lesson: string; kind: string }[] }>,
        caller: Caller,
      ) => {
        for (const { lesson, kind } of input.events) {
          const run = this.#run(lesson.split(':')[0] ?? '', this.#personOf(caller));
          if (kind === 'COMPLETED') run.done.add(lesson);
        }
        return done({ recorded: input.events.map(({ id }) => id) });
      },
      attemptStart: ({ input }: Input<{ lesson: string }>, caller: Caller) => {
        const run = this.#run(input.lesson.split(':')[0] ?? '', this.#personOf(caller));
        const id = `${input.lesson}:${run.id}`;
        const attempt = this.attempts.get(id) ?? { lesson: input.lesson, run, answers: new Map() };
        this.attempts.set(id, attempt);
        return done({ attempt: { id, questions: this.#shown(input.lesson) } });
      },
      attemptAnswer: ({ input }: Input<{ attempt: string; question: string; response: object }>) => {
        this.attempts.get(input.attempt)?.answers.set(input.question, input.response);
        return done({ saved: true });
      },
      attemptSubmit: ({ input }: Input<{ attempt: string }>) => {
        const attempt = this.attempts.get(input.attempt);
        if (!attempt) return refusal('NOT_FOUND', 'No attempt');
        const passed = attempt.answers.size === this.#quizOf(attempt.lesson).questions.length;
        if (passed) attempt.run.done.add(attempt.lesson);
        return done({ attempt: { passed } });
      },
      runFinish: ({ input }: Input<{ run: string }>) => {
        const run = this.runs.get(input.run);
        const [course = ''] = input.run.split(':');
        const lessons = run ? this.#lessonsOf(course, run).flatMap((module) => module.lessons) : [];
        if (!run || lessons.some((lesson) => !lesson.done)) return refusal('INCOMPLETE', 'Lessons are left');
        run.state = 'FINISHED';
        return done({ run: { state: run.state } });
      },
    };
  }
}
