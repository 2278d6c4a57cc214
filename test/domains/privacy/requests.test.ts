import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  mayMove,
  REQUEST_STATES,
  REQUEST_TRANSITIONS,
  type RequestTransition,
} from '../../../functions/domains/privacy/core/request.ts';
import { personInput, refusalOf } from '../people/support/world.ts';
import { startPrivacyWorld, type PrivacyWorld } from './support/world.ts';

let world: PrivacyWorld;
beforeEach(async () => {
  world = await startPrivacyWorld();
  await world.person(personInput(world.unit), 'siti');
});
afterEach(() => world.close());

interface Request {
  id: string;
  state: string;
  askedAt: string;
  dueAt: string;
  answer: string | null;
}
const FIELDS = 'request { id state kind field wrong right reason askedAt dueAt answer }';
type Answer = { request: Request | null };
const WRONG = { kind: 'CORRECTION', field: 'GRADE', wrong: 'III/b', right: 'III/c', reason: 'SK 12/2026' };
const ask = (input: object = {}, subject = 'siti') =>
  world.mutate<Answer>('privacyRequestCreate', FIELDS)(subject, { ...WRONG, idempotencyKey: 'k', ...input });
const decide = (request: string, accepted: boolean, answer: string, subject = 'admin') =>
  world.mutate<Answer>('privacyRequestDecide', FIELDS)(subject, { request, accepted, answer });
const withdraw = (request: string, subject = 'siti') =>
  world.mutate<Answer>('privacyRequestWithdraw', FIELDS)(subject, { request });
const queue = async (open: boolean) =>
  (
    await world.data<{ privacyRequests: { edges: { node: { id: string; person: { name: string } } }[] } }>(
      'admin',
      'query ($open: Boolean) { privacyRequests(open: $open) { edges { node { id person { name } } } } }',
      { open },
    )
  ).privacyRequests.edges.map(({ node }) => node);

describe('the states of a request', () => {
  it('move as the table says, and what is over stays', () => {
    const moves = Object.keys(REQUEST_TRANSITIONS) as RequestTransition[];
    const open = REQUEST_STATES.filter((state) => moves.some((move) => mayMove(state, move)));
    expect(open).toEqual(['OPEN']);
    expect(moves.every((move) => mayMove('OPEN', move))).toBe(true);
  });
});

describe('asking for a correction', () => {
  it('waits in the queue with its deadline, and tells the person what was decided', async () => {
    const { request } = await ask();
    expect(Date.parse(request!.dueAt) - Date.parse(request!.askedAt)).toBe(72 * 3_600_000);
    expect(await queue(true)).toEqual([{ id: request!.id, person: { name: 'Siti Aminah' } }]);
    expect((await ask()).request).toEqual(request);
    const { request: decided } = await decide(request!.id, false, 'SK belum berlaku');
    expect(decided).toMatchObject({ state: 'DECLINED', answer: 'SK belum berlaku' });
    expect((await decide(request!.id, false, 'SK belum berlaku')).request).toEqual(decided);
    expect(refusalOf(await decide(request!.id, true, 'Diubah'))).toEqual(['WRONG_STATE', 'request']);
    expect(await queue(true)).toEqual([]);
    expect((await queue(false)).map(({ id }) => id)).toEqual([request!.id]);
    const own = await world.data<{ personalData: { requests: Request[] } }>(
      'siti',
      '{ personalData { requests { id state answer } } }',
    );
    expect(own.personalData.requests).toEqual([
      { id: request!.id, state: 'DECLINED', answer: 'SK belum berlaku' },
    ]);
  });

  it('is refused without what is needed, and when five wait', async () => {
    expect(refusalOf(await ask({ field: null }))).toEqual(['REQUIRED', 'field']);
    expect(refusalOf(await ask({ right: ' ' }))).toEqual(['REQUIRED', 'right']);
    expect(refusalOf(await ask({ reason: 'x' }))).toEqual(['INVALID', 'reason']);
    for (const idempotencyKey of ['a', 'b', 'c', 'd'])
      expect((await ask({ idempotencyKey })).request).not.toBeNull();
    const erasure = { kind: 'ERASURE', field: null, reason: 'Saya berhenti', idempotencyKey: 'e' };
    expect((await ask(erasure)).request).not.toBeNull();
    expect(refusalOf(await ask({ idempotencyKey: 'f' }))).toEqual(['TOO_LARGE', '']);
    const [first] = await queue(true);
    expect((await withdraw(first!.id)).request?.state).toBe('WITHDRAWN');
    expect(refusalOf(await ask({ ...erasure, idempotencyKey: 'g' }))).toEqual(['TAKEN', '']);
  });

  it('is one request however often it arrives at once, and another wish under its key is refused', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask()));
    expect(await queue(true)).toHaveLength(1);
    const ids = answers.flatMap(({ request }) => (request ? [request.id] : []));
    expect(new Set(ids).size).toBe(1);
    expect(refusalOf(await ask({ right: 'IV/a' }))).toEqual(['IDEMPOTENCY_MISMATCH', 'idempotencyKey']);
  });

  it('keeps to its limits when many arrive at once', async () => {
    const erasure = { kind: 'ERASURE', field: null, reason: 'Saya berhenti' };
    await Promise.all(['a', 'b', 'c'].map((idempotencyKey) => ask({ ...erasure, idempotencyKey })));
    expect(await queue(true)).toHaveLength(1);
    const keys = Array.from({ length: 10 }, (_, at) => `k${at}`);
    await Promise.all(keys.map((idempotencyKey) => ask({ idempotencyKey })));
    expect((await queue(true)).length).toBeLessThanOrEqual(5);
    for (const idempotencyKey of keys) await ask({ idempotencyKey });
    expect(await queue(true)).toHaveLength(5);
  });

  it('is nobody else’s, and nobody decides their own', async () => {
    await world.person(
      personInput(world.unit, { name: 'Budi', personalNumber: '199001012015011901' }),
      'budi',
    );
    const { request } = await ask();
    expect(refusalOf(await withdraw(request!.id, 'budi'))).toEqual(['NOT_FOUND', 'request']);
    expect(await world.node('budi', request!.id, '... on PrivacyRequest { state }')).toBeNull();
    expect(await world.node('siti', request!.id, '... on PrivacyRequest { state }')).toEqual({
      state: 'OPEN',
    });
    const own = await ask({}, 'admin');
    expect(refusalOf(await decide(own.request!.id, true, 'Setuju'))).toEqual(['WRONG_STATE', 'request']);
  });
});
