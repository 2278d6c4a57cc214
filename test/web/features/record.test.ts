import { expect, it } from 'vitest';
import { byNeed, stepsOf } from '../../../web/src/features/record/attainment.ts';

it('draws what is attained, what the position still asks for, and the rest of the scale', () => {
  expect(stepsOf({ level: 2, requiredLevel: 3 })).toEqual([
    'attained',
    'attained',
    'missing',
    'open',
    'open',
  ]);
  expect(stepsOf({ level: 4, requiredLevel: 3 })).toEqual([
    'attained',
    'attained',
    'attained',
    'attained',
    'open',
  ]);
  expect(stepsOf({ level: 0, requiredLevel: null })).toEqual(Array.from({ length: 5 }, () => 'open'));
});

it('puts first what needs most work, then what the position asks for, then goes by name', () => {
  const attainments = [
    { name: 'Komunikasi', gap: 0, requiredLevel: null },
    { name: 'Kerja sama', gap: 0, requiredLevel: 2 },
    { name: 'Integritas', gap: 0, requiredLevel: 3 },
    { name: 'Pelayanan publik', gap: 2, requiredLevel: 3 },
    { name: 'Arsip', gap: 0, requiredLevel: null },
  ];
  expect(byNeed(attainments, ({ name }) => name).map(({ name }) => name)).toEqual([
    'Pelayanan publik',
    'Integritas',
    'Kerja sama',
    'Arsip',
    'Komunikasi',
  ]);
});
