import type { Context } from '../../../graphql/context.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import type { NodeLoaders } from '../../../graphql/node.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { readOwnPerson } from '../commands/index.ts';
import { maskNumber } from '../core/personal-number.ts';
import type { Person } from '../repository.ts';
import type { PersonModel } from './models.ts';

export const resolvers: Resolvers = {
  Query: {
    viewer: (_source, _args, { caller }) => (caller.kind === 'anonymous' ? null : { login: caller.login }),
  },
  Viewer: {
    id: ({ login }) => toGlobalId('Viewer', login.hash),
    person: async (_viewer, _args, context) => present(await readOwnPerson(context)),
    accessRoles: (_viewer, _args, { roles }) => [...roles],
  },
  Person: {
    id: ({ personId }) => toGlobalId('Person', personId),
    maskedNumber: ({ personId, personalNumber }, _args, context) =>
      mayReadNumber(context, personId) ? maskNumber(personalNumber) : null,
    hasLogin: ({ logins }) => logins.length > 0,
  },
};

export const nodes: NodeLoaders = {
  Person: async (context, [personId]) => {
    const person = await readOwnPerson(context);
    return person?.personId === personId ? present(person) : null;
  },
};

function present(person: Person | undefined): PersonModel | null {
  return person ?? null;
}

/** A number is for its holder and for admins. */
function mayReadNumber({ caller, roles }: Context, personId: string): boolean {
  return roles.has('ADMIN') || (caller.kind === 'person' && caller.personId === personId);
}
