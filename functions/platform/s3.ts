import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStores } from './objects.ts';

/** A year is the longest that caches honour. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

export interface Buckets {
  readonly region: string;
  readonly uploads: string;
  readonly media: string;
  /** Another address than that of S3, for tests. */
  readonly endpoint?: string | undefined;
}

/** The buckets of an installation in AWS. Only the function that moves files from one to the other carries this client. */
export function s3Stores({ region, uploads, media, endpoint }: Buckets): ObjectStores {
  const client = new S3Client({ region, ...(endpoint !== undefined && { endpoint, forcePathStyle: true }) });
  return {
    uploads: {
      async read(Key) {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket: uploads, Key }));
          return Body && Buffer.from(await Body.transformToByteArray());
        } catch (error) {
          if (error instanceof NoSuchKey) return undefined;
          throw error;
        }
      },
      async remove(Key) {
        await client.send(new DeleteObjectCommand({ Bucket: uploads, Key }));
      },
    },
    media: {
      async write(Key, Body, ContentType) {
        const command = { Bucket: media, Key, Body, ContentType, CacheControl: FOR_GOOD };
        // A document is handed to the reader's own program: browsers show none in the sandbox that media have.
        const isDocument = ContentType === 'application/pdf';
        await client.send(
          new PutObjectCommand({ ...command, ...(isDocument && { ContentDisposition: 'attachment' }) }),
        );
      },
    },
  };
}
