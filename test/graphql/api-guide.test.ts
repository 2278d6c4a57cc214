import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from '../../functions/graphql/errors.ts';
import { gatewayLimits } from '../../infra/local/http/gateway.ts';

const guide = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

it('lists every code of a top-level error there is, and none besides', () => {
  const listed = [...guide.matchAll(/^ {2}\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code);
  expect(listed.toSorted()).toEqual([...ERROR_CODES].toSorted());
});

it('tells the size that the gateway lets through', () => {
  const most = Math.min(gatewayLimits.requestBytes, gatewayLimits.payloadBytes);
  expect(guide).toContain(`A request is at most ${most / 1024 / 1024} MB`);
});
