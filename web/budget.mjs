// The byte budget of the web client: what each page moves over the network, gzipped, against what it may. Reads
// Vite's manifest, so it counts what is really loaded. Run after `npm run build:web`, or with the folder of another build;
// fails when a page is over.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** A learner comes to further pages from here, with these files loaded. */
const firstPages = ['landing/landing-page', 'home/home-page'];
/** Pages that are reached only from another, whose files are there by then: an attempt from the lesson of its quiz. */
const reachedFrom = { 'quiz/attempt-page': 'lesson/lesson-page' };
/** In bytes; a kilobyte is 1,000. */
const budgets = {
  firstScript: 45_000,
  firstTotal: 80_000,
  learner: 20_000,
  studio: 120_000,
  worker: 8_000,
  shell: 200_000,
};

const entry = 'index.html';
/** Loaded by the press of the sign-in button: part of what a first visit moves. */
const signIn = 'src/auth/oidc.ts';
/** Loaded by a press or at the one moment they are for, and not with the page that can show them. */
const onDemand = [
  'src/features/course/finish-panel.tsx',
  'src/features/course/leave-dialog.tsx',
  'src/features/home/runs-here.ts',
  'src/features/offline/save-panel.tsx',
  'src/markdown/picture-dialog.tsx',
];
/** A page that shows one thing or another and never both: each is counted by itself, without the parts of the others. */
const alternatives = {
  'course/course-page': {
    'to enrol': ['src/features/course/run-panel.tsx'],
    enrolled: ['src/features/course/enrol-panel.tsx'],
  },
  'lesson/lesson-page': {
    'a text': ['src/features/quiz/quiz-intro.tsx'],
    'a quiz': ['src/markdown/markdown.tsx'],
  },
};
/** What the browser fetches beside the entry's own files. */
const always = ['index.html', 'icon.svg', 'manifest.webmanifest'];
const studios = /features\/(agency|machines|partner|people|statistics)\//;

const sizes = new Map();
function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  return sizes.get(file);
}

/** The files of a part and of everything it imports; `deep` follows what it loads later, too. */
function filesOf(key, deep, seen = new Set(), files = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return files;
  seen.add(key);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
  for (const next of chunk.imports ?? []) filesOf(next, deep, seen, files);
  if (deep) for (const next of chunk.dynamicImports ?? []) filesOf(next, deep, seen, files);
  return files;
}

function total(files, onlyScript = false) {
  return [...files]
    .filter((file) => !onlyScript || file.endsWith('.js'))
    .reduce((sum, file) => sum + size(file), 0);
}

const base = filesOf(entry, false);
const pageKey = (name) => `src/features/${name}.tsx`;
// The entry and what is loaded on demand are marked as seen: a page's own way back to the entry must not lead to every
// other page.
const filesOfPage = (name, without = []) =>
  filesOf(pageKey(name), true, new Set([entry, signIn, ...onDemand, ...without]));
const home = filesOfPage('home/home-page');
const rows = [];
const pages = Object.keys(manifest).filter((key) => /features\/.*-page\.tsx$/.test(key));
for (const page of pages.sort()) {
  const name = page.replace(/^src\/features\//, '').replace(/\.tsx$/, '');
  const own = filesOfPage(name);
  if (firstPages.includes(name)) {
    const files = new Set([...base, ...own, ...filesOf(signIn, false)]);
    rows.push([`${name}, first visit: script`, total(files, true), budgets.firstScript]);
    rows.push([`${name}, first visit: all`, total(new Set([...files, ...always])), budgets.firstTotal]);
  } else {
    const before = new Set([
      ...base,
      ...home,
      ...(name in reachedFrom ? filesOfPage(reachedFrom[name]) : []),
    ]);
    const budget = studios.test(page) ? budgets.studio : budgets.learner;
    for (const [what, without] of Object.entries(alternatives[name] ?? { '': [] })) {
      const further = [...filesOfPage(name, without)].filter((file) => !before.has(file));
      rows.push([what === '' ? name : `${name}, ${what}`, total(further), budget]);
    }
  }
}

// After the first page has come to rest: what works without a network, most of which is there by then.
const staff = pages.filter((page) => studios.test(page));
const shell = filesOf(entry, true, new Set(staff));
rows.push(['the service worker', size('service-worker.js'), budgets.worker]);
rows.push(['all that is kept for no network', total(new Set([...shell, ...always])), budgets.shell]);

const kB = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`.padStart(10);
for (const [name, bytes, budget] of rows) {
  console.log(`${bytes > budget ? 'OVER ' : '     '}${name.padEnd(44)}${kB(bytes)} of ${kB(budget)}`);
}
const missing = firstPages.filter((name) => !rows.some(([row]) => row.startsWith(name)));
if (missing.length > 0) console.log(`Not built: ${missing.join(', ')}`);
if (missing.length > 0 || rows.some(([, bytes, budget]) => bytes > budget)) process.exitCode = 1;
