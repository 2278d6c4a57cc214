import { assessment } from '../../../functions/domains/assessment/commands/bound.ts';
import { MARK_SCALE } from '../../../functions/domains/assessment/core/marks.ts';
import {
  questionFigures,
  quizFigures,
} from '../../../functions/domains/assessment/core/statistics/figures.ts';
import {
  added,
  NO_SUMS,
  sumsOf,
  type GradedAttempt,
} from '../../../functions/domains/assessment/core/statistics/sums.ts';
import { createScope } from '../../../functions/platform/scope.ts';
import {
  EnrolDocument,
  AnswerAttemptDocument,
  StartAttemptDocument,
  SubmitAttemptDocument,
} from '../../../web/src/gql/graphql.ts';
import { beforeTheHour } from '../../support/city/generate.ts';
import { startCrowdedCity, type CrowdedCity } from '../crowds/city-world.ts';
import { COURSE_ID } from '../crowds/course.ts';
import { Findings } from '../crowds/findings.ts';
import type { Part } from '../part.ts';
import { answersOf, offerQuiz, QUESTIONS, QUIZ, QUIZ_ID } from './quiz.ts';

/** The hour at which the quiz closes: 23.59 in Pontianak. */
const DEADLINE = Date.parse('2026-03-02T16:59:00Z');
const MINUTE = 60_000;
/** Sums, and the questions in groups. */
const MOST_READS = 2;

/**
 * A city in which everybody takes one quiz and hands it in within the same minute; its statistics are then compared with
 * what everybody answered. `size` is people.
 */
export const run: Part = async ({ size = 10_000, seed, print }) => {
  print(`a city of ${size} people from seed ${seed}`);
  const world = await startCrowdedCity(size, seed, DEADLINE - 30 * MINUTE, offerQuiz);
  const findings = new Findings(print);
  try {
    const { residents } = world.city;
    const places = new Map(residents.map(({ login }, place) => [login, place]));
    const attempts = new Map<string, string>();
    const arrivals = (minutesBefore: number, minutes: number) => {
      const from = DEADLINE - minutesBefore * MINUTE;
      return beforeTheHour(residents, from, from + minutes * MINUTE, seed);
    };

    print('everybody enrols and begins the quiz');
    const begun = await world.rush(arrivals(20, 2), async ({ resident: { login } }) => {
      await world.ask(login, EnrolDocument, { input: { course: COURSE_ID } });
      const { attemptStart } = await world.ask(login, StartAttemptDocument, { input: { lesson: QUIZ_ID } });
      attempts.set(login, attemptStart?.attempt?.id ?? '');
    });
    findings.note('beginning', size, begun);

    print('everybody answers');
    const answered = await world.rush(arrivals(10, 5), async ({ resident: { login }, at }) => {
      const attempt = attempts.get(login) ?? '';
      const answeredAt = new Date(at).toISOString();
      for (const [slot, trueFalse] of answersOf(places.get(login) ?? 0, seed).entries()) {
        await world.ask(login, AnswerAttemptDocument, {
          input: {
            attempt,
            question: `q${slot + 1}`,
            response: { trueFalse },
            sequence: slot + 1,
            answeredAt,
          },
        });
      }
    });
    findings.note('answering', size, answered);

    print('everybody hands in within the last minute');
    const handedIn = await world.rush(arrivals(1, 1), async ({ resident: { login } }) => {
      await world.ask(login, SubmitAttemptDocument, { input: { attempt: attempts.get(login) ?? '' } });
    });
    findings.note('handing in', size, handedIn);

    print('the statistics are computed again from what everybody answered');
    await check(world, seed, findings);
  } finally {
    await world.close();
  }
  return { ok: findings.ok, lines: findings.lines };
};

async function check(world: CrowdedCity, seed: number, findings: Findings): Promise<void> {
  const { records, repeated } = world.delivered();
  findings.say(`${records} changes brought, ${repeated} of them a second time`);
  findings.expect(world.clock.now <= DEADLINE, 'all was before the hour');

  const scope = () => createScope(world.services, { kind: 'anonymous' });
  const found = await assessment.readStatistics(scope(), QUIZ, QUESTIONS.length);
  const direct = world.city.residents
    .map((_, resident) => sumsOf(gradedOf(answersOf(resident, seed))))
    .reduce(added, NO_SUMS);
  const { attempts, mean, deviation, consistency, errorRatio } = quizFigures(
    direct,
    QUESTIONS.length * MARK_SCALE,
  );
  findings.expect(
    found?.attempts === attempts,
    `${found?.attempts ?? 0} attempts are counted, and none is lost`,
  );
  findings.expect(
    JSON.stringify([found?.mean, found?.deviation, found?.consistency, found?.errorRatio]) ===
      JSON.stringify([mean, deviation, consistency, errorRatio]),
    'the figures of the quiz are those of a direct computation',
  );
  const questions = QUESTIONS.map(({ externalId, points }) => {
    const sums = direct.questions.get(externalId);
    return sums && questionFigures(sums, points * MARK_SCALE);
  });
  const foundQuestions = found?.questions.map((each) => ({
    attempts: each.attempts,
    facility: each.facility,
    discrimination: each.discrimination,
    efficiency: each.efficiency,
  }));
  findings.expect(
    JSON.stringify(foundQuestions) === JSON.stringify(questions),
    `so are those of its ${questions.length} questions`,
  );
  const reads = await world.reads(async () => {
    await assessment.readStatistics(scope(), QUIZ, QUESTIONS.length);
  });
  findings.expect(reads <= MOST_READS, `a reader takes ${reads === 1 ? 'one read' : `${reads} reads`}`);
}

/** An attempt with these answers, graded by hand. */
function gradedOf(answers: readonly boolean[]): GradedAttempt {
  return {
    most: QUESTIONS.length * MARK_SCALE,
    questions: QUESTIONS.map(({ externalId }, slot) => ({
      id: externalId,
      mark: answers[slot] === true ? MARK_SCALE : 0,
      answers: answers[slot] === undefined ? [] : [answers[slot] ? 0 : 1],
    })),
  };
}
