import { Stack, type StackProps } from 'aws-cdk-lib';
import * as budgets from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { createDashboard } from '../constructs/dashboard.ts';
import { createMetrics, type Metrics, type Watched } from '../constructs/metrics.ts';
import type { Settings } from './settings.ts';

export interface OperationsProps extends StackProps {
  /** The value of the tag `stage`. */
  readonly stage: string;
  readonly settings: Settings;
  readonly watched: Watched;
}

/** When somebody has to look, and where to read what to do. */
interface AlarmRule {
  readonly metric: keyof Metrics;
  /** In words, for whoever is woken. */
  readonly means: string;
  /** A heading of docs/operate.md. */
  readonly runBook: string;
  readonly above: number;
  /** How many of the last periods must be above it. Default: one of one. */
  readonly periods?: readonly [bad: number, of: number];
  /** Silence is the fault. */
  readonly below?: true;
}

/**
 * Every alarm. Each metric that one looks at costs 0.10 USD a month, so there is one for what users feel and one for
 * each place where work could lie unnoticed, and none for what only might lead there.
 */
export const ALARMS: Readonly<Record<string, AlarmRule>> = {
  ApiErrorRate: {
    metric: 'errorRate',
    means: 'More than 1 of 100 requests end in an error of ours',
    runBook: 'errors',
    above: 1,
    periods: [2, 3],
  },
  ApiFaults: {
    metric: 'faults',
    means: 'Requests were answered with an internal error',
    runBook: 'errors',
    above: 5,
  },
  ApiLatency: {
    metric: 'latency',
    means: '1 of 20 requests takes longer than 2 s',
    runBook: 'slow',
    above: 2_000,
    periods: [3, 3],
  },
  ApiThrottles: {
    metric: 'functionThrottles',
    means: 'Lambda turns requests away: too many at once',
    runBook: 'throttles',
    above: 0,
    periods: [2, 3],
  },
  TableThrottles: {
    metric: 'tableThrottles',
    means: 'The table turns reads or writes away',
    runBook: 'throttles',
    above: 0,
    periods: [2, 3],
  },
  StreamAge: {
    metric: 'iteratorAge',
    means: 'Tallies, lists and the catalogue are more than 10 minutes behind',
    runBook: 'behind',
    above: 600_000,
  },
  StreamDeadLetters: {
    metric: 'streamDeadLetters',
    means: 'Changes could not be followed or kept',
    runBook: 'dead-letters',
    above: 0,
  },
  JobDeadLetters: {
    metric: 'jobDeadLetters',
    means: 'A job, or the check of a file, failed again and again',
    runBook: 'dead-letters',
    above: 0,
  },
  ScheduleDeadLetters: {
    metric: 'scheduleDeadLetters',
    means: 'The schedule could not be run',
    runBook: 'dead-letters',
    above: 0,
  },
  JobsWaiting: {
    metric: 'oldestJob',
    means: 'A job waits for more than half an hour',
    runBook: 'behind',
    above: 1_800,
  },
  ScheduleSilent: {
    metric: 'scheduleRuns',
    means: 'Nothing that is due has been done for 15 minutes',
    runBook: 'behind',
    above: 0,
    periods: [3, 3],
    below: true,
  },
};

/** What tells somebody that something is wrong: alarms by mail, one dashboard, a limit of cost. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, { stage, settings, watched, ...props }: OperationsProps) {
    super(scope, id, props);
    const topic = new sns.Topic(this, 'Alarms', { enforceSSL: true });
    for (const address of settings.alarmMail) topic.addSubscription(new EmailSubscription(address));
    const metrics = createMetrics(this, watched);
    const alarms = Object.entries(ALARMS).map(([name, rule]) => {
      const [bad, of] = rule.periods ?? [1, 1];
      const alarm = new cloudwatch.Alarm(this, name, {
        alarmDescription: `${rule.means}. What to do: docs/operate.md#${rule.runBook}`,
        metric: metrics[rule.metric],
        threshold: rule.above,
        comparisonOperator: rule.below
          ? cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD
          : cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        datapointsToAlarm: bad,
        evaluationPeriods: of,
        // A night without a request is no fault; a quarter of an hour without the schedule is one.
        treatMissingData: rule.below
          ? cloudwatch.TreatMissingData.BREACHING
          : cloudwatch.TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
      return alarm;
    });
    if (settings.dashboard) createDashboard(this, metrics, alarms);
    if (settings.monthlyBudget !== undefined)
      this.#createBudget(stage, settings.monthlyBudget, settings.alarmMail);
  }

  /** Tells at four fifths of the month's budget, and when the month will end above it. */
  #createBudget(stage: string, dollars: number, addresses: readonly string[]): void {
    const subscribers = addresses.map((address) => ({ address, subscriptionType: 'EMAIL' }));
    new budgets.CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
        // Counted by the tag that everything of a stage carries; to be switched on once as a cost allocation tag.
        costFilters: { TagKeyValue: [`user:stage$${stage}`] },
      },
      notificationsWithSubscribers: (
        [
          ['ACTUAL', 80],
          ['FORECASTED', 100],
        ] as const
      ).map(([notificationType, threshold]) => ({
        notification: {
          notificationType,
          threshold,
          thresholdType: 'PERCENTAGE',
          comparisonOperator: 'GREATER_THAN',
        },
        subscribers,
      })),
    });
  }
}
