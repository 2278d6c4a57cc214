import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Metrics } from './metrics.ts';

/** One page from what users feel, at the top, to what it may come from. */
export function createDashboard(
  scope: Construct,
  metrics: Metrics,
  alarms: readonly cloudwatch.IAlarm[],
): cloudwatch.Dashboard {
  const graph = (title: string, left: cloudwatch.IMetric[], right: cloudwatch.IMetric[] = []) =>
    new cloudwatch.GraphWidget({
      title,
      left,
      right,
      width: 12,
      leftYAxis: { min: 0 },
      rightYAxis: { min: 0 },
    });
  return new cloudwatch.Dashboard(scope, 'Dashboard', {
    dashboardName: Stack.of(scope).stackName,
    defaultInterval: Duration.days(1),
    widgets: [
      [new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
      [
        graph(
          'Requests and errors',
          [metrics.requests],
          [metrics.serverErrors, metrics.clientErrors, metrics.faults],
        ),
        graph('Time to answer, ms', [metrics.medianLatency, metrics.latency]),
      ],
      [
        graph(
          'At once, and turned away',
          [metrics.concurrency],
          [metrics.functionThrottles, metrics.tableThrottles],
        ),
        graph('Units of the table', [metrics.readUnits, metrics.writeUnits]),
      ],
      [
        graph('Behind the table: age in ms, errors', [metrics.iteratorAge], [metrics.streamErrors]),
        graph(
          'Left lying',
          [metrics.streamDeadLetters, metrics.jobDeadLetters, metrics.scheduleDeadLetters],
          [metrics.oldestJob],
        ),
      ],
    ],
  });
}
