import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where Chromium is: `CHROMIUM`, or the first that the path holds.
 * @throws with what to do when there is none
 */
export function findChromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env['CHROMIUM'], ...places].find((place) => place && existsSync(place));
  if (!found) {
    throw new Error(
      'The browser journeys need Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM.',
    );
  }
  return found;
}

export interface TestBrowser {
  /** A fresh device: nothing of another one's storage is seen. */
  device(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Chromium with a profile of its own, which goes with `close()`. */
export async function startBrowser(): Promise<TestBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'kapuas-browser-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    headless: true,
    env: { ...process.env, HOME: home },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    device: (options = {}) => browser.newContext({ ...STILL, ...PHONE, ...options }),
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The city's language and time; nothing fades in, so that what is looked at looks as it will. */
const STILL: BrowserContextOptions = {
  locale: 'id-ID',
  timezoneId: 'Asia/Pontianak',
  reducedMotion: 'reduce',
};

/** The smallest screen the pages are made for. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** Collects what must not happen on any page: errors thrown or logged, requests that fail. */
export function watch(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  return problems;
}
