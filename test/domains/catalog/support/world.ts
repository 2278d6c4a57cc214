import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import {
  assignmentsFor,
  createCatalog,
  readCourseHead,
  readCourseVersion,
} from '../../../../functions/domains/catalog/commands/index.ts';
import { createResolvers } from '../../../../functions/domains/catalog/resolvers/create.ts';
import {
  createLearning,
  isUnlocked,
  readModuleProgress,
  readRun,
} from '../../../../functions/domains/learning/commands/index.ts';
import { callerOf } from '../../../../functions/domains/people/commands/callers.ts';
import { enforceAccess } from '../../../../functions/graphql/access.ts';
import type { Context } from '../../../../functions/graphql/context.ts';
import { typeDefs } from '../../../../functions/graphql/generated/type-defs.ts';
import type { Resolvers } from '../../../../functions/graphql/generated/types.ts';
import { toGlobalId } from '../../../../functions/graphql/global-id.ts';
import { loadNode } from '../../../../functions/graphql/node.ts';
import { scalars } from '../../../../functions/graphql/scalars.ts';
import { accessRolesOf } from '../../../../functions/platform/caller.ts';
import { createScope } from '../../../../functions/platform/scope.ts';
import { frameworkKey, personKey, unitKey } from '../../../../functions/platform/table/keys.ts';
import {
  bind,
  moduleInput,
  person,
  startPublishingWorld,
  type UserError,
} from '../../publishing/support/world.ts';

const NAMES: Readonly<Record<string, { id: string; en: string }>> = {
  layanan: { id: 'Pelayanan publik', en: 'Public service' },
  komunikasi: { id: 'Komunikasi', en: 'Communication' },
};

/**
 * Modules of two partners as the API took them, and catalog with learning on the same table; competency and the units
 * and people of people are stood in for by what they hold. Logins: those of publishing, and `sari`, who is a contract
 * civil servant of another unit.
 */
export async function startCatalogWorld() {
  const publishing = await startPublishingWorld();
  const { services } = publishing;
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') };
  services.now = () => clock.now;
  await bind(
    services,
    'sari',
    person('sari', {
      employmentKind: 'PPPK',
      unitId: 'sekolah',
      unitPath: ['dinas2', 'sekolah'],
      positionFamily: 'Guru',
    }),
  );
  const univ = await publishing.publish('univ', moduleInput());
  const yayasan = await publishing.publish(
    'yayasan',
    moduleInput({ externalId: 'loket', title: 'Loket ramah', lessons: moduleInput().lessons.slice(0, 3) }),
  );

  const families = ['Guru', 'Perawat'];
  const catalog = createCatalog({
    readCompetency: async (scope, frameworkId, competencyId) => {
      await scope.load(frameworkKey(frameworkId));
      const name = NAMES[competencyId];
      return name && { name };
    },
    readUnit: async (scope, unitId) => {
      await scope.load(unitKey(unitId));
      return unitId === 'dinas' ? { name: { id: 'Dinas', en: 'Office' } } : undefined;
    },
    readPerson: async (scope, personId) => {
      await scope.load(personKey(personId));
      return ['budi', 'sari'].includes(personId) ? {} : undefined;
    },
    readFamilies: () => Promise.resolve(families),
    readRun,
    readModuleProgress,
    isUnlocked,
  });
  const learning = createLearning({
    readCourseHead,
    readCourseVersion,
    assignmentsFor,
    evidenceWrites: () => Promise.resolve([]),
    evidenceVoidWrites: () => Promise.resolve([]),
  });
  const { resolvers, nodes } = createResolvers(catalog);
  const root: Resolvers = {
    Query: { node: (_source, { id }, context) => loadNode(nodes, schema, context, id) as never },
  };
  const schema = enforceAccess(
    makeExecutableSchema<Context>({
      typeDefs,
      resolvers: [scalars, root, resolvers],
      inheritResolversFromInterfaces: false,
    }),
  );

  const counted = { reads: 0, writes: 0 };
  const { table } = services;
  services.table = {
    ...table,
    get: (key) => ((counted.reads += 1), table.get(key)),
    batchGet: (keys) => ((counted.reads += 1), table.batchGet(keys)),
    query: (range, options) => ((counted.reads += 1), table.query(range, options)),
    write: (write) => ((counted.writes += 1), table.write(write)),
    transact: (writes, token) => ((counted.writes += 1), table.transact(writes, token)),
  };

  /** A request of its own, its login read as each HTTP request reads it. */
  async function scopeOf(subject: string) {
    const login = await services.authenticate(`Bearer ${subject}`);
    return createScope(services, await callerOf(services, login));
  }
  async function ask(subject: string, source: string, variableValues: Record<string, unknown> = {}) {
    const scope = await scopeOf(subject);
    const contextValue: Context = { ...scope, language: 'EN', roles: new Set(accessRolesOf(scope.caller)) };
    const answer = await graphql({ schema, source, variableValues, contextValue });
    return JSON.parse(JSON.stringify(answer)) as {
      data: Record<string, unknown> | null;
      errors?: { message: string; extensions: { code: string } }[];
    };
  }
  /** The data of an operation that must not fail as a whole. */
  async function data<T>(subject: string, source: string, variables: Record<string, unknown> = {}) {
    const answer = await ask(subject, source, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  }
  async function mutate<T>(name: string, fields: string, input: object, subject = 'agency') {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const source = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code field message } } }`;
    const answer = await data<Record<string, T & { userErrors: UserError[] }>>(subject, source, { input });
    return answer[name]!;
  }

  /** A course of both partners' modules, the second after the first. */
  const courseInput = (more: Record<string, unknown> = {}) => ({
    externalId: 'layanan-ramah',
    title: { id: 'Layanan yang ramah', en: 'Friendly service' },
    summary: { id: 'Melayani warga dengan baik.', en: 'Serving citizens well.' },
    description: { id: 'Untuk **semua** petugas.', en: 'For everybody.' },
    language: 'ID',
    jp: 4.5,
    topics: ['pelayanan-publik'],
    modules: [{ module: univ }, { module: yayasan, requires: [univ] }],
    competencies: [{ competency: toGlobalId('Competency', 'f', 'layanan'), level: 2 }],
    ...more,
  });
  const offer = (more: Record<string, unknown> = {}) =>
    mutate<Offered>('courseOffer', 'changed course { id versionNumber state }', courseInput(more));

  return {
    ...publishing,
    services,
    clock,
    catalog,
    learning,
    /** The families of the positions that there are. */
    families,
    counted,
    univ,
    yayasan,
    scopeOf,
    ask,
    data,
    mutate,
    courseInput,
    offer,
    /** How many reads a piece of work takes. */
    async reads(work: () => Promise<unknown>): Promise<number> {
      const before = counted.reads;
      await work();
      return counted.reads - before;
    },
  };
}

export type CatalogWorld = Awaited<ReturnType<typeof startCatalogWorld>>;

export interface Offered {
  changed: boolean | null;
  course: { id: string; versionNumber: number; state: string } | null;
}

/** The first part of a global id. */
export const idIn = (globalId: string): string =>
  Buffer.from(globalId, 'base64url').toString().split('\u001f')[1] ?? '';
