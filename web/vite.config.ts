import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { documentsApart } from './documents-apart.ts';
import { earlierReleases } from './earlier-releases.ts';
import { lexerOnly } from './lexer-only.ts';
import { documentsOfPages } from './page-documents.ts';
import { serviceWorker } from './service-worker-build.ts';

/**
 * States the order of the cascade layers at the head of every style sheet. Style sheets of pages are files of their
 * own, and the browser takes the order from whichever it reads first.
 */
function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith('.css')
        ? { code: `@layer tokens, base, ui, feature;\n${code}`, map: null }
        : undefined;
    },
  };
}

export default defineConfig({
  // The local server and CloudFront serve the result; nothing is proxied.
  root: import.meta.dirname,
  plugins: [
    layerOrder(),
    lexerOnly(),
    documentsApart(),
    documentsOfPages(),
    serviceWorker(),
    earlierReleases(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    // Pages of earlier releases may be open still: `earlierReleases` removes what nobody can ask for any more.
    emptyOutDir: false,
    // The byte budget (budget.mjs) reads which page loads which files.
    manifest: true,
    sourcemap: true,
    // The Content Security Policy has no `unsafe-inline`; a picture in the script would also be loaded by those who
    // never see it.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every page needs, in one file: left alone, the bundler makes six small ones of it, which compress worse
        // and which every page has to name.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules[/\\](preact|@preact|preact-iso|idb)[/\\]|[/\\]src[/\\](i18n|gql|offline|auth)[/\\](?!oidc|media-cache|shell|connection)|[/\\]src[/\\]markdown[/\\](entities|urls)\.ts$|[/\\]src[/\\]ui[/\\](messages|toast|button|class-names|error-state|notice|sign-in|progress|badge|due-badge)\.tsx?$/,
            },
            // Small parts that a learner's pages share: one file of them compresses better than one for each.
            {
              name: 'learner',
              test: /[/\\]src[/\\](features[/\\](lesson[/\\]done-here|course[/\\](kind-|progress-here))|ui[/\\]details\.)|^\0document:QuizIntroDocument$/,
            },
          ],
        },
      },
    },
  },
});
