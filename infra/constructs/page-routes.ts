import { readFileSync } from 'node:fs';
import { pageDocuments } from '../page-documents.ts';

/** The text of the CloudFront function that answers the addresses of pages, with the list of documents in it. */
export function pageRoutes(): string {
  const text = readFileSync(new URL('./page-routes.js', import.meta.url), 'utf8');
  return text.replace('const documents = [];', `const documents = ${JSON.stringify(pageDocuments)};`);
}
