import { afterAll, beforeAll, expect, it } from 'vitest';
import { functionsOf, resourcesOf, type DeployedFunction } from './support/functions.ts';
import { settingsOf, STACKS, synthesise, type Synthesised } from './support/synthesise.ts';

let stage: Synthesised;
let functions: readonly DeployedFunction[];
beforeAll(() => {
  stage = synthesise('prod');
  functions = functionsOf(stage);
});
afterAll(() => stage.remove());

const each = (what: (one: DeployedFunction) => unknown) => functions.map((one) => [one.name, what(one)]);
const all = (value: unknown) => functions.map(({ name }) => [name, value]);

it('every function is made by the house: Node 24 on arm64, one module, traced, with logs in JSON', () => {
  expect(functions.length).toBeGreaterThanOrEqual(6);
  const house = {
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    Handler: 'index.handler',
    TracingConfig: { Mode: 'Active' },
  };
  expect(each(({ properties }) => properties)).toMatchObject(all(house));
  expect(each(({ properties }) => (properties['LoggingConfig'] as { LogFormat: string }).LogFormat)).toEqual(
    all('JSON'),
  );
});

it('every function has logs of its own that end', () => {
  const groups = functions.map(({ stack, properties }) => {
    const { LogGroup } = properties['LoggingConfig'] as { LogGroup: { Ref: string } };
    return [LogGroup.Ref, resourcesOf(stage, stack)[LogGroup.Ref]?.Properties['RetentionInDays']];
  });
  expect(new Set(groups.map(([ref]) => ref)).size).toBe(functions.length);
  expect(groups.map(([, days]) => days)).toEqual(functions.map(() => settingsOf('prod').logDays));
});

it('every function ends before whatever waits for it', () => {
  for (const { name, properties } of functions) {
    const seconds = Number(properties['Timeout']);
    expect([name, seconds > 0 && seconds <= 900]).toEqual([name, true]);
  }
  for (const stack of STACKS) {
    const resources = resourcesOf(stage, stack);
    for (const { Type, Properties } of Object.values(resources)) {
      if (Type !== 'AWS::Lambda::EventSourceMapping' || Properties['StartingPosition'] !== undefined)
        continue;
      const [queue] = (Properties['EventSourceArn'] as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'];
      const [reader] = functions.filter(({ id }) =>
        JSON.stringify(Properties['FunctionName']).includes(`"${id}"`),
      );
      // As Lambda asks for: six times, so that a message that is retried is not given out twice.
      expect(Number(resources[queue]?.Properties['VisibilityTimeout'])).toBeGreaterThanOrEqual(
        6 * Number(reader?.properties['Timeout']),
      );
    }
  }
});

it('whatever calls a function without waiting has a queue for what failed for good', () => {
  const without = STACKS.flatMap((stack) => {
    const resources = resourcesOf(stage, stack);
    return Object.entries(resources).flatMap(([id, { Type, Properties }]) => {
      switch (Type) {
        case 'AWS::Events::Rule': {
          const targets = (Properties['Targets'] ?? []) as { DeadLetterConfig?: object }[];
          return targets.every(({ DeadLetterConfig }) => DeadLetterConfig) ? [] : [id];
        }
        case 'AWS::Scheduler::Schedule': {
          const { DeadLetterConfig } = Properties['Target'] as { DeadLetterConfig?: object };
          return DeadLetterConfig ? [] : [id];
        }
        case 'AWS::Lambda::EventSourceMapping': {
          if (Properties['StartingPosition'] !== undefined)
            return Properties['DestinationConfig'] ? [] : [id];
          const [queue] = (Properties['EventSourceArn'] as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'];
          return resources[queue]?.Properties['RedrivePolicy'] ? [] : [id];
        }
        default:
          return [];
      }
    });
  });
  expect(without).toEqual([]);
});

it('no function takes a part of the account for itself: what floods the table is held back at its trigger', () => {
  expect(each(({ properties }) => properties['ReservedConcurrentExecutions'])).toEqual(all(undefined));
  const queues = STACKS.flatMap((stack) => Object.values(resourcesOf(stage, stack)))
    .filter(({ Type }) => Type === 'AWS::Lambda::EventSourceMapping')
    .filter(({ Properties }) => Properties['StartingPosition'] === undefined);
  expect(queues.length).toBeGreaterThan(0);
  for (const { Properties } of queues) {
    const { MaximumConcurrency } = Properties['ScalingConfig'] as { MaximumConcurrency: number };
    expect(MaximumConcurrency).toBeLessThanOrEqual(10);
  }
});
