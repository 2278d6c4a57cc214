import {
  defaultFieldResolver,
  getNamedType,
  isIntrospectionType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ABOUT_A_PERSON, type LookedAt } from '../domains/privacy/core/look.ts';
import type { Seen } from '../domains/privacy/commands/looks.ts';
import type { Context } from './context.ts';

/** What a request has seen of others so far. */
export class Looks {
  readonly #subjects = new Map<string, Set<LookedAt>>();

  /** Notes that something about a person was seen. */
  see(personId: string, what: LookedAt): void {
    const seen = this.#subjects.get(personId);
    if (seen) seen.add(what);
    else this.#subjects.set(personId, new Set([what]));
  }

  /** All of it. */
  seen(): Seen {
    return {
      subjects: Object.fromEntries([...this.#subjects].map(([id, what]) => [id, [...what].sort()])),
      lists: {},
    };
  }
}

/** Types through which one of several is reached: what it is, the value itself says. */
const ABSTRACT = new Set(['Node']);

/**
 * Lets every field that leads to something about a person note whom a caller has seen who is another one: in whatever
 * query it stands, so that no new page can forget it.
 */
export function noteLooking(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { name } = getNamedType(field.type);
      if (!Object.hasOwn(ABOUT_A_PERSON, name) && !ABSTRACT.has(name)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, args, context: Context, info) => {
        const value: unknown = await resolve(source, args, context, info);
        for (const each of Array.isArray(value) ? value : [value]) note(context, name, each);
        return value;
      };
    }
  }
  return schema;
}

function note({ caller, looks }: Context, declared: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || caller.kind !== 'person') return;
  const { personId, __typename } = value as { personId?: unknown; __typename?: unknown };
  const what = ABOUT_A_PERSON[typeof __typename === 'string' ? __typename : declared];
  if (what && typeof personId === 'string' && personId !== caller.personId) looks?.see(personId, what);
}
