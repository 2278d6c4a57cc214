import { describe, expect, it } from 'vitest';
import { byField, elsewhere, errorAt, failureOf, withoutField } from '../../../web/src/ui/field-errors.ts';

describe('refusals of the API', () => {
  const errors = byField([
    { message: 'Satu.', field: ['modules', '1', 'requires', '0'] },
    { message: 'Dua.', field: ['modules', '1', 'requires', '0'] },
    { message: 'Sibuk.', field: [] },
  ]);

  it('stand at the field they concern, or at the whole', () => {
    expect(errorAt(errors, 'modules.1')).toBe('Satu. Dua.');
    expect(errorAt(errors, 'modules.10')).toBeUndefined();
    expect(elsewhere(errors, ['modules'])).toEqual(['Sibuk.']);
  });

  it('go with the value they were about', () => {
    expect(withoutField(errors, 'modules')).toEqual({ '': 'Sibuk.' });
    expect(withoutField(errors, 'module')).toEqual(errors);
  });

  it('are told from an answer that was lost and from one that may not be seen', () => {
    const pick = (data: { readonly done: { readonly userErrors: [] } | null }) => data.done;
    expect(failureOf({ data: { done: { userErrors: [] } } }, pick)).toBeUndefined();
    expect(Object.keys(failureOf({ data: { done: null } }, pick) ?? {})).toEqual(['']);
    expect(failureOf({ problem: { kind: 'offline' } }, pick)?.['']).toContain('sambungan');
  });
});
