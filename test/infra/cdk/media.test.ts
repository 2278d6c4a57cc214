import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaHeaders } from '../../../infra/web-headers.ts';
import { synthesise, type Synthesised } from './support/synthesise.ts';

let prod: Synthesised;
beforeAll(() => {
  prod = synthesise('prod');
});
afterAll(() => prod.remove());

/** The text of a value with what is known at deployment as `{name}`. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const join = (value as { 'Fn::Join'?: [string, unknown[]] } | null)?.['Fn::Join'];
  if (join) return join[1].map(textOf).join(join[0]);
  return `{${JSON.stringify(value).replace(/[^A-Za-z]/g, '')}}`;
};

const policyOf = (stack: 'edge' | 'media'): string[] =>
  Object.values(prod.template(stack).findResources('AWS::CloudFront::ResponseHeadersPolicy')).map(
    ({ Properties }) => {
      const { ResponseHeadersPolicyConfig: config } = Properties as {
        ResponseHeadersPolicyConfig: {
          SecurityHeadersConfig: { ContentSecurityPolicy?: { ContentSecurityPolicy: unknown } };
        };
      };
      return textOf(config.SecurityHeadersConfig.ContentSecurityPolicy?.ContentSecurityPolicy ?? '');
    },
  );

describe('partners’ files', () => {
  it('lie in two buckets of which the public has neither, over TLS, encrypted', () => {
    const template = prod.template('media');
    template.resourceCountIs('AWS::S3::Bucket', 2);
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.anyValue(),
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    template.allResources('AWS::S3::Bucket', { DeletionPolicy: 'Retain' });
    template.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });

  it('are swept when they never became files, and say when they arrive', () => {
    prod.template('media').hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: [
          Match.objectLike({
            ExpirationInDays: 1,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            Status: 'Enabled',
          }),
        ],
      },
      CorsConfiguration: {
        CorsRules: [
          {
            AllowedMethods: ['PUT'],
            AllowedOrigins: ['*'],
            AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
            MaxAge: 3600,
          },
        ],
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    prod.template('api').hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({ source: ['aws.s3'], 'detail-type': ['Object Created'] }),
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
    });
  });

  it('are shown by a distribution of their own, which alone may read what passed', () => {
    const template = prod.template('media');
    template.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        HttpVersion: 'http2and3',
        DefaultCacheBehavior: Match.objectLike({
          AllowedMethods: ['GET', 'HEAD'],
          Compress: true,
          ViewerProtocolPolicy: 'https-only',
          // The managed policy "CachingOptimized".
          CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        }),
      }),
    });
    const policies = Object.entries(template.findResources('AWS::S3::BucketPolicy'));
    const readable = policies.filter(([, { Properties }]) =>
      JSON.stringify(Properties).includes('cloudfront.amazonaws.com'),
    );
    expect(readable.map(([id]) => id.replace(/Policy[0-9A-F]{8}$/, ''))).toEqual(['Media']);
  });

  it('come in a sandbox, as they are, to any page', () => {
    const template = prod.template('media');
    expect(policyOf('media')).toEqual([mediaHeaders['content-security-policy']]);
    template.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: Match.objectLike({
        SecurityHeadersConfig: Match.objectLike({
          ContentTypeOptions: { Override: true },
          StrictTransportSecurity: Match.objectLike({ AccessControlMaxAgeSec: 31_536_000 }),
        }),
        CorsConfig: Match.objectLike({
          AccessControlAllowCredentials: false,
          AccessControlAllowOrigins: { Items: ['*'] },
          AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
        }),
        CustomHeadersConfig: {
          Items: [{ Header: 'cross-origin-resource-policy', Value: 'cross-origin', Override: true }],
        },
      }),
    });
  });

  it('are shown to pages from that origin alone, and stored in the other', () => {
    const [policy = ''] = policyOf('edge').filter(Boolean);
    const directives = new Map(
      policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)] as const),
    );
    const shown = 'https://{FnImportValue';
    expect(directives.get('img-src')).toEqual(["'self'", 'data:', expect.stringContaining(shown)]);
    expect(directives.get('media-src')).toEqual([expect.stringContaining('DomainName')]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')?.slice(0, 3)).toEqual([
      "'self'",
      expect.stringMatching(/Distribution/),
      expect.stringMatching(/Uploads/),
    ]);
    expect(policy).not.toMatch(/\*|unsafe|http:/);
  });

  it('are named in the settings of the web client, and where they go in those of the API', () => {
    prod.template('api').hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Answers /graphql',
      Environment: { Variables: Match.objectLike({ UPLOADS_URL: Match.anyValue() }) },
    });
    prod.template('api').hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Checks and publishes files',
      Environment: {
        Variables: Match.objectLike({ UPLOADS_BUCKET: Match.anyValue(), MEDIA_BUCKET: Match.anyValue() }),
      },
    });
  });

  it('have the names and the origin that a stage gives them', () => {
    const certificateArn =
      'arn:aws:acm:us-east-1:111122223333:certificate/4b1c0e0f-0000-0000-0000-000000000000';
    const stage = synthesise('dev', {
      settings: {
        domain: { name: 'belajar.example.go.id', certificateArn },
        mediaDomain: { name: 'media-belajar.example.go.id', certificateArn },
      },
    });
    try {
      const template = stage.template('media');
      template.hasResourceProperties('AWS::CloudFront::Distribution', {
        DistributionConfig: Match.objectLike({ Aliases: ['media-belajar.example.go.id'] }),
      });
      template.hasResourceProperties('AWS::S3::Bucket', {
        CorsConfiguration: {
          CorsRules: [Match.objectLike({ AllowedOrigins: ['https://belajar.example.go.id'] })],
        },
      });
    } finally {
      stage.remove();
    }
  });
});
