import { bucketUrl, type BucketPlace } from '../../functions/platform/audit/bucket.ts';
import { fetchAws, type Credentials } from '../../functions/platform/aws-call.ts';
import type { TrailReader } from './audit.ts';

/** The objects of a bucket whose names begin with a prefix, by name, the newest version of each. */
export function bucketObjects(place: BucketPlace, credentials?: Credentials): TrailReader {
  const ask = async (action: 's3:GetObject' | 's3:ListBucket', url: URL): Promise<Response> => {
    const response = await fetchAws({ action, region: place.region, method: 'GET', url, credentials });
    if (!response.ok) throw new Error(`S3 answered ${response.status}`);
    return response;
  };
  return async function* (prefix) {
    let after: string | undefined;
    do {
      const url = bucketUrl(place);
      url.searchParams.set('list-type', '2');
      url.searchParams.set('prefix', prefix);
      if (after !== undefined) url.searchParams.set('start-after', after);
      const list = await (await ask('s3:ListBucket', url)).text();
      // Names of ours hold nothing that XML would write otherwise.
      const names = [...list.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, name = '']) => name);
      for (const name of names)
        yield new Uint8Array(await (await ask('s3:GetObject', bucketUrl(place, name))).arrayBuffer());
      after = list.includes('<IsTruncated>true</IsTruncated>') ? names.at(-1) : undefined;
    } while (after !== undefined);
  };
}
