import { describe, expect, it } from 'vitest';
import { installingOn } from '../../../../web/src/offline/shell/installing.ts';
import { PHONE } from '../../../support/browser.ts';
import { expectAccessible } from '../../support/axe.ts';
import { setStage } from '../../support/stage.ts';

const stage = setStage({ ...PHONE });

const menu = () => stage.page.locator('.account-menu__summary');

describe('installing', () => {
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

  it('waits in the account menu until the person wants it, and is offered once', async () => {
    const { page } = stage;
    await stage.visit('/');
    await menu().click();
    const button = stage.button('Install on the home screen');
    // The browser's own question is not shown by itself.
    const prevented = await page.evaluate(() => {
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      const prompt = () => {
        document.documentElement.dataset['asked'] = 'yes';
        return Promise.resolve({ outcome: 'accepted' });
      };
      window.dispatchEvent(Object.assign(offer, { prompt }));
      return offer.defaultPrevented;
    });
    expect(prevented).toBe(true);
    await button.waitFor();
    await expectAccessible(page, 'the account menu');
    await button.click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['asked'])).toBe('yes');
    await expect.poll(() => button.count()).toBe(0);
  });
});

describe('notices', () => {
  it('are accessible, and fit a narrow screen in both languages', async () => {
    const { page } = stage;
    await page.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    stage.web.answers = { 'Lesson.kind': () => 'TEXT', 'Mutation.progressRecord': () => null };
    for (const [language, title] of [
      ['en', 'This device’s storage is full'],
      ['id', 'Penyimpanan perangkat ini penuh'],
    ] as const) {
      await page.addInitScript((chosen) => localStorage.setItem('kapuas.language', chosen), language);
      await stage.visit('/courses/Course-0/lessons/Lesson-0');
      await page.getByText(title).waitFor();
      await expectAccessible(page, title);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      // What is only here would make the browser ask.
      page.once('dialog', (dialog) => void dialog.accept());
    }
  });
});
