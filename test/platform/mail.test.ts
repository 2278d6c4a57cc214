import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sesTransport } from '../../functions/platform/mail.ts';

const got: { request: IncomingMessage; body: string }[] = [];
let status = 200;
const server = createServer((request, response) => {
  void readText(request).then((body) => {
    got.push({ request, body });
    response.statusCode = status;
    response.end('{"message":"siti@contoh.go.id is on the list"}');
  });
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const transport = () =>
  sesTransport({
    region: 'ap-southeast-3',
    configurationSet: 'kapuas',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
const mail = {
  from: 'kapuas@example.go.id',
  to: 'siti@contoh.go.id',
  id: 'l',
  at: 0,
  subject: 'Satu pemberitahuan\r\nBcc: all@example.org',
  text: 'Halo',
  html: '<p>Halo</p>',
};

describe('sending by SES', () => {
  it('is one signed request, with its parts apart so that no text is a header', async () => {
    await transport().send({ ...mail, unsubscribe: 'https://kapuas.test/feeds/stop/t' });
    const [{ request, body } = { request: undefined, body: '{}' }] = got;
    expect([request?.method, request?.url]).toEqual(['POST', '/v2/email/outbound-emails']);
    expect(request?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 .*\/ap-southeast-3\/ses\/aws4_request/);
    const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
    expect(JSON.parse(body)).toEqual({
      FromEmailAddress: mail.from,
      Destination: { ToAddresses: [mail.to] },
      ConfigurationSetName: 'kapuas',
      Content: {
        Simple: {
          Subject: content(mail.subject),
          Body: { Text: content(mail.text), Html: content(mail.html) },
          Headers: [
            { Name: 'Auto-Submitted', Value: 'auto-generated' },
            { Name: 'List-Unsubscribe', Value: '<https://kapuas.test/feeds/stop/t>' },
            { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
          ],
        },
      },
    });
  });

  it('rejects what SES does not take, and says nothing of its answer, which names addresses', async () => {
    status = 400;
    await expect(transport().send(mail)).rejects.toThrow(/^SES answered 400$/);
  });
});
