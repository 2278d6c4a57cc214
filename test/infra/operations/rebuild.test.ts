import { expect, it } from 'vitest';
import { rosterPage, unitTallies } from '../../../functions/domains/learning/commands/index.ts';
import { rebuild, scan } from '../../../infra/operations/rebuild.ts';
import { COURSE, startCourseWorld } from '../../domains/learning/support/course-world.ts';

it('makes anew what was lost with the changes, and leaves what is in order as it is', async () => {
  const world = await startCourseWorld();
  const again = () => rebuild(scan(world.engine.client, world.engine.tableName), world.handle);
  const shown = async () => ({
    tallies: await unitTallies(world.agency(), COURSE),
    list: (await rosterPage(world.agency(), COURSE, 'dukcapil', {})).items,
  });
  try {
    for (const personId of ['p1', 'p2', 'p3']) await world.complete(personId);
    await world.learning.finishRun(world.scope('p1'), world.ref('p1'));
    // No change of these has reached the function.
    expect((await shown()).tallies).toEqual([]);

    expect((await again()).failed).toBe(0);
    const made = await shown();
    expect(made.tallies).toEqual([{ unitId: 'dukcapil', enrolled: 3, finished: 1 }]);
    expect(made.list).toHaveLength(3);

    await again();
    expect(await shown()).toEqual(made);
    // And what the function would have made of the changes themselves is the same.
    await world.drain();
    expect(await shown()).toEqual(made);
  } finally {
    await world.close();
  }
});
