import { afterAll, beforeAll, expect, it } from 'vitest';
import { budgets, type Budget, type OperationName } from './budgets.ts';
import { measureFigures, type Figures } from './figures.ts';
import { startFixture, type Fixture } from './fixture.ts';
import { operationNames } from './operations.ts';

let fixture: Fixture;
let figures: Readonly<Record<OperationName, Figures>>;
beforeAll(async () => {
  fixture = await startFixture();
  figures = await measureFigures(fixture, await fixture.addLearner('sari'));
});
afterAll(() => fixture.close());

it.each(operationNames)('%s stays within its budget of requests and capacity units', (name) => {
  const { reads, writes, readUnits = Infinity, writeUnits = Infinity }: Budget = budgets[name];
  const measured = figures[name];
  expect(measured.reads).toBeGreaterThan(0);
  expect(measured.readUnits).toBeGreaterThan(0);
  expect(measured.reads).toBeLessThanOrEqual(reads);
  expect(measured.writes).toBeLessThanOrEqual(writes);
  expect(measured.readUnits).toBeLessThanOrEqual(readUnits);
  expect(measured.writeUnits).toBeLessThanOrEqual(writeUnits);
});
