import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, type ISource } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * Copies files into a bucket during a deployment, and removes none. The CDK's own function does it; instead of the
 * wildcards that the CDK would give it, its role may call exactly what copying takes.
 */
export class Publication extends Construct {
  readonly #bucket: IBucket;
  readonly #role: iam.IRole;

  constructor(scope: Construct, id: string, bucket: IBucket) {
    super(scope, id);
    this.#bucket = bucket;
    const { partition, account, region, synthesizer } = Stack.of(this);
    const assets = `arn:${partition}:s3:::cdk-${synthesizer.bootstrapQualifier ?? 'hnb659fds'}-assets-${account}-${region}`;
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [
        iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole'),
      ],
    });
    const allow = (actions: string[], resource: string) =>
      role.addToPolicy(new iam.PolicyStatement({ actions, resources: [resource] }));
    allow(['s3:GetObject'], `${assets}/*`);
    allow(['s3:ListBucket'], assets);
    allow(['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'], bucket.arnForObjects('*'));
    allow(['s3:ListBucket'], bucket.bucketArn);
    this.#role = role.withoutPolicyUpdates();
    // The checks know a bucket of another stack by the name of its export.
    const exported = Stack.of(bucket).exportValue(bucket.bucketArn);
    const { 'Fn::ImportValue': bucketExport } = Stack.of(this).resolve(exported) as Record<string, string>;
    const objects = 'Reading and writing objects takes the name of every object in one bucket.';
    acknowledge(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
        'The CDK names the function and its log group; it runs during deployments only.',
      [`AwsSolutions-IAM5[Resource::${assets.replace(account, '<AWS::AccountId>').replace(partition, 'aws')}/*]`]:
        objects,
      [`AwsSolutions-IAM5[Resource::${bucketExport ?? ''}/*]`]: objects,
    });
    acknowledge(Stack.of(this), {
      'AwsSolutions-L1': 'The function is the CDK’s own, with a runtime it chooses.',
    });
  }

  /**
   * Copies `source`.
   * @param caching the Cache-Control that its files are served with
   * @param folder where to, below the bucket's root
   */
  copy(id: string, source: ISource, caching: string, folder?: string): BucketDeployment {
    return new BucketDeployment(this, id, {
      destinationBucket: this.#bucket,
      sources: [source],
      cacheControl: [CacheControl.fromString(caching)],
      prune: false,
      role: this.#role,
      ...(folder && { destinationKeyPrefix: folder }),
    });
  }
}
