import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { privateBucket } from '../constructs/private-bucket.ts';
import { mediaHeadersPolicy } from '../constructs/response-headers.ts';
import type { MediaPlaces } from '../web-headers.ts';
import type { Settings } from './settings.ts';

/**
 * Partners' files: a bucket that takes them and that nobody reads but the function that checks them, and one with what
 * passed, behind an address of its own. What somebody made elsewhere never runs where people are signed in.
 */
export class MediaStack extends Stack {
  /** What was sent and not checked yet. */
  readonly uploads: s3.IBucket;
  /** What is shown. */
  readonly media: s3.IBucket;
  readonly places: MediaPlaces;

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const uploads = this.#createUploads(settings);
    const media = this.#createMedia(settings);
    const distribution = this.#createDistribution(media, settings);
    // The library's class and interface differ in whether an absent property may be named.
    this.uploads = uploads as s3.IBucket;
    this.media = media as s3.IBucket;
    this.places = {
      media: `https://${settings.mediaDomain?.name ?? distribution.distributionDomainName}`,
      uploads: `https://${uploads.bucketRegionalDomainName}`,
    };
    new CfnOutput(this, 'MediaAddress', { value: this.places.media });
    new CfnOutput(this, 'MediaCnameTarget', { value: distribution.distributionDomainName });
  }

  #createUploads({ domain }: Settings): s3.Bucket {
    const bucket = new s3.Bucket(this, 'Uploads', {
      ...privateBucket,
      // What never became a file: begun and left, or stored and never asked about again.
      lifecycleRules: [
        { expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      cors: [
        {
          allowedMethods: [s3.HttpMethods.PUT],
          // A stage without a domain gets its address after this. The signature permits a request, and no cookie does.
          allowedOrigins: [domain ? `https://${domain.name}` : '*'],
          allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          maxAge: 3_600,
        },
      ],
    });
    // Without the library's own way, which is a function with rights to every bucket.
    (bucket.node.defaultChild as s3.CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    acknowledge(bucket, {
      'AwsSolutions-S1': 'Each file that arrives is an event, and an item that says who asked for it.',
    });
    return bucket;
  }

  #createMedia({ keepsData }: Settings): s3.Bucket {
    const bucket = new s3.Bucket(this, 'Media', {
      ...privateBucket,
      // Published versions name these files for good: what is removed by mistake can be had again for a month.
      versioned: keepsData,
      ...(keepsData && { lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }] }),
    });
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'Files that CloudFront alone reads: an access log would say nothing of anybody that the trail of changes does not.',
    });
    return bucket;
  }

  #createDistribution(bucket: s3.Bucket, { mediaDomain }: Settings): cloudfront.Distribution {
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: this.stackName,
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      ...(mediaDomain && {
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [mediaDomain.name],
        certificate: acm.Certificate.fromCertificateArn(this, 'Certificate', mediaDomain.certificateArn),
      }),
      defaultBehavior: {
        origin: origins.S3BucketOrigin.withOriginAccessControl(bucket as s3.IBucket),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
        compress: true,
        // Neither cookies nor queries nor headers of a request reach the bucket or tell one copy from another.
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: mediaHeadersPolicy(this, 'MediaHeaders'),
      },
    });
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'People learn where they are, on duty abroad too.',
      'AwsSolutions-CFR2':
        'It answers with files that are public to whoever has the address, and runs nothing.',
      'AwsSolutions-CFR3':
        'CloudFront cannot deliver these logs to a bucket in Jakarta, and with addresses of people they are to stay there.',
      ...(!mediaDomain && {
        'AwsSolutions-CFR4':
          "CloudFront's own certificate fixes the oldest TLS version; a stage with a domain for media has TLS 1.2.",
      }),
    });
    return distribution;
  }
}
