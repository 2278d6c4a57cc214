import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the code generation writes: the documents of all pages, one after the other. */
const generated = join(import.meta.dirname, 'src/gql/graphql.ts');
/** Where the module of one document is said to be, so that it counts as part of what asks for it and nothing else. */
const prefix = '\0document:';

/**
 * Gives each trusted document a module of its own. The generated file has them all, and a hash cannot be compressed:
 * left whole, the first page would carry some 2.5 kB gzipped of names that other pages ask by.
 */
export function documentsApart(): Plugin {
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/[/\\]src[/\\].*\.tsx?$/.test(id) || id === generated) return undefined;
      const apart = code.replace(
        /\bimport\s*\{([^}]*)\}\s*from\s*["'][^"']*\/graphql\.ts["'];?/g,
        (_whole, names: string) =>
          names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '')
            .map((name) => `import { ${name} } from ${JSON.stringify(`${prefix}${name}`)};`)
            .join(''),
      );
      return apart === code ? undefined : { code: apart, map: null };
    },
    resolveId(source) {
      return source.startsWith(prefix) ? source : undefined;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const name = id.slice(prefix.length);
      const found = new RegExp(`^export const ${name} = (\\{"__meta__":.*\\}) as unknown as `, 'm').exec(
        await readFile(generated, 'utf8'),
      );
      if (found?.[1] === undefined)
        throw new Error(
          `The generated file has no document ${name} of the usual shape: look at documents-apart.ts.`,
        );
      return `export const ${name} = ${found[1]};`;
    },
  };
}
