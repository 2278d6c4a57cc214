import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../functions/platform/table/table.ts';
import { play, Tally } from './faults/play.ts';
import { ISSUER, startStage } from './faults/stage.ts';
import { learn } from './load/learner.ts';
import { wholeness } from './load/whole.ts';
import { setUpWorld } from './load/world.ts';

/** What a small installation holds after one learner has taken one course. */
let items: Item[];

beforeAll(async () => {
  const stage = await startStage(1);
  const lane = stage.lane('one');
  const world = await setUpWorld(stage.services, {
    issuer: ISSUER,
    partner: 'univ',
    size: { learners: 1, courses: 1, questions: 2 },
    send: async (...asked) => (await lane.ask(...asked)).data,
  });
  // Never below one in ten: nothing is withdrawn and nothing revoked.
  const random = () => 0.5;
  const [subject = ''] = world.learners;
  const story = learn({ ...world, subject, random, now: () => lane.now });
  await play(lane, [story], { operations: 100, random: () => 0.99, tally: new Tally() });
  await stage.settle();
  items = await stage.scan();
  await stage.close();
});

const without = (prefix: string, within = '') => {
  const left = items.filter(({ pk, sk }) => !(pk.startsWith(within) && sk.startsWith(prefix)));
  expect(left.length).toBeLessThan(items.length);
  return wholeness(left).problems;
};

const changed = (prefix: string, change: (item: Item) => Item) =>
  wholeness(items.map((item) => (item.sk.startsWith(prefix) ? change(item) : item))).problems;

describe('a look at everything', () => {
  it('finds nothing where everything is whole', () => {
    expect(wholeness(items)).toMatchObject({
      problems: [],
      counts: { finished: 1, credits: 1, certificates: 1, evidence: 1, attempts: 1, people: 3 },
    });
  });

  it.each([
    ['a credit', 'CREDIT#'],
    ['a certificate', 'CERT#'],
    ['the number of a certificate', 'CERTNO'],
    ['evidence', 'EVIDENCE#'],
    ['a finished run', 'DONE#'],
    ['an entry of the list', 'PERSON#'],
    ['the draw of an attempt', 'ATTEMPT#'],
    ['a personal number', 'NIP'],
    ['a login', 'LOGIN'],
    ['the count of administrators', 'HEAD', 'ADMINS'],
    ['an external id', 'EXT', 'EXT#univ'],
    ['the content of a lesson', 'BODY'],
    ['a tally', 'UNIT#'],
  ])('misses %s', (_what, prefix, within?: string) => {
    expect(without(prefix, within)).not.toEqual([]);
  });

  it.each([
    ['a year of more hours than its credits', 'HOME#2YEAR#', { jpHundredths: 900 }],
    ['a standing of more evidence than there is', 'LEVEL#', { counting: [0, 2, 0, 0, 0] }],
    ['a tally that counted somebody twice', 'TOTAL', { enrolled: 2 }],
    ['a run with fewer lessons than its progress', 'DONE#', { requiredDone: 1 }],
    ['a certificate that is revoked in one place', 'CERTNO', { state: 'REVOKED' }],
  ])('sees %s', (_what, prefix, change) => {
    expect(changed(prefix, (item) => ({ ...item, ...change }))).not.toEqual([]);
  });

  it('sees what was given twice', () => {
    const twice = items.flatMap((item) =>
      /^(CREDIT|EVIDENCE)#/.test(item.sk)
        ? [item, { ...item, sk: item.sk.replace('#run-', '#run-x-') }]
        : [item],
    );
    expect(wholeness(twice).problems).not.toEqual([]);
  });
});
