/**
 * A CloudFront function: the client has pages at addresses that are no files. They are answered with one of its
 * documents; a missing script or picture stays missing. Runs on each request for a file of the web client. The list
 * stands in `infra/page-documents.ts` and is written in here when the function is made.
 */
const documents = [];

function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  const isFile = request.uri.startsWith('/assets/') || /\.[a-z0-9]+$/i.test(name);
  if (!isFile) {
    const found = documents.find((document) => new RegExp(document.pattern).test(request.uri));
    request.uri = `/${found ? found.name : 'index'}.html`;
  }
  return request;
}
