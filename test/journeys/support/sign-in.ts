import type { BrowserContext, Page } from 'playwright-core';

/** A page on which a persona has signed in as anybody does, at home. */
export async function signIn(context: BrowserContext, origin: string, persona: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().click();
  await page.locator(`button[value="${persona}"]`).click();
  await page.waitForURL((url) => url.origin === origin && url.pathname === '/');
  return page;
}
