import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A file that somebody may store, once it is signed. */
export interface UploadOrder {
  /** Where in the place for uploads: plain characters and `/`, which mean themselves in an address. */
  readonly key: string;
  readonly contentType: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** A request that its holder may send as it is, without signing in. */
export interface SignedUpload {
  readonly method: 'PUT';
  readonly url: string;
  /** To be sent with it, as they are: they are part of what was signed. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Lets others store files. */
export interface Uploads {
  /** @param now milliseconds since the epoch */
  sign(order: UploadOrder, now: number): Promise<SignedUpload>;
}

/** How long a request may be sent, seconds: one that has begun goes on. */
const VALID_SECONDS = 900;

export interface UploadPlace {
  readonly region: string;
  /** The address of the place: of a bucket, or of a folder of a server that speaks like one. */
  readonly url: string;
  /** Who signs; without it, the role of the function. */
  readonly credentials?: { accessKeyId: string; secretAccessKey: string } | undefined;
}

/** Where nothing can be uploaded. */
export const noUploads: Uploads = {
  sign: () => Promise.reject(new Error('UPLOADS_URL is missing: there is no place for uploads')),
};

/**
 * Signs requests that store exactly one file: type, length and hash are headers that the signature covers (Signature
 * Version 4 in the query, https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html), so that S3
 * refuses another length as another request and another content by its hash. The signer is the one that the client of
 * the table brings along: no further client is loaded for it.
 */
export function createUploads({ region, url: place, credentials }: UploadPlace): Uploads {
  return {
    async sign(order, now) {
      const url = new URL(`${place.replace(/\/$/, '')}/${order.key}`);
      const client = new DynamoDBClient({ region, ...(credentials && { credentials }) });
      const signer = await client.config.signer({
        name: 'sigv4',
        signingName: 's3',
        signingRegion: region,
        properties: {},
      });
      client.destroy();
      const headers = {
        'content-length': String(order.bytes),
        'content-type': order.contentType,
        'x-amz-checksum-sha256': Buffer.from(order.sha256, 'hex').toString('base64'),
      };
      if (!canPresign(signer)) throw new Error('The signer signs no addresses');
      const { query } = await signer.presign(
        {
          method: 'PUT',
          protocol: url.protocol,
          hostname: url.hostname,
          path: url.pathname,
          // The content is vouched for by the hash in the header above.
          headers: { host: url.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers },
        },
        {
          expiresIn: VALID_SECONDS,
          signingDate: new Date(now),
          unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
          signableHeaders: new Set(['host', ...Object.keys(headers)]),
        },
      );
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return {
        method: 'PUT',
        url: url.href,
        // A browser counts the bytes itself and lets nobody say another number.
        headers: Object.entries(headers)
          .filter(([name]) => name !== 'content-length')
          .map(([name, value]) => ({ name, value })),
        expiresAt: now + VALID_SECONDS * 1_000,
      };
    },
  };
}

/** What is used of the signer: the configuration's own type knows of headers alone. */
interface Presigner {
  presign(
    request: object,
    options: {
      readonly expiresIn: number;
      readonly signingDate: Date;
      readonly unhoistableHeaders: Set<string>;
      readonly signableHeaders: Set<string>;
    },
  ): Promise<{ readonly query: Record<string, string> }>;
}

const canPresign = (signer: object): signer is Presigner => 'presign' in signer;
