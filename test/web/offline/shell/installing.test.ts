import { describe, expect, it } from 'vitest';
import { installingOn } from '../../../../web/src/offline/shell/installing.ts';

describe('the way to install', () => {
  const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1';
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15';
  const android = 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36';

  it.each([
    ['an installed one', { standalone: true, offered: true, userAgent: android }, 'installed'],
    ['a browser that offers it', { offered: true, userAgent: android }, 'offered'],
    ['a browser that does not', { userAgent: android }, 'unknown'],
    ['an iPhone', { userAgent: iPhone }, 'by-hand'],
    ['an iPad', { userAgent: mac, touchPoints: 5 }, 'by-hand'],
    ['a Mac', { userAgent: mac }, 'unknown'],
  ] as const)('on %s', (_what, device, expected) => {
    expect(installingOn({ standalone: false, offered: false, touchPoints: 0, ...device })).toBe(expected);
  });
});
