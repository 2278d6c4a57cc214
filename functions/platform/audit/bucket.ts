import { createHash } from 'node:crypto';
import { fetchAws } from '../aws-call.ts';
import type { ObjectStore } from './trail.ts';

/** Where a bucket is. */
export interface BucketPlace {
  readonly name: string;
  readonly region: string;
  /** Another address than S3's own, for tests; the bucket is then in the path. */
  readonly endpoint?: string | undefined;
}

/** The address of an object, or of the bucket. */
export function bucketUrl({ name, region, endpoint }: BucketPlace, object = ''): URL {
  const base = endpoint ? `${endpoint}/${name}` : `https://${name}.s3.${region}.amazonaws.com`;
  return new URL(`${base}/${object}`);
}

/** Objects in a bucket of S3. Its default retention applies to each; S3 asks for a checksum where there is one. */
export function bucketStore(place: BucketPlace): ObjectStore {
  return {
    async put(name, bytes) {
      const response = await fetchAws({
        action: 's3:PutObject',
        region: place.region,
        method: 'PUT',
        url: bucketUrl(place, name),
        headers: {
          'content-type': 'application/gzip',
          'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
        },
        body: new Uint8Array(bytes),
      });
      if (!response.ok) throw new Error(`S3 answered ${response.status}`);
    },
  };
}
