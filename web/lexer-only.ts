import type { Plugin } from 'vite';

/**
 * Keeps marked's lexer and leaves its parser, renderer and default instance out of the bundle: some 3.5 kB gzipped
 * that this client never runs, as it makes elements of the tokens itself. Bundlers cannot see that by themselves,
 * since marked ends with statements that fill its default instance. From those statements to the exports everything
 * is cut, and the build fails when a release of marked no longer looks that way.
 */
export function lexerOnly(): Plugin {
  return {
    name: 'lexer-only',
    apply: 'build',
    transform(code, id) {
      if (!/[/\\]marked[/\\]lib[/\\]marked\.esm\.js$/.test(id)) return undefined;
      const instance = /\bvar ([\w$]+)=new [\w$]+;function [\w$]+\([\w$,]+\)\{return \1\.parse\(/.exec(code);
      const lexer = /export\{[^}]*\b([\w$]+) as Lexer\b[^}]*\}/.exec(code);
      if (!instance || lexer?.[1] === undefined)
        throw new Error('marked has another shape: look at lexer-only.ts.');
      return { code: `${code.slice(0, instance.index)}export { ${lexer[1]} as Lexer };`, map: null };
    },
  };
}
