import { Stack, type StackProps } from 'aws-cdk-lib';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** CloudFront takes a firewall from this region alone. */
export const FIREWALL_REGION = 'us-east-1';

/**
 * Requests of one address within five minutes. A whole office stands behind one address, and on the day of an
 * examination all of it answers: some thousand people at a request every minute or two.
 */
const MOST_REQUESTS = 20_000;

/**
 * Rules of the common set that look into bodies, where lessons about the web or of 300 kB are nothing unusual: they
 * count and block nothing. The API refuses raw HTML itself and limits every body.
 */
const COUNTED = [
  'CrossSiteScripting_BODY',
  'EC2MetaDataSSRF_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'SizeRestrictions_BODY',
];

/** The web application firewall in front of the one address: the option `waf` of a stage. docs/cost.md has its price. */
export class FirewallStack extends Stack {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    const visibility = (metricName: string): wafv2.CfnWebACL.VisibilityConfigProperty => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      // Samples hold addresses and paths of people, and would be kept outside the country.
      sampledRequestsEnabled: false,
    });
    const acl = new wafv2.CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('Firewall'),
      rules: [
        {
          name: 'Rate',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: {
            rateBasedStatement: { aggregateKeyType: 'IP', limit: MOST_REQUESTS, evaluationWindowSec: 300 },
          },
          visibilityConfig: visibility('Rate'),
        },
        {
          name: 'Common',
          priority: 1,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name: 'AWSManagedRulesCommonRuleSet',
              ruleActionOverrides: COUNTED.map((name) => ({ name, actionToUse: { count: {} } })),
            },
          },
          visibilityConfig: visibility('Common'),
        },
      ],
    });
    this.arn = acl.attrArn;
  }
}
