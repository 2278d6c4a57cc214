import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { LogCode } from '../../functions/platform/log.ts';

/** What is watched of an installation. */
export interface Watched {
  readonly httpApi: HttpApi;
  readonly table: Pick<ITable, 'tableName'>;
  readonly graphql: { readonly lambda: IFunction; readonly logGroup: logs.ILogGroup };
  readonly streams: IFunction;
  readonly schedule: IFunction;
  readonly jobsQueue: IQueue;
  readonly deadLetters: Readonly<Record<'streams' | 'jobs' | 'schedule', IQueue>>;
}

/** How long the figures of one point are gathered. */
const period = Duration.minutes(5);

/** A request that failed by our fault, as the API logs it. */
const failed: LogCode = 'REQUEST_FAILED';

/** The figures that alarms and the dashboard look at; the ages are in seconds or, of the stream, milliseconds. */
export function createMetrics(scope: Construct, watched: Watched) {
  const { httpApi, table, graphql, streams, schedule, jobsQueue, deadLetters } = watched;
  const sum = { period, statistic: cloudwatch.Stats.SUM };
  const most = { period, statistic: cloudwatch.Stats.MAXIMUM };

  // A fault in one field is an answer with status 200, which the API's own figures count as a success.
  const faults = new logs.MetricFilter(scope, 'Faults', {
    logGroup: graphql.logGroup,
    // Without those that were told to send again, which are warnings.
    filterPattern: logs.FilterPattern.all(
      logs.FilterPattern.stringValue('$.code', '=', failed),
      logs.FilterPattern.stringValue('$.level', '=', 'error'),
    ),
    metricNamespace: 'Kapuas',
    metricName: `${graphql.lambda.stack.stackName}-faults`,
  });
  const requests = httpApi.metricCount(sum);
  const serverErrors = httpApi.metricServerError(sum);
  const tableEvents = (metricName: string) =>
    new cloudwatch.Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: table.tableName },
      ...sum,
    });
  const waiting = (queue: IQueue) => queue.metricApproximateNumberOfMessagesVisible(most);
  return {
    requests,
    serverErrors,
    clientErrors: httpApi.metricClientError(sum),
    /** Percent of requests. A few failures in a quiet hour are `faults` and no rate. */
    errorRate: new cloudwatch.MathExpression({
      expression: 'IF(requests < 50, 0, 100 * errors / requests)',
      usingMetrics: { requests, errors: serverErrors },
      label: 'errors, % of requests',
      period,
    }),
    faults: faults.metric(sum),
    latency: httpApi.metricLatency({ period, statistic: cloudwatch.Stats.percentile(95) }),
    medianLatency: httpApi.metricLatency({
      period,
      statistic: cloudwatch.Stats.percentile(50),
      label: 'p50',
    }),
    functionThrottles: graphql.lambda.metricThrottles(sum),
    concurrency: graphql.lambda.metric('ConcurrentExecutions', most),
    tableThrottles: new cloudwatch.MathExpression({
      expression: 'FILL(reads, 0) + FILL(writes, 0)',
      usingMetrics: { reads: tableEvents('ReadThrottleEvents'), writes: tableEvents('WriteThrottleEvents') },
      label: 'throttled by the table',
      period,
    }),
    readUnits: tableEvents('ConsumedReadCapacityUnits'),
    writeUnits: tableEvents('ConsumedWriteCapacityUnits'),
    iteratorAge: streams.metric('IteratorAge', most),
    streamErrors: streams.metricErrors(sum),
    streamDeadLetters: waiting(deadLetters.streams),
    jobDeadLetters: waiting(deadLetters.jobs),
    scheduleDeadLetters: waiting(deadLetters.schedule),
    oldestJob: jobsQueue.metricApproximateAgeOfOldestMessage(most),
    scheduleRuns: schedule.metricInvocations(sum),
  } satisfies Record<string, cloudwatch.IMetric>;
}

export type Metrics = ReturnType<typeof createMetrics>;
