import { readCourseVersion } from '../../catalog/commands/index.ts';
import { learning } from '../../learning/commands/bound.ts';
import {
  entryOf,
  findVisibleRun,
  forgetRun,
  isUnlocked,
  lateDecisionWrites,
  readRun,
} from '../../learning/commands/index.ts';
import { readQuestions } from '../../publishing/commands/index.ts';
import { createAssessment } from './index.ts';

/** Assessment on the domains it stands on: for its resolvers and the functions. */
export const assessment = createAssessment({
  readRun,
  readCourseVersion,
  readQuestions,
  isUnlocked,
  forgetRun,
  findRun: findVisibleRun,
  lateDecisionWrites,
  entryOf,
  quizPassedWrites: learning.quizPassedWrites,
});
