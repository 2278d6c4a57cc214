/**
 * The pages that have a document of their own: the client's one document, which also names the files of that page, so
 * that a browser asks for them beside the first script and not a turn of the network later. The build writes the
 * documents; the local server and CloudFront choose among them by this list. All of them start the same client, so
 * that any one would do.
 */
export interface PageDocument {
  /** `<name>.html`. */
  readonly name: string;
  /** The path of an address, as the source of a regular expression. */
  readonly pattern: string;
}

/**
 * Learners' pages that people open by their address; the first that matches is taken. A deployment changes CloudFront
 * before it publishes the web client, so a new document is built (`web/page-documents.ts`) one release before it is
 * listed here.
 */
export const pageDocuments: readonly PageDocument[] = [
  { name: 'lesson', pattern: '^/courses/[^/]+/lessons/[^/]+/?$' },
  { name: 'course', pattern: '^/courses/[^/]+/?$' },
  { name: 'attempt', pattern: '^/attempts/[^/]+/?$' },
];

/** The document for a page. @param path of its address @returns the path of a file, from the root of the web client */
export function documentOf(path: string): string {
  const found = pageDocuments.find(({ pattern }) => new RegExp(pattern).test(path));
  return `/${found?.name ?? 'index'}.html`;
}
