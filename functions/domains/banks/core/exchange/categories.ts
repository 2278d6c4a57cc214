/** The contexts of Moodle that a path may begin with; they mean a place in that Moodle. */
const CONTEXT = /^\$[a-z0-9]+\$$/i;

/**
 * The names in a path of Moodle's categories, `$course$/top/Unit 1/A//B` → `Unit 1`, `A/B`: a doubled slash is one in a
 * name; the context and the category `top`, which every context has, are left out.
 */
export function categoryOf(path: string): string[] {
  const names = path
    .replaceAll('//', '\uFDD8')
    .split('/')
    .map((name) => name.replaceAll('\uFDD8', '/').trim())
    .filter((name) => name !== '');
  const [context] = names;
  if (context === undefined || !CONTEXT.test(context)) return names;
  return names[1] === 'top' ? names.slice(2) : names.slice(1);
}

/** The path of a category in the context of a course. */
export const categoryPath = (names: readonly string[]): string =>
  ['$course$', 'top', ...names.map((name) => name.replaceAll('/', '//'))].join('/');
