import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../../web/src/app/routes.tsx';
import { DESKTOP, PHONE, startBrowser, watch } from '../../support/browser.ts';
import type { TestBrowser } from '../../support/browser.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { startMockedWeb } from '../support/mocked-web.ts';
import type { MockedWeb } from '../support/mocked-web.ts';
import { open, signInOn, speak } from '../support/visitor.ts';

let web: MockedWeb;
let browser: TestBrowser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

/** A path with a value for each of its parameters. */
const addressOf = (path: string) => path.replace(/:\w+/g, 'sample-1');

/** The pages of those who are signed in, and what the others see: the landing page stands in for theirs. */
const visits = [
  ...routes.map(({ path }) => ({ path: addressOf(path), as: 'signedIn' as const })),
  ...routes
    .filter(({ path, audience }) => audience === 'everybody' || path === '/')
    .map(({ path }) => ({ path: addressOf(path), as: 'signedOut' as const })),
  { path: '/no/such/page', as: 'signedIn' as const },
];

/** What a page tells the console when it is opened out of the blue: the way back from a sign-in has none to finish. */
const told: Readonly<Record<string, readonly unknown[]>> = {
  '/auth/callback': [expect.stringContaining('No sign-in was begun in this tab.')],
};

/** A tab that is used again; what it told the console stays with it. */
interface Tab {
  readonly page: Page;
  readonly errors: readonly string[];
}

const looks = [
  { language: 'id', screen: PHONE },
  { language: 'en', screen: DESKTOP },
] as const;
const grounds = ['light', 'dark'] as const;

/** Waits until the colours have come to rest: a page that is drawn anew passes through others. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

describe.concurrent.each(looks)('in $language', ({ language, screen }) => {
  let devices: Readonly<Record<'signedIn' | 'signedOut', BrowserContext>>;
  const idle: Readonly<Record<keyof typeof devices, Tab[]>> = { signedIn: [], signedOut: [] };

  beforeAll(async () => {
    const options = { ...screen, reducedMotion: 'reduce' } as const;
    devices = { signedIn: await browser.device(options), signedOut: await browser.device(options) };
    await Promise.all(Object.values(devices).map((device) => speak(device, language)));
    await signInOn(devices.signedIn, web.origin);
  });
  afterAll(() => Promise.all(Object.values(devices).map((device) => device.close())));

  async function tabOf(as: keyof typeof devices): Promise<Tab> {
    const used = idle[as].pop();
    if (used) return used;
    const page = await devices[as].newPage();
    return { page, errors: watch(page) };
  }

  // A page is opened once and looked at on both grounds: nothing but its colours follows them.
  it.each(visits)('axe finds nothing on $path ($as), on light or dark ground', async ({ path, as }) => {
    const tab = await tabOf(as);
    const { page, errors } = tab;
    const before = errors.length;
    await page.emulateMedia({ colorScheme: grounds[0] });
    await open(page, web.origin + path);
    const lang = await page.evaluate(() => document.documentElement.lang);
    const found: string[] = [];
    for (const colorScheme of grounds) {
      await page.emulateMedia({ colorScheme });
      await painted(page);
      found.push(...(await accessibilityProblems(page)).map((problem) => `${colorScheme}: ${problem}`));
    }
    idle[as].push(tab);
    const expected = { lang: language, found: [], errors: told[path] ?? [] };
    expect({ lang, found, errors: errors.slice(before) }).toEqual(expected);
  });
});
