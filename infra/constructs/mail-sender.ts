import { CfnOutput, Stack } from 'aws-cdk-lib';
import * as ses from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

/**
 * The domain that letters come from, verified by DKIM, and how SES treats them: only over TLS, and none to an address that
 * bounced or complained before. That list is SES's own, of this account.
 */
export class MailSender extends Construct {
  readonly configurationSet: string;
  /** What sending takes: the domain and the set. */
  readonly arns: readonly string[];

  /** @param from the address that letters come from */
  constructor(scope: Construct, id: string, from: string) {
    super(scope, id);
    const domain = from.slice(from.lastIndexOf('@') + 1);
    const set = new ses.ConfigurationSet(this, 'Set', {
      suppressionReasons: ses.SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      tlsPolicy: ses.ConfigurationSetTlsPolicy.REQUIRE,
    });
    const identity = new ses.EmailIdentity(this, 'Identity', {
      identity: ses.Identity.domain(domain),
      configurationSet: set,
    });
    this.configurationSet = set.configurationSetName;
    const { partition, region, account } = Stack.of(this);
    this.arns = [
      identity.emailIdentityArn,
      `arn:${partition}:ses:${region}:${account}:configuration-set/${set.configurationSetName}`,
    ];
    identity.dkimRecords.forEach(({ name, value }, at) => {
      new CfnOutput(this, `Record${at + 1}`, {
        value: `${name} CNAME ${value}`,
        description: 'To be entered for the domain, so that SES may send for it',
      });
    });
  }
}
