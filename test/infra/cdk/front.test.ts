import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webHeaders } from '../../../infra/web-headers.ts';
import { settingsOf, synthesise, type Synthesised } from './support/synthesise.ts';

let prod: Synthesised;
beforeAll(() => {
  prod = synthesise('prod');
});
afterAll(() => prod.remove());

it('answers the addresses of pages with a function of the runtime whose language it is written in', () => {
  prod.template('edge').hasResourceProperties('AWS::CloudFront::Function', {
    FunctionConfig: Match.objectLike({ Runtime: 'cloudfront-js-2.0' }),
    FunctionCode: Match.stringLikeRegexp('"name":"lesson"'),
  });
});

describe('the one address', () => {
  it('keeps the bucket to CloudFront, over TLS', () => {
    const template = prod.template('edge');
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudfront.amazonaws.com' } }),
        ]),
      },
    });
    template.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
  });

  it('sends the API on uncached, with the token', () => {
    const uncached = {
      // The managed policies "CachingDisabled" and "AllViewerExceptHostHeader".
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      ViewerProtocolPolicy: 'https-only',
    };
    prod.template('edge').hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        HttpVersion: 'http2and3',
        CacheBehaviors: [
          Match.objectLike({ PathPattern: '/oauth/*', ...uncached }),
          Match.objectLike({ PathPattern: '/feeds/*', ...uncached }),
          Match.objectLike({ PathPattern: '/graphql', ...uncached }),
          Match.objectLike({ PathPattern: '/documents/*', ...uncached }),
        ],
      }),
    });
  });

  it('compresses what it has of the web client, and keeps it as long as each file says', () => {
    const template = prod.template('edge');
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        DefaultCacheBehavior: Match.objectLike({
          Compress: true,
          ViewerProtocolPolicy: 'redirect-to-https',
        }),
      }),
    });
    template.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: Match.objectLike({
        MinTTL: 0,
        DefaultTTL: 0,
        MaxTTL: 31_536_000,
        ParametersInCacheKeyAndForwardedToOrigin: Match.objectLike({
          EnableAcceptEncodingBrotli: true,
          EnableAcceptEncodingGzip: true,
        }),
      }),
    });
  });

  it("sends every header of the local server's pages, and lets them reach the sign-in", () => {
    const policies = Object.values(
      prod.template('edge').findResources('AWS::CloudFront::ResponseHeadersPolicy'),
    ).map(({ Properties }) => JSON.stringify(Properties));
    const web = policies.find((policy) => policy.includes('ContentSecurityPolicy')) ?? '';
    for (const [header, value] of Object.entries(
      webHeaders({ media: 'https://media.test', uploads: 'https://uploads.test' }),
    )) {
      if (header === 'x-content-type-options')
        expect(web).toContain('"ContentTypeOptions":{"Override":true}');
      else if (header !== 'content-security-policy') expect(web).toContain(JSON.stringify(value));
    }
    expect(web).toContain(
      ' https://cognito-idp.ap-southeast-3.amazonaws.com https://kapuas.auth.ap-southeast-3.amazoncognito.com https://kapuas-staff.auth.ap-southeast-3.amazoncognito.com;',
    );
    expect(web).not.toContain('unsafe-inline');
    for (const policy of policies) expect(policy).toContain('"AccessControlMaxAgeSec":31536000');
  });

  it('has the name and certificate that a stage gives it', () => {
    const domain = {
      name: 'belajar.example.go.id',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/4b1c0e0f-0000-0000-0000-000000000000',
    };
    const stage = synthesise('dev', { settings: { domain } });
    try {
      stage.template('edge').hasResourceProperties('AWS::CloudFront::Distribution', {
        DistributionConfig: Match.objectLike({
          Aliases: [domain.name],
          ViewerCertificate: Match.objectLike({ MinimumProtocolVersion: 'TLSv1.2_2021' }),
        }),
      });
      stage.template('identity').hasResourceProperties('AWS::Cognito::UserPoolClient', {
        CallbackURLs: [`https://${domain.name}/auth/callback`],
        LogoutURLs: [`https://${domain.name}/`],
      });
    } finally {
      stage.remove();
    }
  });
});

describe('publishing the web client', () => {
  it('removes nothing, and lets each file be cached as the local server does', () => {
    const template = prod.template('web');
    template.resourceCountIs('Custom::CDKBucketDeployment', 3);
    template.allResourcesProperties('Custom::CDKBucketDeployment', { Prune: false });
    const caching = (value: string) => ({ SystemMetadata: { 'cache-control': value } });
    template.hasResourceProperties('Custom::CDKBucketDeployment', {
      DestinationBucketKeyPrefix: 'assets',
      ...caching('public, max-age=31536000, immutable'),
    });
    template.hasResourceProperties('Custom::CDKBucketDeployment', caching('no-cache'));
    template.hasResourceProperties('Custom::CDKBucketDeployment', caching('no-store'));
  });
});

describe('settings', () => {
  it('refuses what is wrong with the name of the stage and the setting', () => {
    expect(() => settingsOf('dev', { signInPrefix: 'my-aws' })).toThrow(/stages\.dev\.signInPrefix/);
    expect(() => settingsOf('dev', { keepData: true })).toThrow(/stages\.dev\.keepData/);
  });
});
