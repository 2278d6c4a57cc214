import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the phone has all that a page needs to be opened without a network. */
export async function shellKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate('navigator.serviceWorker.controller?.state'), { timeout: 30_000 })
    .toBe('activated');
}

/** Closes every tab and opens the address in a new one, as after days in a pocket. */
export async function reopen(phone: BrowserContext, address: string): Promise<Page> {
  for (const page of phone.pages()) await page.close();
  const page = await phone.newPage();
  await page.goto(address);
  return page;
}

/** Opens a course that the phone's person takes and saves it, pictures and all. */
export async function saveCourse(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /Simpan luring \(\d+ kB \+ gambar\)/ }).click();
  await page.getByRole('button', { name: /Simpan gambar \(\d+ kB\)/ }).click();
  await page.getByText(/Tersimpan luring/).waitFor();
}
