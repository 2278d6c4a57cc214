import { expect, it } from 'vitest';
import {
  allErasures,
  eraseAgain,
  isThere,
} from '../../../functions/domains/privacy/commands/erasure/again.ts';
import { findByNumber } from '../../../functions/domains/people/repository/numbers.ts';
import { put } from '../../../functions/platform/table/writes.ts';
import { NUMBERS } from '../people/support/world.ts';
import { startPrivacyWorld, textOf } from './support/world.ts';

it('erases again whom a backup brought back, however they stood in it', async () => {
  const world = await startPrivacyWorld();
  try {
    const { person } = await world.learner('siti');
    await world.courses.drain();
    // The backup is of a time at which she still worked here.
    const backup = await world.everything();
    await world.leave(person);
    const { job } = await world.erase(person, { name: 'Siti Aminah' });
    expect(await world.deliver(job!.id)).toBe(true);
    const [erasure] = await allErasures(world.services);
    expect(erasure).toMatchObject({ state: 'DONE', basis: 'ASKED' });
    expect(await isThere(world.services, erasure!)).toBe(false);

    const restored = await startPrivacyWorld();
    try {
      for (const item of backup) await restored.services.table.write(put(item));
      expect(await isThere(restored.services, erasure!)).toBe(true);
      await eraseAgain(restored.services, erasure!);
      await eraseAgain(restored.services, erasure!);
      expect(await isThere(restored.services, erasure!)).toBe(false);
      expect(await findByNumber(restored.services, NUMBERS.siti)).toBeUndefined();
      expect((await restored.scopeOf('siti')).caller.kind).toBe('unbound');
      const named = (await restored.everything()).filter((item) => textOf(item).includes('Siti Aminah'));
      expect(named).toEqual([]);
    } finally {
      await restored.close();
    }
  } finally {
    await world.close();
  }
}, 30_000);
