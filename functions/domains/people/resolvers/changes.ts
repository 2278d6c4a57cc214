import type { Context } from '../../../graphql/context.ts';
import type { PersonChangeKind, PersonChangeResolvers } from '../../../graphql/generated/types.ts';
import { toGlobalId } from '../../../graphql/global-id.ts';
import { inLanguage } from '../../../graphql/language.ts';
import { moment } from '../../../graphql/scalars.ts';
import { readPerson, readPosition, readUnit } from '../commands/index.ts';
import type { PersonChangeModel } from './models.ts';

type What = Extract<PersonChangeModel, { kind: 'PERSON' }>['changes'][number]['what'];

/** One thing that became another in a change; nothing where it did not. */
const difference = (change: PersonChangeModel, what: What) =>
  'changes' in change ? change.changes.find((each) => each.what === what) : undefined;

function kindOf(change: PersonChangeModel): PersonChangeKind {
  switch (change.kind) {
    case 'ROLE':
      return change.held ? 'ROLE_GRANTED' : 'ROLE_REVOKED';
    case 'PERSON':
      return 'UPDATED';
    case 'NUMBER':
      return 'NUMBER_CHANGED';
    default:
      return change.kind;
  }
}

/** How a change of a person is shown. */
export const changeShown: PersonChangeResolvers = {
  id: ({ personId, id }) => toGlobalId('PersonChange', personId, id),
  kind: kindOf,
  at: ({ at }) => moment(at),
  on: (change) => ('on' in change ? (change.on ?? null) : null),
  by: async ({ actorId }, _args, context) => (await readPerson(context, actorId))?.name ?? null,
  renamed: (change) => difference(change, 'name') !== undefined,
  unitBefore: (change, _args, context) => unitOf(context, difference(change, 'unitId')?.from),
  unitAfter: (change, _args, context) => unitOf(context, difference(change, 'unitId')?.to),
  positionBefore: (change, _args, context) => positionOf(context, difference(change, 'positionId')?.from),
  positionAfter: (change, _args, context) => positionOf(context, difference(change, 'positionId')?.to),
  gradeBefore: (change) => difference(change, 'grade')?.from ?? null,
  gradeAfter: (change) => difference(change, 'grade')?.to ?? null,
  role: (change) => (change.kind === 'ROLE' ? change.role : null),
  merged: (change) => (change.kind === 'MERGED' ? toGlobalId('Person', change.from) : null),
  leavingReason: (change) => (change.kind === 'LEFT' ? change.cause : null),
};

async function unitOf(context: Context, unitId: string | undefined): Promise<string | null> {
  const unit = unitId === undefined ? undefined : await readUnit(context, unitId);
  return unit ? inLanguage(context, unit.name) : null;
}

async function positionOf(context: Context, positionId: string | undefined): Promise<string | null> {
  const position = positionId === undefined ? undefined : await readPosition(context, positionId);
  return position ? inLanguage(context, position.name) : null;
}
