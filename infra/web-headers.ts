/**
 * The response headers of the web client and of media, in one place: the local server and CloudFront's response
 * header policies read this file, so that what is tested on a laptop is what runs in AWS.
 */

/** Where partners' files are, which is never where the web client is. */
export interface MediaPlaces {
  /** The origin that shows them. */
  readonly media: string;
  /** The origin that takes them. */
  readonly uploads: string;
}

/** Content Security Policy of the web client, by directive. Nothing inline, nothing from elsewhere. */
export const webPolicy = ({ media, uploads }: MediaPlaces): Readonly<Record<string, string>> => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': `'self' data: ${media}`,
  'font-src': "'self'",
  // Saved courses keep their media, and partners send theirs.
  'connect-src': [...new Set(["'self'", media, uploads])].join(' '),
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'media-src': media,
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
});

/**
 * Content Security Policy of partners' media. A picture opened on its own may be an SVG document: sandboxed, it
 * has no origin and runs no script; style is what draws it.
 */
export const mediaPolicy: Readonly<Record<string, string>> = {
  sandbox: '',
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  // A film that is opened on its own is a page that plays it.
  'media-src': "'self'",
};

/** The policy as the text of a header. */
export function policyText(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');
}

/** Headers of every page and file of the web client. */
export const webHeaders = (places: MediaPlaces): Readonly<Record<string, string>> => ({
  'content-security-policy': policyText(webPolicy(places)),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});

/**
 * Headers of every file under /media. Whoever has the address may read the file from any page: there is nothing about the
 * reader in it, and no cookie on its origin. A saved course needs that to keep it.
 */
export const mediaHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policyText(mediaPolicy),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
};

/** A document is handed to the reader's own program: browsers show none in a sandbox. */
export const documentHeaders: Readonly<Record<string, string>> = {
  ...mediaHeaders,
  'content-disposition': 'attachment',
};

/** How long a copy may be kept, by what is kept. */
export const cacheControl = {
  /** The name changes with the content: hashed assets, media. A year is the longest that caches honour. */
  immutable: 'public, max-age=31536000, immutable',
  /** index.html and other files with a fixed name: ask each time whether it changed. */
  revalidate: 'no-cache',
  /** Settings and personal data. */
  never: 'no-store',
} as const;
