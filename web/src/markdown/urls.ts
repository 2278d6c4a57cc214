/**
 * Which addresses partners' content may point to. Everything is parsed by the browser's own URL parser first, so that
 * what is judged is what would be followed.
 */

/** Where a link may lead: another site over https, or a place on this one. */
export interface SafeLink {
  readonly href: string;
  readonly external: boolean;
}

/** Judges a link. @param origin this site's own origin @returns undefined when it must not become a link */
export function safeLink(href: string, origin: string): SafeLink | undefined {
  let url: URL;
  try {
    url = new URL(href, origin);
  } catch {
    return undefined;
  }
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.origin === origin) return { href: url.pathname + url.search + url.hash, external: false };
  return url.protocol === 'https:' ? { href: url.href, external: true } : undefined;
}

/**
 * Judges a picture or file: only partners' media, which texts name by their path.
 * @param media the origin that shows them
 * @returns its address there, or undefined when it must not be loaded
 */
export function safeMedia(src: string, origin: string, media: string): string | undefined {
  let url: URL;
  try {
    url = new URL(src, origin);
  } catch {
    return undefined;
  }
  const inside = url.origin === origin && url.pathname.startsWith('/media/') && url.username === '';
  // An encoded slash or dot could mean another path to a server than it does here.
  return inside && !/%2f|%5c|%2e/i.test(url.pathname) ? media + url.pathname : undefined;
}
