import { bootstrapAdmin, callerOf } from '../../../../functions/domains/people/commands/index.ts';
import { toGlobalId } from '../../../../functions/graphql/global-id.ts';
import { loginHash } from '../../../../functions/platform/auth.ts';
import type { Caller } from '../../../../functions/platform/caller.ts';
import { createScope, type Scope } from '../../../../functions/platform/scope.ts';
import type { Write } from '../../../../functions/platform/table/writes.ts';
import { ISSUER, startInstallation } from '../../../support/installation.ts';
import { operationsOver, type UserError } from '../../../support/operations.ts';

/** Numbers that are well-formed and belong to nobody. */
export const NUMBERS = {
  admin: '197001012000011901',
  siti: '198505172010012902',
  agus: '199002282022211903',
  dewi: '199212312019032904',
};

/** Whether a write only says who read what: whatever an administrator asks for has one. */
const tellsOfReading = (write: Write): boolean => write.kind === 'put' && write.item.pk.startsWith('ACCESS#');

/** The API with its first administrator (`admin`), everything written remembered, and a clock that can be moved. */
export async function startPeopleWorld() {
  const installation = await startInstallation();
  const { services, ask } = installation;
  let late = 0;
  services.now = () => Date.now() + late;

  const written: Write[] = [];
  const { table } = services;
  const { write, transact } = table;
  table.write = async (each) => {
    const result = await write(each);
    if (result.ok && !tellsOfReading(each)) written.push(each);
    return result;
  };
  table.transact = async (each, token) => {
    const result = await transact(each, token);
    if (result.ok) written.push(...each);
    return result;
  };

  const adminId = await bootstrapAdmin(services, {
    name: 'Adi Kurniawan',
    personalNumber: NUMBERS.admin,
    issuer: ISSUER,
    subject: 'admin',
  });

  const { data, mutate, node } = operationsOver(ask, installation);
  const unitCreate = mutate<{ unit: { id: string } | null }>('unitCreate', 'unit { id }');
  const personCreate = mutate<{ person: PersonView | null }>(
    'personCreate',
    `person { id name employmentKind grade hasLogin roles unit { id } position { id } }`,
  );
  const invitationIssue = mutate<{ code: string | null; expiresAt: string | null }>(
    'invitationIssue',
    'code expiresAt',
  );
  const invitationAccept = mutate<{ viewer: ViewerView | null }>(
    'invitationAccept',
    'viewer { id accessRoles person { id name } }',
  );
  const unitUpdate = mutate<{ unit: { id: string; name: { id: string; en: string } } | null }>(
    'unitUpdate',
    'unit { id name { id en } }',
  );
  const personUpdate = mutate<{ person: PersonView | null }>(
    'personUpdate',
    `person { id name employmentKind grade hasLogin roles unit { id } position { id } }`,
  );
  const roleChange = mutate<{ person: { id: string; roles: string[] } | null }>(
    'roleChange',
    'person { id roles }',
  );

  return {
    ...installation,
    adminId,
    written,
    data,
    mutate,
    node,
    unitCreate,
    unitUpdate,
    personCreate,
    personUpdate,
    invitationIssue,
    invitationAccept,
    roleChange,
    /** Moves the clock on (ms). */
    wait(ms: number) {
      late += ms;
    },
    /** A scope as `subject`, as a request would have it. */
    async scopeOf(subject: string): Promise<Scope> {
      const login = { issuer: ISSUER, subject, clientId: 'kapuas-web', hash: loginHash(ISSUER, subject) };
      const caller: Caller = await callerOf(services, login);
      return createScope(services, caller);
    },
    /** A unit at the top; its global id. */
    async unit(externalId: string, parent?: string): Promise<string> {
      const { unit, userErrors } = await unitCreate('admin', {
        externalId,
        name: { id: externalId },
        parent,
      });
      if (!unit) throw new Error(JSON.stringify(userErrors));
      return unit.id;
    },
    /** A person of a unit, who signs in as `subject` if it is given; their global id. */
    async person(input: object, subject?: string): Promise<string> {
      const { person, userErrors } = await personCreate('admin', input);
      if (!person) throw new Error(JSON.stringify(userErrors));
      if (subject === undefined) return person.id;
      const { code } = await invitationIssue('admin', { person: person.id });
      const accepted = await invitationAccept(subject, { code });
      if (!accepted.viewer) throw new Error(JSON.stringify(accepted.userErrors));
      return person.id;
    },
    personId: (id: string) => toGlobalId('Person', id),
  };
}

export type PeopleWorld = Awaited<ReturnType<typeof startPeopleWorld>>;

export interface PersonView {
  id: string;
  name: string;
  employmentKind: string;
  grade: string | null;
  hasLogin: boolean;
  roles: string[];
  unit: { id: string } | null;
  position: { id: string } | null;
}
export interface ViewerView {
  id: string;
  accessRoles: string[];
  person: { id: string; name: string } | null;
}

/** What is entered about a person. */
export const personInput = (unit: string, more: object = {}) => ({
  name: 'Siti Aminah',
  personalNumber: NUMBERS.siti,
  employmentKind: 'PNS',
  grade: 'III/b',
  unit,
  ...more,
});

/** The one refusal of an answer, without its message. */
export function refusalOf({ userErrors }: { userErrors: UserError[] }): [string, string] | undefined {
  const [error] = userErrors;
  return error && [error.code, error.field.join('.')];
}
