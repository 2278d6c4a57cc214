import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const source = join(import.meta.dirname, 'src');

/** By the document's name, the modules whose files it names: the page, and what the page shows first. */
export const modulesOf: Readonly<Record<string, readonly string[]>> = {
  lesson: ['features/lesson/lesson-page.tsx', 'markdown/markdown.tsx'],
  course: ['features/course/course-page.tsx'],
  attempt: ['features/quiz/attempt-page.tsx', 'markdown/markdown.tsx'],
};

type Bundle = Rolldown.OutputBundle;

/** The files that a module of its own file and all that it imports lie in. @throws Error when it shares its file */
function filesOf(bundle: Bundle, module: string): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    const output = bundle[file];
    if (output?.type !== 'chunk' || found.has(file)) return;
    found.add(file);
    for (const css of output.viteMetadata?.importedCss ?? []) found.add(css);
    output.imports.forEach(visit);
  };
  for (const [file, output] of Object.entries(bundle)) {
    if (output.type === 'chunk' && output.facadeModuleId === join(source, module)) visit(file);
  }
  if (found.size === 0) throw new Error(`${module} has no file of its own.`);
  return [...found];
}

function linkTo(file: string): string {
  return file.endsWith('.css')
    ? `<link rel="preload" as="style" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;
}

/** Writes beside `index.html` the documents among which `infra/page-documents.ts` chooses. */
export function documentsOfPages(): Plugin {
  return {
    name: 'documents-of-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('There is no first page.');
        const html = String(index.source);
        for (const [name, modules] of Object.entries(modulesOf)) {
          const files = new Set(modules.flatMap((module) => filesOf(bundle, module)));
          // What every page's document names is on its way already.
          const links = [...files].filter((file) => !html.includes(`/${file}"`)).map(linkTo);
          this.emitFile({
            type: 'asset',
            fileName: `${name}.html`,
            source: html.replace('</head>', `${links.map((link) => `  ${link}\n`).join('  ')}  </head>`),
          });
        }
      },
    },
  };
}
