import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, startBrowser, watch, type TestBrowser } from '../support/browser.ts';
import { accessibilityProblems } from '../web/support/axe.ts';
import { startCity, type City } from './support/city.ts';
import * as documents from './support/documents.ts';
import { signIn } from './support/sign-in.ts';

const declared = [
  ...readFileSync(resolve(import.meta.dirname, '../../web/src/app/routes.tsx'), 'utf8').matchAll(
    /(?:signedIn|everybody)\(\s*'([^']+)'/g,
  ),
].map(([, path]) => path!);

/** Who opens which page; `:name` is filled with what `places` finds. */
const visits: readonly { readonly as: string | null; readonly paths: readonly string[] }[] = [
  { as: null, paths: ['/', '/verify', '/verify/:number', '/nowhere', '/auth/callback'] },
  {
    as: 'hasnah',
    paths: [
      '/',
      '/courses',
      '/courses/:courseId',
      '/courses/:courseId/lessons/:lessonId',
      '/courses/:courseId/lessons/:quizId',
      '/attempts/:attemptId',
      '/certificates/:number',
      '/record',
      '/my-data',
      '/notices',
      '/notices/settings',
      '/offline',
    ],
  },
  { as: 'yohanes', paths: ['/', '/courses/:courseId', '/attempts/:openId'] },
  {
    as: 'rina',
    paths: [
      '/agency',
      '/agency/offer',
      '/agency/courses/:courseId',
      '/agency/modules/:versionId',
      '/quizzes/:versionId/:lesson/statistics',
    ],
  },
  {
    as: 'admin',
    paths: ['/admin/people', '/admin/requests', '/admin/import', '/partner/keys/:organisationId'],
  },
  { as: 'baru', paths: ['/', '/partner', '/partner/media'] },
];

let city: City;
let browser: TestBrowser;
let places: Readonly<Record<string, string>>;
beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ web: true }), startBrowser()]);
  places = await findPlaces();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

/** What stands in the addresses of the pages. */
async function findPlaces(): Promise<Record<string, string>> {
  const hasnah = city.as('hasnah');
  interface Lesson {
    id: string;
    kind: string;
    quiz: { attempts: { id: string }[] } | null;
  }
  interface Found {
    pastRuns: { edges: { node: { course: { id: string; modules: { lessons: Lesson[] }[] } } }[] };
    certificates: { edges: { node: { number: string } }[] };
  }
  const { data } = await hasnah<Found>(`{
    pastRuns { edges { node { course { id modules { lessons { id kind } } } } } }
    certificates { edges { node { number } } }
  }`);
  const { course } = data.pastRuns.edges[0]!.node;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const quiz = lessons.find(({ kind }) => kind === 'QUIZ')!.id;
  const quizOf = async (as: string, lesson: string) =>
    (
      await city.as(as)<{ lesson: { quiz: { attempts: { id: string }[] } } }>(
        'query ($id: ID!) { lesson(id: $id) { quiz { attempts { id } } } }',
        { id: lesson },
      )
    ).data.lesson.quiz;
  interface Sent {
    modules: {
      edges: {
        node: {
          organisation: { id: string };
          latest: { id: string; lessons: { externalId: string; kind: string }[] };
        };
      }[];
    };
  }
  const { modules } = (
    await city.as('rina')<Sent>(
      '{ modules { edges { node { organisation { id } latest { id lessons { externalId kind } } } } } }',
    )
  ).data;
  const asks = modules.edges
    .map(({ node }) => node)
    .find(({ latest }) => latest.lessons.some(({ kind }) => kind === 'QUIZ'))!;
  const started = await city.as('yohanes')<{ attemptStart: { attempt: { id: string } } }>(
    documents.attemptStart,
    { input: { lesson: await openQuiz() } },
  );
  return {
    courseId: course.id,
    lessonId: lessons.find(({ kind }) => kind === 'TEXT')!.id,
    quizId: quiz,
    attemptId: (await quizOf('hasnah', quiz)).attempts[0]!.id,
    openId: started.data.attemptStart.attempt.id,
    number: data.certificates.edges[0]!.node.number,
    versionId: asks.latest.id,
    lesson: asks.latest.lessons.find(({ kind }) => kind === 'QUIZ')!.externalId,
    organisationId: asks.organisation.id,
  };
}

/** The first quiz that is open to Yohanes. */
async function openQuiz(): Promise<string> {
  interface Home {
    home: {
      runs: { course: { modules: { unlocked: boolean; lessons: { id: string; kind: string }[] }[] } }[];
    };
  }
  const { data } = await city.as('yohanes')<Home>(
    '{ home { runs { course { modules { unlocked lessons { id kind } } } } } }',
  );
  return data.home.runs
    .flatMap(({ course }) => course.modules)
    .filter(({ unlocked }) => unlocked)
    .flatMap(({ lessons }) => lessons)
    .find(({ kind }) => kind === 'QUIZ')!.id;
}

const fill = (path: string) => path.replace(/:(\w+)/g, (_whole, name: string) => places[name]!);

/** Opens a page and waits until nothing is on its way any more. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${city.local.origin}${path}`, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  await page.waitForFunction('!document.querySelector(\'[aria-busy="true"], .skeleton\')');
}

/** The other combinations are looked at with invented data, page by page, in the tests of the web client. */
const looks = [
  { locale: 'id-ID', colorScheme: 'light', ...PHONE },
  { locale: 'id-ID', colorScheme: 'dark', ...DESKTOP },
] as const;

describe('every page with the starter content, on a phone and a desk', () => {
  it('is visited', () => {
    const visited = new Set(visits.flatMap(({ paths }) => paths.map(patternOf)));
    expect(declared.filter((path) => !visited.has(path))).toEqual([]);
  });

  it.each(visits.flatMap(({ as, paths }) => looks.map((look) => ({ as, paths, look }))))(
    'axe finds nothing as $as, $look.locale, $look.colorScheme',
    { timeout: 180_000 },
    async ({ as, paths, look }) => {
      const context = await browser.device(look);
      const page = as === null ? await context.newPage() : await signIn(context, city.local.origin, as);
      const problems = watch(page);
      const found: string[] = [];
      for (const path of paths) {
        await open(page, fill(path));
        found.push(...(await accessibilityProblems(page)).map((line) => `${path}: ${line}`));
        const wide = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (wide > 0) found.push(`${path}: ${wide} px wider than the screen`);
      }
      await context.close();
      expect(found).toEqual([]);
      // Opened without a sign-in under way, the callback says so, in the log too.
      expect(problems.filter((problem) => !problem.includes('/auth/callback'))).toEqual([]);
    },
  );
});

/** The route that a visited path belongs to. */
function patternOf(path: string): string {
  return path
    .replace(':quizId', ':lessonId')
    .replace(':openId', ':attemptId')
    .replace(/^\/notices(\/settings)?$/, '/notices/:part?');
}
