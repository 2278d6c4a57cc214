import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Media } from '../../infra/local/media.ts';

/** The names of the buckets. */
export const FILE_BUCKETS = { uploads: 'kapuas-uploads', media: 'kapuas-media' };

/**
 * As much of S3 as the function that checks files uses, over the folders of a local installation: reading and removing
 * what was uploaded, and publishing. It takes signed requests alone, and does not check how.
 */
export async function startFileBuckets(files: Pick<Media, 'uploads' | 'media'>) {
  const published = new Map<string, string>();
  const server = createServer((request, response) => {
    const answer = (status: number, body: string | Buffer = '') => {
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(body);
    };
    const [, bucket, ...path] = new URL(request.url ?? '', 'http://s3').pathname.split('/');
    const key = path.join('/');
    const signed = /^AWS4-HMAC-SHA256 Credential=[^,]*\/s3\/aws4_request, /.test(
      request.headers.authorization ?? '',
    );
    void buffer(request).then(async (body) => {
      if (!signed) return answer(403);
      if (request.method === 'GET' && bucket === FILE_BUCKETS.uploads) {
        const content = await files.uploads.read(key);
        return content ? answer(200, content) : answer(404, '<Error><Code>NoSuchKey</Code></Error>');
      }
      if (request.method === 'DELETE' && bucket === FILE_BUCKETS.uploads) {
        await files.uploads.remove(key);
        return answer(204);
      }
      if (request.method === 'PUT' && bucket === FILE_BUCKETS.media && key.startsWith('media/')) {
        const type = request.headers['content-type'] ?? '';
        published.set(key, `${type} ${request.headers['cache-control'] ?? ''}`);
        await files.media.write(key, body, type);
        return answer(200);
      }
      return answer(403);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The type and the rule for caches with which each file was published. */
    published,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
