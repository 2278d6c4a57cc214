import { describe, expect, it } from 'vitest';
import { noAudience, readAudience, unitTree } from '../../../../web/src/features/agency/audience.ts';
import { dueBounds, isDueDay } from '../../../../web/src/features/agency/due-day.ts';
import { holdsWords } from '../../../../web/src/features/agency/filter.ts';
import { helpFaults, possibleActions } from '../../../../web/src/features/agency/help.ts';
import { readReason } from '../../../../web/src/ui/reason.ts';
import { rosterPath } from '../../../../web/src/features/agency/roster-path.ts';

/** 06.00 of the 24th in Pontianak, still the 23rd in UTC. */
const now = Date.parse('2026-11-23T23:00:00Z');

describe('an audience', () => {
  it('is sent as the one thing it is, and says what it lacks', () => {
    expect(readAudience(noAudience)).toEqual({ fault: 'audienceNeeded' });
    expect(readAudience({ ...noAudience, kind: 'everybody', unit: 'u' })).toEqual({
      audience: { everybody: true },
    });
    expect(readAudience({ ...noAudience, kind: 'unit' })).toEqual({ fault: 'unitNeeded' });
    expect(readAudience({ ...noAudience, kind: 'unit', unit: 'u' })).toEqual({ audience: { unit: 'u' } });
    expect(readAudience({ ...noAudience, kind: 'positionFamily' })).toEqual({ fault: 'familyNeeded' });
    expect(readAudience({ ...noAudience, kind: 'employmentKind' })).toEqual({ fault: 'kindNeeded' });
    expect(readAudience({ ...noAudience, kind: 'persons' })).toEqual({ fault: 'personsNeeded' });
    const persons = Array.from({ length: 201 }, (_, index) => ({ id: `p${index}`, name: '' }));
    expect(readAudience({ ...noAudience, kind: 'persons', persons })).toEqual({ fault: 'personsMany' });
  });

  it('is sent as the people chosen by name', () => {
    const persons = [{ id: 'p1', name: 'Sari' }];
    expect(readAudience({ ...noAudience, kind: 'persons', persons })).toEqual({
      audience: { persons: ['p1'] },
    });
  });

  it('is found by words in any order, without regard to case and accents', () => {
    const holds = (search: string) => holdsWords('Sari Déwi Analis Kepegawaian', search);
    expect(['', 'sari', 'ANALIS dewi', 'kepeg', 'sari guru'].map(holds)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('shows units as their tree, orphans at the top', () => {
    const units = [
      { id: 'b1', parent: { id: 'b' } },
      { id: 'a', parent: null },
      { id: 'b', parent: { id: 'a' } },
      { id: 'z', parent: { id: 'gone' } },
    ];
    expect(unitTree(units).map(({ unit, depth }) => `${depth}${unit.id}`)).toEqual(['0a', '1b', '2b1', '0z']);
  });
});

describe('a due date', () => {
  it('is today in Pontianak or later, at most a year ahead', () => {
    expect(dueBounds(now)).toEqual({ min: '2026-11-24', max: '2027-11-25' });
    expect(
      ['2026-11-23', '2026-11-24', '2027-11-25', '2027-11-26', ''].map((day) => isDueDay(day, now)),
    ).toEqual([false, true, true, false, false]);
  });
});

describe('a reason', () => {
  it('has 3 to 500 characters, without the space around', () => {
    expect([readReason(' ab '), readReason(' abc '), readReason('x'.repeat(501))]).toEqual([
      undefined,
      'abc',
      undefined,
    ]);
  });
});

describe('helping a learner', () => {
  const quizzes = [{ id: 'q', title: 'Kuis' }];
  const entry = { state: 'ACTIVE' as const, certificateState: null };

  it('offers what the state of the run allows', () => {
    expect(possibleActions(entry, quizzes)).toEqual(['extend', 'reset', 'exempt', 'withdraw']);
    expect(possibleActions(entry, [])).toEqual(['extend', 'exempt', 'withdraw']);
    expect(possibleActions({ ...entry, state: 'EXEMPT' }, quizzes)).toEqual([]);
    const finished = { ...entry, state: 'FINISHED' as const };
    expect(possibleActions(finished, quizzes)).toEqual([]);
    expect(possibleActions({ ...finished, certificateState: 'VALID' }, quizzes)).toEqual(['revoke']);
  });

  it('revokes a certificate once', () => {
    const revoked = { state: 'FINISHED' as const, certificateState: 'REVOKED' as const };
    expect(possibleActions(revoked, quizzes)).toEqual([]);
  });

  it('needs a reason always, a day or a quiz where they matter', () => {
    const input = { action: 'extend' as const, dueOn: '', quiz: '', reason: '' };
    expect(helpFaults(input, now)).toEqual(['dueOn', 'reason']);
    expect(helpFaults({ ...input, action: 'reset', reason: 'Listrik padam' }, now)).toEqual(['lesson']);
    expect(helpFaults({ ...input, action: 'withdraw', reason: 'Pindah kota' }, now)).toEqual([]);
  });
});

describe('the file of a roster', () => {
  it('is of all units or of one', () => {
    expect(rosterPath('Q29', undefined)).toBe('/documents/rosters/Q29.csv');
    expect(rosterPath('Q29', 'VW5=')).toBe('/documents/rosters/Q29.csv?unit=VW5%3D');
  });
});
