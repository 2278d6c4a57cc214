import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayInPontianak } from '../../functions/platform/calendar.ts';
import { createSend } from '../../infra/local/seed/client.ts';
import { PHONE, startBrowser, type TestBrowser } from '../support/browser.ts';
import { startCity, type City } from './support/city.ts';
import * as documents from './support/documents.ts';
import { firstModule } from './support/offer.ts';
import { signIn } from './support/sign-in.ts';

const word = `https://example.org/${'a'.repeat(80)}`;

let city: City;
let browser: TestBrowser;
let course: string;
let lesson: string;
let version: string;
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
  const send = (id: string) => createSend(city.local.origin, () => city.local.tokenFor(id));
  const partner = send('universitas-contoh-khatulistiwa');
  const agency = send('rina');
  const learner = send('sari');
  const lessons = firstModule.lessons.map((each) => ({ ...each, title: word }));
  const sent = await partner<{ moduleSubmit: { module: { id: string }; version: { id: string } } }>(
    documents.moduleSubmit,
    { input: { ...firstModule, title: word, summary: word, lessons } },
  );
  version = sent.moduleSubmit.version.id;
  await agency(documents.moduleDecide, { input: { version, approve: true } });
  const text = { id: word, en: word };
  const offered = await agency<{ courseOffer: { course: { id: string } } }>(documents.courseOffer, {
    input: {
      externalId: 'kata-panjang',
      title: text,
      summary: text,
      description: text,
      language: 'ID',
      jp: 1,
      topics: ['panjang'],
      modules: [{ module: sent.moduleSubmit.module.id }],
      competencies: [],
    },
  });
  course = offered.courseOffer.course.id;
  const dueOn = addDays(dayInPontianak(Date.now()), 30);
  const assigned = { course, audience: { everybody: true }, dueOn, note: word, idempotencyKey: 'panjang' };
  await agency(documents.assignmentCreate, { input: assigned });
  await learner(documents.courseEnrol, { input: { course } });
  const shown = await learner<{ course: { modules: { lessons: { id: string }[] }[] } }>(documents.course, {
    id: course,
  });
  lesson = shown.course.modules[0]!.lessons[0]!.id;
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

it.each([
  ['sari', () => ['/', '/courses', `/courses/${course}`, `/courses/${course}/lessons/${lesson}`]],
  ['rina', () => ['/', '/agency', `/agency/courses/${course}`, `/agency/modules/${version}`]],
])('a word longer than the screen makes no page wider than it, as %s', async (persona, paths) => {
  const context = await browser.device(PHONE);
  const page = await signIn(context, city.local.origin, persona);
  const wider: string[] = [];
  for (const path of paths()) {
    await page.goto(`${city.local.origin}${path}`, { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor();
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (width > 360) wider.push(`${path}: ${width} px`);
  }
  await context.close();
  expect(wider).toEqual([]);
});
