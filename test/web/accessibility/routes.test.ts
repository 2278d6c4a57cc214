import type { BrowserContext } from 'playwright-core';
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

const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { colorScheme, language: 'id' as const, screen: PHONE },
  { colorScheme, language: 'en' as const, screen: DESKTOP },
]);

describe.each(looks)('in $language on $colorScheme ground', ({ colorScheme, language, screen }) => {
  let devices: Readonly<Record<'signedIn' | 'signedOut', BrowserContext>>;

  beforeAll(async () => {
    const options = { ...screen, colorScheme, reducedMotion: 'reduce' } as const;
    devices = { signedIn: await browser.device(options), signedOut: await browser.device(options) };
    await Promise.all(Object.values(devices).map((device) => speak(device, language)));
    await signInOn(devices.signedIn, web.origin);
  });
  afterAll(() => Promise.all(Object.values(devices).map((device) => device.close())));

  it.each(visits)('axe finds nothing on $path ($as)', async ({ path, as }) => {
    const page = await devices[as].newPage();
    const errors = watch(page);
    await open(page, web.origin + path);
    const lang = await page.evaluate(() => document.documentElement.lang);
    const problems = await accessibilityProblems(page);
    await page.close();
    expect({ lang, problems, errors }).toEqual({ lang: language, problems: [], errors: told[path] ?? [] });
  });
});
