import { gzipSync } from 'node:zlib';
import type { OperationName } from './budgets.ts';
import { bodyOf, sentOf, type Fixture } from './fixture.ts';
import type { Metered } from './meter.ts';
import { operationNames, operations, type Progress } from './operations.ts';

/** What one request of an operation takes. */
export interface Figures extends Metered {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly responseGzipped: number;
}

/** The figures of every operation, taken as `progress` goes through them; all questions but the last are answered. */
export async function measureFigures(
  fixture: Fixture,
  progress: Progress,
): Promise<Readonly<Record<OperationName, Figures>>> {
  const figures: Partial<Record<OperationName, Figures>> = {};
  for (const name of operationNames) {
    if (name === 'answer') await fixture.answerMost(progress);
    const operation = operations[name];
    const request = bodyOf(sentOf(operation, progress));
    fixture.metered();
    const response = await fixture.perform(operation, progress);
    figures[name] = {
      ...fixture.metered(),
      requestBytes: Buffer.byteLength(request),
      responseBytes: Buffer.byteLength(response),
      responseGzipped: gzipSync(response).length,
    };
  }
  return figures as Record<OperationName, Figures>;
}
