import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { synthesise, type Synthesised } from './support/synthesise.ts';

let without: Synthesised;
let guarded: Synthesised;
beforeAll(() => {
  without = synthesise('prod');
  guarded = synthesise('prod', { settings: { waf: true } });
});
afterAll(() => {
  without.remove();
  guarded.remove();
});

describe('the web application firewall', () => {
  it('is there for a stage that asks for it alone, in the region that CloudFront takes it from', () => {
    expect(without.regionOf('firewall')).toBeUndefined();
    expect(guarded.regionOf('firewall')).toBe('us-east-1');
    const named = (stage: Synthesised) =>
      JSON.stringify(stage.template('edge').findResources('AWS::CloudFront::Distribution')).includes(
        'WebACLId',
      );
    expect([named(without), named(guarded)]).toEqual([false, true]);
  });

  it('limits the rate of an address and has the common rules, but for those of bodies', () => {
    guarded.template('firewall').hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      Rules: [
        Match.objectLike({
          Action: { Block: { CustomResponse: { ResponseCode: 429 } } },
          Statement: {
            RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 300, Limit: 20_000 },
          },
        }),
        Match.objectLike({
          OverrideAction: { None: {} },
          Statement: {
            ManagedRuleGroupStatement: Match.objectLike({
              Name: 'AWSManagedRulesCommonRuleSet',
              RuleActionOverrides: Match.arrayWith([
                { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
              ]),
            }),
          },
        }),
      ],
    });
  });

  it('keeps no samples of what people ask, outside the country', () => {
    expect(JSON.stringify(guarded.template('firewall').toJSON())).not.toContain(
      '"SampledRequestsEnabled":true',
    );
  });
});
