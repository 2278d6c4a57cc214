import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A letter, as SES was asked to send it. */
export interface Posted {
  readonly Destination: { readonly ToAddresses: readonly string[] };
  readonly Content: { readonly Simple: { readonly Body: { readonly Text: { readonly Data: string } } } };
}

/**
 * The queue of letters, and SES, as far as the functions know them.
 * @param tell what is told of a message
 */
export async function startPost(tell: (body: string) => void) {
  const letters: Posted[] = [];
  const server = createServer((request, response) => {
    void json(request).then((asked) => {
      if (request.url === '/v2/email/outbound-emails') letters.push(asked as Posted);
      else tell((asked as { MessageBody: string }).MessageBody);
      response.end(JSON.stringify({ MessageId: 'm' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
