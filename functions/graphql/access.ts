import {
  defaultFieldResolver,
  getNamedType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';
import { directiveOf, type Directed } from './directives.ts';
import { graphQLError } from './errors.ts';
import type { AccessRole } from './generated/types.ts';
import { inLanguage } from './language.ts';

/**
 * Types that hold nothing private: plain values, and what the public certificate page shows. Every other object type
 * must carry `@access`.
 */
const OPEN_TYPES = new Set([
  'PageInfo',
  'UserError',
  'LocalizedText',
  'CertificateCheck',
  'Query',
  'Mutation',
]);

/** The roles that may reach a type or field; undefined when it carries no rule of its own. */
export function accessRule(schema: GraphQLSchema, of: Directed) {
  return directiveOf(schema, of, 'access')?.['to'] as AccessRole[] | undefined;
}

/** Whether `roles` holds one of `rule`; no rule allows everybody. */
export function allows(rule: readonly AccessRole[] | undefined, roles: ReadonlySet<AccessRole>): boolean {
  return !rule || rule.some((role) => roles.has(role));
}

/** The names of all fields of Query and Mutation, and of all object types, that lack a rule. */
export function missingRules(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => !accessRule(schema, field))
      .map((field) => `${root!.name}.${field.name}`),
  );
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type) && !OPEN_TYPES.has(type.name))
    .filter((type) => !accessRule(schema, type))
    .map((type) => type.name);
  return [...fields, ...types];
}

/**
 * Puts the access rules in front of every resolver: that of the field, and that of the type it leads to, wherever the
 * type is reached. A field of Query or Mutation that is not allowed is an error that says so; deeper down, what is
 * forbidden looks like what does not exist. Throws when a rule is missing.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const missing = missingRules(schema);
  if (missing.length > 0) throw new Error(`Without an access rule: ${missing.join(', ')}`);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const atRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) guard(schema, field, atRoot);
  }
  return schema;
}

function guard(schema: GraphQLSchema, field: GraphQLField<unknown, Context>, atRoot: boolean): void {
  const rules = [accessRule(schema, field), accessRule(schema, getNamedType(field.type))].filter(Boolean);
  if (rules.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (rules.every((rule) => allows(rule, context.roles))) return resolve(source, args, context, info);
    if (!atRoot && !isNonNullType(field.type)) return null;
    throw context.roles.has('IDENTITY')
      ? graphQLError('FORBIDDEN', inLanguage(context, forbidden(context, rules.flat())))
      : unauthenticated(context);
  };
}

const UNAUTHENTICATED = {
  id: 'Masuk dahulu: diperlukan token akses yang berlaku pada header Authorization.',
  en: 'Sign in first: a valid access token is needed in the Authorization header.',
};

const FORBIDDEN = {
  id: 'Peran Anda tidak mengizinkan ini. Hubungi administrator bila seharusnya boleh.',
  en: 'Your role does not allow this. Ask an administrator if it should.',
};

const SECOND_FACTOR = {
  id: 'Peran Anda berlaku setelah Anda masuk dengan faktor kedua. Keluar, lalu masuk lewat pintu admin dan petugas.',
  en: 'Your role is in force once you sign in with a second factor. Sign out, and sign in as an admin or officer.',
};

/** Why a caller may not: without the role, or with one that this sign-in may not use. */
function forbidden({ caller }: Context, allowed: readonly (AccessRole | undefined)[]) {
  const withheld = caller.kind === 'person' ? (caller.withheldRoles ?? []) : [];
  return withheld.some((role) => allowed.includes(role)) ? SECOND_FACTOR : FORBIDDEN;
}

/** The error for callers who must sign in first. */
export function unauthenticated(context: Pick<Context, 'language'>) {
  return graphQLError('UNAUTHENTICATED', inLanguage(context, UNAUTHENTICATED), 401);
}
