import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { findChromium } from '../support/browser.ts';

/** A browser with a profile of its own that is listened to on a port. */
export interface Phone {
  readonly context: BrowserContext;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts Chromium so that another program can drive the same profile, where somebody is signed in. */
export async function startPhone(): Promise<Phone> {
  const profile = mkdtempSync(join(tmpdir(), 'kapuas-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    locale: 'id-ID',
    args: [
      '--remote-debugging-port=0',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return {
    context,
    port: Number(port),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
