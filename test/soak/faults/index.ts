import { forEachBounded } from '../../../infra/local/seed/bounded.ts';
import { seededRandom } from '../../../infra/local/seed/city.ts';
import { learn } from '../load/learner.ts';
import { administer, publish } from '../load/office.ts';
import type { Story } from '../load/step.ts';
import { wholeness } from '../load/whole.ts';
import { FREE_NUMBERS, setUpWorld, type World } from '../load/world.ts';
import type { Part, Report } from '../part.ts';
import { play, Tally } from './play.ts';
import { ISSUER, startStage, type Lane } from './stage.ts';

/** Instances of the API that work at once; the last two are the office and the partners. */
const LANES = 10;
const LEARNERS_A_LANE = 4;
const QUESTIONS = 3;
/** About as many operations as a course takes its learner. */
const OPERATIONS_A_COURSE = 10;

/** How much is read again at once. */
const READERS = 8;

/** Some of what is wrong is enough to see it. */
const SHOWN = 20;

type Stage = Awaited<ReturnType<typeof startStage>>;

/**
 * Operations through the API's handler on an engine that throttles, fails, drops requests before and after it executed
 * them, leaves batches unprocessed, cancels transactions and shows what is out of date. `size` is operations.
 */
export const run: Part = async ({ size = 10_000, seed, print }) => {
  const stage = await startStage(seed);
  try {
    const each = Math.ceil(size / LANES);
    const courses = Math.ceil(each / LEARNERS_A_LANE / OPERATIONS_A_COURSE) + 2;
    const world = await setUp(stage, courses);
    print(`${size} operations from seed ${seed}, ${LANES} at once`);
    const tally = new Tally();
    stage.misbehave(true);
    let left = size;
    await Promise.all(
      Array.from({ length: LANES }, (_, at) => {
        const operations = Math.min(each, left);
        left -= operations;
        const lane = stage.lane(`lane${at}`);
        const random = seededRandom(seed * 1_000 + at);
        return play(lane, storiesOf(world, lane, at, random), { operations, random, tally });
      }),
    );
    stage.misbehave(false);
    print('everything is sent; the stream and the jobs come to an end');
    return await judge(stage, tally, print);
  } finally {
    await stage.close();
  }
};

function setUp(stage: Stage, courses: number): Promise<World> {
  const { ask } = stage.lane('setup');
  const size = { learners: (LANES - 2) * LEARNERS_A_LANE, courses, questions: QUESTIONS };
  return setUpWorld(stage.services, {
    issuer: ISSUER,
    partner: 'univ',
    size,
    send: async (subject, document, variables) => {
      const { data, errors } = await ask(subject, document, variables);
      if (errors || !data) throw new Error(JSON.stringify([errors, stage.logged.at(-1)]));
      return data;
    },
  });
}

function storiesOf(world: World, lane: Lane, at: number, random: () => number): Story[] {
  const { admin, agency, partner, units, courses, competency, learners } = world;
  const now = () => lane.now;
  if (at === LANES - 2)
    return [administer({ name: 'kantor', admin, units, random, importRows: 12 }, FREE_NUMBERS)];
  if (at === LANES - 1) {
    return [publish({ name: 'mitra', partner, agency, competency, random, dueOn: '2026-06-01' })];
  }
  return learners
    .slice(at * LEARNERS_A_LANE, (at + 1) * LEARNERS_A_LANE)
    .map((subject) => learn({ subject, agency, courses, random, now }));
}

/** Looks at everything with an engine that behaves. */
async function judge(stage: Stage, tally: Tally, print: (line: string) => void): Promise<Report> {
  await stage.settle();
  print(`${tally.acknowledged.length} acknowledged operations are looked at`);
  const reader = stage.lane('reader');
  const lost: string[] = [];
  await forEachBounded(tally.acknowledged, READERS, async ({ step, proof }) => {
    const { data } = await reader.ask(step.as, proof.document, proof.variables);
    if (!data || !proof.holds(data)) lost.push(`${step.name} as ${step.as}: ${JSON.stringify(data)}`);
  });
  print('everything is looked at');
  const { problems, counts } = wholeness(await stage.scan());
  const wrong = [
    ...tally.wrong.map((why) => `ended otherwise: ${why}`),
    ...lost.map((what) => `acknowledged and lost: ${what}`),
    ...problems,
    ...stage.logged,
  ];
  return {
    ok: wrong.length === 0,
    lines: [
      `${tally.operations} operations, ${tally.doubles} of them sent twice at once`,
      ...[...tally.first].sort().map(([outcome, count]) => `  ${outcome}: ${count}`),
      `  sent again until they were done: ${tally.repeats} times`,
      `misbehaviours of the engine: ${listed(stage.misbehaviours())}`,
      `acknowledged and read again: ${tally.acknowledged.length}, lost: ${lost.length}`,
      `whole: ${listed(counts)}; broken: ${problems.length}`,
      ...wrong.slice(0, SHOWN),
    ],
  };
}

const listed = (counts: object): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(', ');
