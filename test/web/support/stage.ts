import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { DESKTOP, startBrowser, watch } from '../../support/browser.ts';
import type { TestBrowser } from '../../support/browser.ts';
import { startMockedWeb } from './mocked-web.ts';
import type { MockedWeb } from './mocked-web.ts';
import { open, signInOn, speak } from './visitor.ts';

/** Somebody who is signed in, before a wide screen, in English: a fresh device for each test. */
export interface Stage {
  readonly web: MockedWeb;
  readonly browser: TestBrowser;
  readonly device: BrowserContext;
  readonly page: Page;
  visit(path: string): Promise<void>;
  button(name: string): Locator;
  dialog(): Locator;
  /** The inputs of the mutations that were sent. */
  inputs(): readonly unknown[];
}

/**
 * Sets the stage for the tests of a file; no test may leave an error behind.
 * @param options of the device, where it is to be another one
 */
export function setStage(options: BrowserContextOptions = {}): Stage {
  let web: MockedWeb;
  let browser: TestBrowser;
  let device: BrowserContext;
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    [web, browser] = await Promise.all([startMockedWeb(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });
  beforeEach(async () => {
    web.answers = {};
    web.sent.length = 0;
    // The worker has tests of its own; here it would fetch the whole application for each device.
    device = await browser.device({
      ...DESKTOP,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    });
    await speak(device, 'en');
    await signInOn(device, web.origin);
    page = await device.newPage();
    problems = watch(page);
  });
  afterEach(async () => {
    await device.close();
    expect(problems).toEqual([]);
  });

  return {
    get web() {
      return web;
    },
    get browser() {
      return browser;
    },
    get device() {
      return device;
    },
    get page() {
      return page;
    },
    visit: (path) => open(page, web.origin + path),
    button: (name) => page.getByRole('button', { name, exact: true }),
    dialog: () => page.getByRole('dialog'),
    inputs: () => web.sent.flatMap(({ input }) => (input === undefined ? [] : [input])),
  };
}

/** A refusal of the API. */
export const refusal = (message: string, ...field: string[]) => ({ code: 'INVALID', message, field });

/** The answer of a mutation that was refused. */
export const refuse = (...userErrors: readonly object[]) => ({ userErrors });
