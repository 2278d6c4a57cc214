import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  signInConsumer,
  type SignInAdministration,
} from '../../../functions/domains/people/commands/sign-ins.ts';
import { deedFor, taskAfter } from '../../../functions/domains/people/core/sign-in.ts';
import { createHandler } from '../../../functions/handlers/identity.ts';
import { cognitoAdministration } from '../../../functions/platform/cognito.ts';
import { personKey } from '../../../functions/platform/table/keys.ts';
import { ISSUER } from '../../support/installation.ts';
import { personInput, startPeopleWorld, type PeopleWorld } from './support/world.ts';

let world: PeopleWorld;
let siti: string;
let deeds: string[];
let failing: boolean;
const messages: string[] = [];

const administration: SignInAdministration = {
  administers: (issuer) => issuer === ISSUER,
  disable: (account) => note('disable', account.subject),
  enable: (account) => note('enable', account.subject),
  signOut: (account) => note('signOut', account.subject),
};
function note(what: string, subject: string): Promise<void> {
  if (failing) return Promise.reject(new Error('busy'));
  deeds.push(`${what} ${subject}`);
  return Promise.resolve();
}

beforeEach(async () => {
  world = await startPeopleWorld();
  [deeds, failing] = [[], false];
  messages.length = 0;
  siti = await world.person(personInput(await world.unit('dinas')), 'siti');
});
afterEach(() => world.close());

const consume = signInConsumer({ post: (body) => Promise.resolve(void messages.push(body)) });
/** Does something to siti, and answers the messages that the stream sends for it. */
async function messagesOf(change: () => Promise<unknown>): Promise<string[]> {
  const [, personId = ''] = Buffer.from(siti, 'base64url').toString('utf8').split('\u001f');
  const read = async () => (await world.services.table.get(personKey(personId)))!;
  const before = await read();
  messages.length = 0;
  await change();
  await consume(world.services, await read(), before);
  return [...messages];
}
const deliver = (...bodies: string[]) =>
  createHandler(
    world.services,
    administration,
  )({ Records: bodies.map((body, at) => ({ messageId: String(at), body })) } as SQSEvent);

const leave = () =>
  world.mutate('personLeave', 'person { id }')('admin', {
    person: siti,
    on: '2026-03-01',
    cause: 'RETIRED',
    reason: 'Purnatugas',
  });
const comeBack = () =>
  world.mutate('personReturn', 'person { id }')('admin', { person: siti, reason: 'Kembali' });
const role = (held: boolean) =>
  world.roleChange('admin', { person: siti, role: 'AGENCY', held, reason: 'Menurut SK' });

describe('the accounts of a person', () => {
  it('are closed when they leave, as often as it is told, and open again when they are back', async () => {
    const left = await messagesOf(leave);
    expect(left.map((body) => Object.keys(JSON.parse(body) as object))).toEqual([['personId', 'signOut']]);
    expect(await deliver(...left, ...left)).toEqual({ batchItemFailures: [] });
    expect(deeds).toEqual(['disable siti', 'disable siti']);
    deeds = [];
    await deliver(...(await messagesOf(comeBack)));
    expect(deeds).toEqual(['enable siti']);
    // What comes late does what holds now.
    deeds = [];
    await deliver(...left);
    expect(deeds).toEqual([]);
  });

  it('have to sign in anew when a role is revoked, and not when it is granted', async () => {
    expect(await messagesOf(() => role(true))).toEqual([]);
    await deliver(...(await messagesOf(() => role(false))));
    expect(deeds).toEqual(['signOut siti']);
  });

  it('are given back to the queue when the sign-in cannot be reached, and named by no line of the log', async () => {
    failing = true;
    const told = await messagesOf(leave);
    expect(await deliver(...told, 'hello')).toEqual({
      batchItemFailures: [{ itemIdentifier: '0' }, { itemIdentifier: '1' }],
    });
    expect(world.logged.join('')).not.toMatch(/siti|Siti/);
    failing = false;
    await deliver(...told);
    expect(deeds).toEqual(['disable siti']);
  });

  it('of another issuer are left alone', async () => {
    const strange = { ...administration, administers: () => false };
    const [body = ''] = await messagesOf(leave);
    await createHandler(world.services, strange)({ Records: [{ messageId: '0', body }] } as SQSEvent);
    expect(deeds).toEqual([]);
  });
});

it('after any changes, what is done is what the person is', () => {
  const standing = fc.record({
    personId: fc.constant('p'),
    roles: fc.subarray(['AGENCY', 'ADMIN'] as const),
    left: fc.option(fc.constant({ cause: 'RETIRED' as const, on: '2026-03-01', at: 0 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(standing, { minLength: 2, maxLength: 8 }), (states) => {
      let state: 'ENABLED' | 'DISABLED' = states[0]!.left ? 'DISABLED' : 'ENABLED';
      states.slice(1).forEach((after, at) => {
        const task = taskAfter(states[at]!, after);
        const deed = task && deedFor(after, { state }, task.signOut);
        if (deed === 'DISABLE') state = 'DISABLED';
        if (deed === 'ENABLE') state = 'ENABLED';
        expect(state).toBe(after.left ? 'DISABLED' : 'ENABLED');
      });
    }),
    { numRuns: 100 },
  );
});

describe('Cognito', () => {
  const pool = 'ap-southeast-3_Example';
  const issuer = `https://cognito-idp.ap-southeast-3.amazonaws.com/${pool}`;

  async function cognito(status: number, answer: object) {
    const asked: [string | undefined, unknown][] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        asked.push([String(request.headers['x-amz-target']), JSON.parse(body)]);
        response.writeHead(status).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const options = { region: 'ap-southeast-3', poolIds: [pool], endpoint, credentials };
    return { asked, administration: cognitoAdministration(options), close: () => server.close() };
  }

  it('is asked by the subject, in the pool of the issuer', async () => {
    const { asked, administration: of, close } = await cognito(200, {});
    expect([of.administers(issuer), of.administers(`${issuer}2`)]).toEqual([true, false]);
    await of.disable({ issuer, subject: 's' });
    await of.enable({ issuer, subject: 's' });
    const body = { UserPoolId: pool, Username: 's' };
    const api = 'AWSCognitoIdentityProviderService';
    expect(asked).toEqual([
      [`${api}.AdminDisableUser`, body],
      [`${api}.AdminUserGlobalSignOut`, body],
      [`${api}.AdminEnableUser`, body],
    ]);
    close();
  });

  it('does not know an account any more: there is nothing to do; anything else is a fault that names nobody', async () => {
    const gone = await cognito(400, { __type: 'UserNotFoundException' });
    await expect(gone.administration.signOut({ issuer, subject: 's' })).resolves.toBeUndefined();
    gone.close();
    const busy = await cognito(400, { __type: 'TooManyRequestsException', message: 'siti' });
    await expect(busy.administration.signOut({ issuer, subject: 's' })).rejects.toThrow(
      /^Cognito answered 400$/,
    );
    busy.close();
  });
});
