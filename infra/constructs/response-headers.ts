import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { mediaHeaders, policyText, webHeaders, webPolicy, type MediaPlaces } from '../web-headers.ts';

/** The security headers that CloudFront has a field of its own for; it takes the rest as custom headers. */
const ownFields = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'access-control-allow-origin',
];

const strictTransportSecurity: cloudfront.ResponseHeadersStrictTransportSecurity = {
  accessControlMaxAge: Duration.days(365),
  includeSubdomains: false,
  override: true,
};

/**
 * The headers of the web client's files: those of the local server, HTTPS for good, and the sign-in.
 * @param places where partners' files are
 * @param signInOrigins where the client may send requests besides its own address and those places
 */
export function webHeadersPolicy(
  scope: Construct,
  id: string,
  places: MediaPlaces,
  signInOrigins: readonly string[],
): cloudfront.ResponseHeadersPolicy {
  const policy = webPolicy(places);
  const connect = [policy['connect-src'], ...signInOrigins].join(' ');
  return headersPolicy(scope, id, {
    ...webHeaders(places),
    'content-security-policy': policyText({ ...policy, 'connect-src': connect }),
  });
}

/** The headers of partners' files, as the local server has them, and HTTPS for good. */
export function mediaHeadersPolicy(scope: Construct, id: string): cloudfront.ResponseHeadersPolicy {
  return headersPolicy(scope, id, mediaHeaders);
}

/** Headers in the fields that CloudFront has for them. */
function headersPolicy(
  scope: Construct,
  id: string,
  headers: Readonly<Record<string, string>>,
): cloudfront.ResponseHeadersPolicy {
  const anyOrigin = headers['access-control-allow-origin'];
  return new cloudfront.ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: headers['content-security-policy'] ?? '',
        override: true,
      },
      contentTypeOptions: { override: true },
      referrerPolicy: {
        referrerPolicy: headers['referrer-policy'] as cloudfront.HeadersReferrerPolicy,
        override: true,
      },
      strictTransportSecurity,
    },
    ...(anyOrigin !== undefined && {
      corsBehavior: {
        accessControlAllowOrigins: [anyOrigin],
        accessControlAllowMethods: ['GET', 'HEAD'],
        accessControlAllowHeaders: ['*'],
        accessControlAllowCredentials: false,
        originOverride: true,
      },
    }),
    customHeadersBehavior: {
      customHeaders: Object.entries(headers)
        .filter(([header]) => !ownFields.includes(header))
        .map(([header, value]) => ({ header, value, override: true })),
    },
  });
}

/** The headers of what the functions answer, which set their own: nothing is guessed, and HTTPS for good. */
export function apiHeadersPolicy(scope: Construct, id: string): cloudfront.ResponseHeadersPolicy {
  return new cloudfront.ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: { contentTypeOptions: { override: true }, strictTransportSecurity },
  });
}
