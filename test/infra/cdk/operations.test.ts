import { readFileSync } from 'node:fs';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../../functions/platform/log.ts';
import { ALARM_FIGURES } from '../../bench/cost/year.ts';
import { settingsOf, synthesise, type Synthesised } from './support/synthesise.ts';

interface Alarm {
  Properties: {
    AlarmDescription: string;
    AlarmActions: unknown[];
    OKActions: unknown[];
    MetricName?: string;
    Metrics?: { MetricStat?: object }[];
  };
}

let prod: Synthesised;
let template: Template;
let alarms: Alarm[];
beforeAll(() => {
  prod = synthesise('prod', { settings: { alarmMail: ['ops@example.go.id'], monthlyBudget: 150 } });
  template = prod.template('operations');
  alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')) as Alarm[];
});
afterAll(() => prod.remove());

describe('the alarms', () => {
  it('each write a mail that leads to a run book, and another when it is over', () => {
    const runBooks = readFileSync(new URL('../../../docs/operate.md', import.meta.url), 'utf8');
    const anchors = [...runBooks.matchAll(/<a id="([\w-]+)"><\/a>/g)].map(([, id]) => id);
    for (const { Properties } of alarms) {
      expect(Properties.AlarmActions).toHaveLength(1);
      expect(Properties.OKActions).toEqual(Properties.AlarmActions);
      expect(anchors).toContain(/docs\/operate\.md#([\w-]+)$/.exec(Properties.AlarmDescription)?.[1]);
    }
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.go.id',
    });
  });

  it('look at as many figures as the cost model counts', () => {
    const figures = alarms.flatMap(
      ({ Properties }) => Properties.Metrics?.filter((metric) => metric.MetricStat) ?? [{}],
    );
    expect(figures).toHaveLength(ALARM_FIGURES);
  });

  it('cover each queue in which failed work lies', () => {
    const left = alarms.filter(
      ({ Properties }) => Properties.MetricName === 'ApproximateNumberOfMessagesVisible',
    );
    const queues = Object.keys(prod.template('api').findResources('AWS::SQS::Queue'));
    expect(left).toHaveLength(queues.filter((name) => name.includes('DeadLetters')).length);
  });

  it('count the failures that the API logs', () => {
    const lines: string[] = [];
    createLogger('info', (line) => lines.push(line)).error('REQUEST_FAILED');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ code: 'REQUEST_FAILED', level: 'error' });
    template.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern: '{ ($.code = "REQUEST_FAILED") && ($.level = "error") }',
      LogGroupName: Match.anyValue(),
    });
  });

  it('ring when the schedule is silent, and not for a night without requests', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Invocations',
      TreatMissingData: 'breaching',
      ComparisonOperator: 'LessThanOrEqualToThreshold',
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Latency',
      ExtendedStatistic: 'p95',
      TreatMissingData: 'notBreaching',
    });
  });
});

describe('the budget', () => {
  it('warns of what is spent and of what will be', () => {
    const subscribers = [{ Address: 'ops@example.go.id', SubscriptionType: 'EMAIL' }];
    template.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: Match.objectLike({
        BudgetLimit: { Amount: 150, Unit: 'USD' },
        CostFilters: { TagKeyValue: ['user:stage$prod'] },
      }),
      NotificationsWithSubscribers: [
        {
          Notification: Match.objectLike({ NotificationType: 'ACTUAL', Threshold: 80 }),
          Subscribers: subscribers,
        },
        {
          Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 100 }),
          Subscribers: subscribers,
        },
      ],
    });
  });

  it('is refused without anybody to tell', () => {
    expect(() => settingsOf('prod', { monthlyBudget: 150 })).toThrow(
      'stages.prod.alarmMail: must hold who is told of the budget',
    );
  });
});

it('the dashboard can be left out', () => {
  template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  const dev = synthesise('dev', { settings: { dashboard: false } });
  dev.template('operations').resourceCountIs('AWS::CloudWatch::Dashboard', 0);
  dev.remove();
});
