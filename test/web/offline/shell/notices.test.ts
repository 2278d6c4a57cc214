import { describe, expect, it } from 'vitest';
import { PHONE } from '../../../support/browser.ts';
import { expectAccessible } from '../../support/axe.ts';
import { setStage } from '../../support/stage.ts';

const stage = setStage({ ...PHONE });

const menu = () => stage.page.locator('.account-menu__summary');

describe('installing', () => {
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
