import { describe, expect, it } from 'vitest';
import { plain } from '../../../../functions/domains/privacy/core/plain.ts';

const AT = Date.UTC(2026, 10, 24, 1);
const MOMENT = '2026-11-24T01:00:00.000Z';

describe('an item as its person gets it', () => {
  it('has moments as in the API, and nothing of storage or of others', () => {
    const item = { pk: 'PERSON#p', section: 1, by: 'q', at: AT, deadline: null, minutes: 20 };
    expect(plain(item)).toEqual({ at: MOMENT, deadline: null, minutes: 20 });
  });

  it('has in a map every key, whatever it is called, and the moments under them', () => {
    expect(plain({ done: { section: AT, by: AT, kind: AT, a: AT } })).toEqual({
      done: { section: MOMENT, by: MOMENT, kind: MOMENT, a: MOMENT },
    });
    // Of a run, the same name counts lessons; of a job, it is a count itself.
    expect(plain({ done: { section: 3, b: 0 } })).toEqual({ done: { section: 3, b: 0 } });
    expect(plain({ done: 3 })).toEqual({ done: 3 });
    expect(plain({ open: { ref: { lesson: 'section', required: 'by' } } })).toEqual({
      open: { ref: { lesson: 'section', required: 'by' } },
    });
    expect(plain({ attempts: { '1': { ordinal: 1, startedAt: AT, revision: 2 } } })).toEqual({
      attempts: { '1': { ordinal: 1, startedAt: MOMENT } },
    });
  });
});
