import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { policyText, webHeaders, webPolicy } from '../web-headers.ts';

/** The security headers that CloudFront has a field of its own for; it takes the rest as custom headers. */
const ownFields = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];

const strictTransportSecurity: cloudfront.ResponseHeadersStrictTransportSecurity = {
  accessControlMaxAge: Duration.days(365),
  includeSubdomains: false,
  override: true,
};

/**
 * The headers of the web client's files: those of the local server, HTTPS for good, and the sign-in.
 * @param signInOrigins where the client may send requests besides its own address
 */
export function webHeadersPolicy(
  scope: Construct,
  id: string,
  signInOrigins: readonly string[],
): cloudfront.ResponseHeadersPolicy {
  const connect = [webPolicy['connect-src'], ...signInOrigins].join(' ');
  return new cloudfront.ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: policyText({ ...webPolicy, 'connect-src': connect }),
        override: true,
      },
      contentTypeOptions: { override: true },
      referrerPolicy: {
        referrerPolicy: webHeaders['referrer-policy'] as cloudfront.HeadersReferrerPolicy,
        override: true,
      },
      strictTransportSecurity,
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(webHeaders)
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
