import { accessRule } from '../../../functions/graphql/access.ts';
import type { AccessRole } from '../../../functions/graphql/generated/types.ts';
import { CALLER_NAMES, type CallerName } from '../../access/support/city.ts';
import { bomb, brokenRequest, brokenText } from './breaking.ts';
import type { Dice } from './dice.ts';
import { randomMutation, randomQuery, type Operation } from './documents.ts';
import { withHostile } from './hostile.ts';
import { toJson } from './json.ts';
import type { World } from './world.ts';

/** What goes over the network. */
export interface Wire {
  readonly method: string;
  /** The query string with its leading `?`, or empty. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** In place of the caller's own. */
  readonly token?: string;
}

/** What kinds of requests there are, and how often each comes. */
export const KINDS = {
  query: 34,
  mutation: 18,
  'hostile query': 13,
  'hostile mutation': 16,
  'broken text': 8,
  'broken request': 8,
  bomb: 3,
} as const;
export type Kind = keyof typeof KINDS;

/** A request of the fuzz. */
export interface FuzzRequest {
  readonly kind: Kind;
  readonly caller: CallerName;
  readonly wire: Wire;
  /** The operation, where the request carries one as it is: what can be made smaller. */
  readonly operation?: Operation;
}

/** The callers whose rights let an operation go furthest come more often. */
const READERS: Readonly<Record<CallerName, number>> = {
  'signed out': 1,
  unbound: 1,
  owner: 4,
  employee: 2,
  partner: 3,
  'other partner': 1,
  agency: 4,
  admin: 4,
};

/** The next request. */
export function nextRequest(dice: Dice, { schema, pool }: World): FuzzRequest {
  const kind = dice.weighted(KINDS);
  const caller = dice.weighted(READERS);
  const making = { dice, pool, use: 'read' } as const;
  switch (kind) {
    case 'query':
      return carrying(kind, caller, randomQuery(schema, making));
    case 'mutation':
      return carrying(kind, ...mutation());
    case 'hostile query': {
      const operation = randomQuery(schema, making);
      return carrying(kind, caller, {
        ...operation,
        variables: withHostile(dice, pool, operation.variables),
      });
    }
    case 'hostile mutation': {
      const [by, operation] = mutation();
      return carrying(kind, by, { ...operation, variables: withHostile(dice, pool, operation.variables) });
    }
    case 'broken text': {
      const operation = randomQuery(schema, making);
      return carrying(kind, caller, { ...operation, document: brokenText(dice, operation.document) });
    }
    case 'broken request':
      return { kind, caller, wire: brokenRequest(dice, randomQuery(schema, making)) };
    case 'bomb':
      return carrying(kind, caller, bomb(dice, schema));
  }

  /** A mutation, mostly by somebody who may. */
  function mutation(): [CallerName, Operation] {
    const field = dice.pick(Object.values(schema.getMutationType()!.getFields()));
    const doer = ACTING[dice.pick(accessRule(schema, field)!)];
    return [dice.chance(0.85) ? doer : dice.pick(CALLER_NAMES), randomMutation(schema, field, making)];
  }
}

/** Who acts in a role, where a mutation needs it. */
const ACTING: Readonly<Record<AccessRole, CallerName>> = {
  EVERYONE: 'signed out',
  IDENTITY: 'unbound',
  EMPLOYEE: 'owner',
  PARTNER: 'partner',
  AGENCY: 'agency',
  ADMIN: 'admin',
};

/** An operation as clients send it. */
export function carrying(kind: Kind, caller: CallerName, operation: Operation): FuzzRequest {
  const { document, variables } = operation;
  const wire: Wire = {
    method: 'POST',
    search: '',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: toJson({ query: document, variables }),
  };
  return { kind, caller, operation, wire };
}
