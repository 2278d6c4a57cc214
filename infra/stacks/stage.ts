import { Stage, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ApiStack } from './api.ts';
import { DataStack } from './data.ts';
import { EdgeStack } from './edge.ts';
import { FIREWALL_REGION, FirewallStack } from './firewall.ts';
import { IdentityStack } from './identity.ts';
import { MediaStack } from './media.ts';
import { OperationsStack } from './operations.ts';
import type { Settings } from './settings.ts';
import { externalSignIn } from './sign-in.ts';
import { WebStack } from './web.ts';

export interface KapuasStageProps {
  readonly settings: Settings;
  /** The folder that the web client is built into. */
  readonly webRoot: string;
}

/** One whole installation, in the order in which it is deployed. */
export class KapuasStage extends Stage {
  constructor(scope: Construct, id: string, { settings, webRoot }: KapuasStageProps) {
    // The account is that of whoever deploys.
    super(scope, id, { stageName: `kapuas-${id}`, env: { region: settings.region } });
    const data = new DataStack(this, 'data', { settings });
    const media = new MediaStack(this, 'media', { settings });
    // Its address crosses a region, which CloudFormation's own exports do not.
    const crossRegionReferences = settings.waf;
    const firewall = settings.waf
      ? new FirewallStack(this, 'firewall', { env: { region: FIREWALL_REGION }, crossRegionReferences })
      : undefined;
    const edge = new EdgeStack(this, 'edge', {
      settings,
      places: media.places,
      firewallArn: firewall?.arn,
      crossRegionReferences,
    });
    const { publicOrigin } = edge;
    const signIn =
      externalSignIn(settings) ?? new IdentityStack(this, 'identity', { settings, publicOrigin }).signIn;
    const api = new ApiStack(this, 'api', { settings, data, media, httpApi: edge.api, publicOrigin, signIn });
    new WebStack(this, 'web', {
      settings,
      bucket: edge.bucket,
      places: media.places,
      signIn,
      webRoot,
    }).addStackDependency(api);
    new OperationsStack(this, 'operations', {
      stage: id,
      settings,
      watched: { httpApi: edge.api, table: data.table, ...api.watched },
    });
    Tags.of(this).add('application', 'kapuas');
    Tags.of(this).add('stage', id);
  }
}
