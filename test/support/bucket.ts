import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How many names a list has; S3 has a thousand. */
const PAGE = 3;

/**
 * As much of a bucket of S3 as the audit trail uses: objects that are put with their checksum, as a bucket with a lock asks
 * for, lists by prefix in pages, and objects that are read. It takes signed requests alone, and does not check how.
 */
export async function startBucket(name: string) {
  const objects = new Map<string, Buffer>();
  let broken = false;
  const server = createServer((request, response) => {
    const answer = (status: number, body: string | Buffer = '') => {
      response.statusCode = status;
      response.end(body);
    };
    const url = new URL(request.url ?? '', 'http://bucket');
    const signed = /^AWS4-HMAC-SHA256 Credential=[^,]*\/s3\/aws4_request, /.test(
      request.headers.authorization ?? '',
    );
    const key = url.pathname.slice(`/${name}/`.length);
    void buffer(request).then((body) => {
      if (broken) return answer(503);
      if (!signed || !url.pathname.startsWith(`/${name}/`)) return answer(403);
      const hash = createHash('sha256').update(body);
      if (request.method === 'PUT') {
        const checksum = request.headers['x-amz-checksum-sha256'];
        if (hash.digest('base64') !== checksum) return answer(400);
        objects.set(key, body);
        return answer(200);
      }
      if (key !== '') return objects.has(key) ? answer(200, objects.get(key)) : answer(404);
      const [prefix, after] = [
        url.searchParams.get('prefix') ?? '',
        url.searchParams.get('start-after') ?? '',
      ];
      const found = [...objects.keys()].sort().filter((one) => one.startsWith(prefix) && one > after);
      const keys = found.slice(0, PAGE).map((one) => `<Contents><Key>${one}</Key></Contents>`);
      return answer(
        200,
        `<ListBucketResult><IsTruncated>${found.length > PAGE}</IsTruncated>${keys.join('')}</ListBucketResult>`,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    /** Answers everything with 503 from now on, or no longer. */
    break: (now: boolean) => void (broken = now),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
