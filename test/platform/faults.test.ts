import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFault, withoutValues } from '../../functions/platform/faults.ts';
import { createLogger } from '../../functions/platform/log.ts';

const NAME = 'Sari Nurhayati';
const NUMBER = '199003152015032004';

describe('what is logged of an error', () => {
  it.each([
    [`Invalid type: Expected number but received "${NAME}"`, 'Invalid type: Expected number but received …'],
    [`Unexpected token S in JSON at position 9, "{"name":"${NAME}"" is not valid JSON`, undefined],
    [`No person has the number ${NUMBER}.`, 'No person has the number ….'],
    ['No person has the number 19900315 201503 2 004.', 'No person has the number ….'],
    [`Bearer ${'eyJhbGciOiJSUzI1NiJ9'.repeat(3)} is expired`, 'Bearer … is expired'],
    [`It was '${NAME}`, 'It was …'],
    ["Cannot read properties of undefined (reading 'x')", 'Cannot read properties of undefined (reading …)'],
  ])('%s', (message, expected) => {
    const said = withoutValues(message);
    for (const part of [NUMBER, ...NAME.split(' ')]) expect(said).not.toContain(part);
    expect(said).not.toContain('eyJ');
    if (expected === undefined) expect(said).toMatch(/^Unexpected token S in JSON/);
    else expect(said).toBe(expected);
  });

  it('never holds a long number, wherever it stands', () => {
    const digits = fc.stringMatching(/^\d{6,30}$/);
    fc.assert(
      fc.property(fc.string(), digits, fc.string(), (before, number, after) => {
        expect(withoutValues(`${before}${number}${after}`)).not.toMatch(/\d{6,}/);
      }),
    );
  });

  it('names the place and the kind, under the reference that the caller is told', () => {
    const lines: string[] = [];
    const log = createLogger('info', (line) => lines.push(line));
    const error = new TypeError(`"${NAME}" is not a number`);
    const { message } = reportFault({ log, newId: () => 'ref-1' }, error, 'person.name');
    expect(message).toContain('ref-1');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      code: 'REQUEST_FAILED',
      reference: 'ref-1',
      name: 'TypeError',
      path: 'person.name',
    });
    expect(lines[0]).not.toContain(NAME);
  });
});
