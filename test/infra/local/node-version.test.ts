import { describe, expect, it } from 'vitest';
import { checkNode } from '../../../infra/local/node-version.mjs';

describe('the check of Node’s version', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes %s', (version) => {
    expect(checkNode(version)).toBeUndefined();
  });

  it.each(['18.20.0', '20.18.3', '16.0.0'])('says in both languages why %s will not do', (version) => {
    const problem = checkNode(version);
    expect(problem).toContain(`memerlukan Node.js 20.19 atau yang lebih baru; yang terpasang ${version}`);
    expect(problem).toContain(`needs Node.js 20.19 or newer; this is ${version}`);
  });
});
