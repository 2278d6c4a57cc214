/**
 * A CloudFront function: the client has pages at addresses that are no files. All of them are its one document;
 * a missing script or picture stays missing. Runs on each request for a file of the web client.
 */
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  const isFile = request.uri.startsWith('/assets/') || /\.[a-z0-9]+$/i.test(name);
  if (!isFile) request.uri = '/index.html';
  return request;
}
