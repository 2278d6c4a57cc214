import { addDays, dayInPontianak } from '../../../functions/platform/calendar.ts';
import { firstModule } from '../../journeys/support/offer.ts';
import type { Dice } from './dice.ts';
import type { Making } from './values.ts';

/**
 * Inputs that the API takes, by their type: drawn field by field, those with many rules would hardly ever be taken, and
 * what lies behind their checks would never be reached. Undefined when the pool lacks what one needs.
 */
export const TEMPLATES: Readonly<Record<string, (making: Making) => object | undefined>> = {
  ModuleSubmitInput: ({ dice }) => ({
    ...firstModule,
    externalId: slug(dice),
    title: `Modul ${dice.whole(1, 99)}`,
  }),
  ModuleDecideInput: ({ dice, pool }) => {
    const version = pool.idsOf('ModuleVersion', 'change').slice(-5);
    return some(version, () => ({
      version: dice.pick(version),
      approve: dice.chance(0.8),
      reason: 'Kurang sumber',
    }));
  },
  CourseOfferInput: ({ dice, pool }) => {
    const modules = dice.some(pool.idsOf('Module', 'change'), dice.whole(1, 2));
    const competencies = dice.some(pool.idsOf('Competency', 'change'), dice.whole(1, 2));
    return some(modules, () => ({
      externalId: slug(dice),
      title: text(dice),
      summary: text(dice),
      description: text(dice),
      language: 'ID',
      jp: dice.pick([0.5, 1, 4.5]),
      topics: ['uji'],
      modules: modules.map((module) => ({ module })),
      competencies: competencies.map((competency) => ({ competency, level: dice.whole(1, 5) })),
      certificate: dice.chance(0.8),
    }));
  },
  AssignmentCreateInput: ({ dice, pool }) => {
    const courses = pool.idsOf('Course', 'change');
    return some(courses, () => ({
      course: dice.pick(courses),
      audience: { everybody: true },
      dueOn: day(dice.whole(1, 300)),
      idempotencyKey: slug(dice),
    }));
  },
  FrameworkSaveInput: ({ dice }) => ({
    externalId: slug(dice),
    name: text(dice),
    levelNames: five(() => text(dice)),
    competencies: [
      {
        externalId: 'satu',
        kind: 'TECHNICAL',
        name: text(dice),
        description: text(dice),
        indicators: five(() => text(dice)),
      },
    ],
  }),
  ProgressEventInput: ({ dice, pool }) => {
    const lessons = pool.idsOf('ownLesson', 'change');
    return some(lessons, () => ({
      id: `peristiwa-${dice.whole(1, 1e9)}`,
      lesson: dice.pick(lessons),
      kind: dice.pick(['OPENED', 'COMPLETED', 'COMPLETED']),
      occurredAt: new Date(Date.now() - dice.whole(0, 3_600_000)).toISOString(),
    }));
  },
  AttemptStartInput: ({ dice, pool }) => {
    const lessons = pool.idsOf('ownLesson', 'change');
    return some(lessons, () => ({ lesson: dice.pick(lessons) }));
  },
  AttemptAnswerInput: ({ dice, pool }) => {
    const attempt = pool.attempts.at(-1);
    return (
      attempt && {
        attempt: attempt.id,
        question: dice.pick(attempt.questions),
        response: dice.pick([{ trueFalse: true }, { text: 'loket' }, { number: '12,5' }, { choices: ['a'] }]),
        sequence: dice.whole(1, 50),
        answeredAt: new Date(Date.now()).toISOString(),
      }
    );
  },
  AttemptSubmitInput: ({ dice, pool }) => {
    const attempt = dice.chance(0.3) ? pool.attempts.at(-1) : undefined;
    return attempt && { attempt: attempt.id };
  },
  RunDueDateExtendInput: (making) => onRun(making, { dueOn: day(making.dice.whole(1, 300)) }),
  RunExemptInput: (making) => onRun(making),
  AttemptResetInput: (making) => {
    const lessons = making.pool.idsOf('ownLesson', 'change');
    return onRun(making, { lesson: lessons[0], idempotencyKey: slug(making.dice) });
  },
};

function onRun({ dice, pool }: Making, more: object = {}): object | undefined {
  const runs = pool.idsOf('Run', 'change');
  return some(runs, () => ({ run: dice.pick(runs), reason: 'Tugas di luar kota', ...more }));
}

const some = <T>(items: readonly unknown[], make: () => T): T | undefined =>
  items.length > 0 ? make() : undefined;
const five = <T>(make: () => T): T[] => Array.from({ length: 5 }, make);
const slug = (dice: Dice) => `uji-${dice.whole(1, 40)}`;
const text = (dice: Dice) => ({ id: `Teks ${dice.whole(1, 99)}`, en: 'Text' });
const day = (days: number) => addDays(dayInPontianak(Date.now()), days);
