import { expect, it } from 'vitest';
import { pageFrom, toConnection } from '../../functions/graphql/connection.ts';
import type { Context } from '../../functions/graphql/context.ts';
import type { Caller } from '../../functions/platform/caller.ts';
import { createCursors } from '../../functions/platform/table/cursor.ts';

const cursors = createCursors(Buffer.alloc(32, 3));
const login = { issuer: 'i', subject: 's', clientId: 'c', hash: 'h' };
const organisation = (organisationId: string): Caller => ({
  kind: 'organisation',
  organisationId,
  name: 'O',
  login,
});
const contextOf = (caller: Caller) => ({ caller, services: { cursors }, language: 'EN' }) as Context;

it('goes on after a cursor in its list and for its caller only', () => {
  const mine = contextOf(organisation('a'));
  const asked = pageFrom(mine, 'list', { first: 1 }, 10);
  const page = { items: [{ pk: 'P', sk: 'siti' }] };
  const after = toConnection(mine, 'list', asked, page, () => null).pageInfo.endCursor;
  expect(pageFrom(mine, 'list', { after }, 10).after).toEqual({ pk: 'P', sk: 'siti' });
  expect(() => pageFrom(mine, 'other', { after }, 10)).toThrow(/not one of this list/);
  for (const caller of [
    organisation('b'),
    { kind: 'anonymous' } as const,
    { kind: 'unbound', login } as const,
  ]) {
    expect(() => pageFrom(contextOf(caller), 'list', { after }, 10)).toThrow(/not one of this list/);
  }
});

it('goes on where the table says, which may be another partition than that of the last item', () => {
  const mine = contextOf(organisation('a'));
  const asked = pageFrom(mine, 'list', { first: 2 }, 10);
  const page = { items: [{ pk: 'P', sk: 'siti' }], next: { pk: 'P#1', sk: '' } };
  const { edges, pageInfo } = toConnection(mine, 'list', asked, page, () => null);
  expect(pageInfo).toMatchObject({ hasNextPage: true, endCursor: edges[0]?.cursor });
  expect(pageFrom(mine, 'list', { after: pageInfo.endCursor ?? null }, 10).after).toEqual({
    pk: 'P#1',
    sk: '',
  });
});
