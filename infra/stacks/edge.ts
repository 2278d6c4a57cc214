import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as apigatewayV1 from 'aws-cdk-lib/aws-apigateway';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { pageRoutes } from '../constructs/page-routes.ts';
import { privateBucket } from '../constructs/private-bucket.ts';
import { apiHeadersPolicy, webHeadersPolicy } from '../constructs/response-headers.ts';
import type { MediaPlaces } from '../web-headers.ts';
import type { Settings } from './settings.ts';
import { signInOrigins } from './sign-in.ts';

export interface EdgeProps extends StackProps {
  readonly settings: Settings;
  /** Where partners' files are: pages may show and store them there. */
  readonly places: MediaPlaces;
  /** The web application firewall in front, if a stage has one. */
  readonly firewallArn?: string | undefined;
}

/**
 * The one address: CloudFront before the bucket of the web client and the HTTP API, both still empty. It comes before
 * sign-in and functions because they have to know the address, and it never changes with them.
 */
export class EdgeStack extends Stack {
  /** For example `https://kapuas.example.go.id`. */
  readonly publicOrigin: string;
  readonly bucket: s3.IBucket;
  readonly api: apigateway.HttpApi;

  constructor(scope: Construct, id: string, { settings, places, firewallArn, ...props }: EdgeProps) {
    super(scope, id, props);
    this.bucket = this.#createBucket();
    this.api = this.#createApi(settings);
    const distribution = this.#createDistribution(settings, places, firewallArn);
    this.publicOrigin = `https://${settings.domain?.name ?? distribution.distributionDomainName}`;
    new CfnOutput(this, 'Address', { value: this.publicOrigin });
    new CfnOutput(this, 'CnameTarget', { value: distribution.distributionDomainName });
  }

  /** Files of the web client. They can be built again, but a browser may still be running an older release. */
  #createBucket(): s3.IBucket {
    const bucket = new s3.Bucket(this, 'Web', privateBucket);
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'Public files that CloudFront alone reads: an access log would say nothing of anybody.',
    });
    // The library's class and interface differ in whether an absent property may be named.
    return bucket as s3.IBucket;
  }

  #createApi(settings: Settings): apigateway.HttpApi {
    const api = new apigateway.HttpApi(this, 'Api', { createDefaultStage: false });
    const logGroup = new logs.LogGroup(this, 'Requests', {
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new apigateway.HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: settings.requestsPerSecond, burstLimit: settings.requestsPerSecond * 2 },
      accessLogSettings: {
        destination: new apigateway.LogGroupLogDestination(logGroup),
        // Neither path nor address: a path holds certificate numbers, an address leads to a person.
        format: apigatewayV1.AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTimeEpoch',
            route: '$context.routeKey',
            status: '$context.status',
            latency: '$context.responseLatency',
            bytes: '$context.responseLength',
            error: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    return api;
  }

  #createDistribution(
    settings: Settings,
    places: MediaPlaces,
    firewallArn: string | undefined,
  ): cloudfront.Distribution {
    const api: cloudfront.BehaviorOptions = {
      origin: new origins.HttpOrigin(`${this.api.apiId}.execute-api.${this.region}.${this.urlSuffix}`, {
        originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
        // The API gives up after 30 s; CloudFront must not do so first.
        readTimeout: Duration.seconds(35),
      }),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      // The API is reached by its own name; everything else goes through, the bearer token above all.
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: apiHeadersPolicy(this, 'ApiHeaders'),
    };
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: this.stackName,
      ...(firewallArn !== undefined && { webAclId: firewallArn }),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      // With the places in Indonesia and its neighbours.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      ...(settings.domain && {
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [settings.domain.name],
        certificate: acm.Certificate.fromCertificateArn(this, 'Certificate', settings.domain.certificateArn),
      }),
      defaultRootObject: 'index.html',
      defaultBehavior: this.#webBehavior(settings, places),
      additionalBehaviors: {
        '/oauth/*': { ...api, allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL },
        '/feeds/*': { ...api, allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL },
        '/graphql': { ...api, allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL },
        '/documents/*': { ...api, allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD },
      },
    });
    acknowledge(distribution, {
      'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk':
        'The root is answered with index.html, and no query string reaches the bucket.',
      'AwsSolutions-CFR1': 'People learn where they are, on duty abroad too.',
      ...(firewallArn === undefined && {
        'AwsSolutions-CFR2':
          'An option of a stage (waf), as it costs more by the month than everything else here idle; the API limits size, depth and cost of each operation and the rate of all.',
      }),
      'AwsSolutions-CFR3':
        'CloudFront cannot deliver these logs to a bucket in Jakarta, and with addresses of people they are to stay there.',
      ...(!settings.domain && {
        'AwsSolutions-CFR4':
          "CloudFront's own certificate fixes the oldest TLS version; a stage with a domain has TLS 1.2.",
      }),
    });
    return distribution;
  }

  #webBehavior(settings: Settings, places: MediaPlaces): cloudfront.BehaviorOptions {
    return {
      // With the right to list, a missing file is a 404 and not a 403.
      origin: origins.S3BucketOrigin.withOriginAccessControl(this.bucket, {
        originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
      }),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      // As long as each file says: what has a fixed name is asked for each time.
      cachePolicy: new cloudfront.CachePolicy(this, 'WebCaching', {
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(365),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
      responseHeadersPolicy: webHeadersPolicy(this, 'WebHeaders', places, signInOrigins(settings)),
      functionAssociations: [
        {
          eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
          function: new cloudfront.Function(this, 'PageRoutes', {
            code: cloudfront.FunctionCode.fromInline(pageRoutes()),
            // The one that knows `const` and arrow functions.
            runtime: cloudfront.FunctionRuntime.JS_2_0,
          }),
        },
      ],
    };
  }
}
