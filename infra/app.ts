import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { defaultWebRoot, ensureWeb } from './local/web.ts';
import { readStages } from './stacks/settings.ts';
import { KapuasStage } from './stacks/stage.ts';

await ensureWeb();
const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
for (const [name, settings] of Object.entries(readStages(app.node.getContext('stages')))) {
  new KapuasStage(app, name, { settings, webRoot: defaultWebRoot });
}
app.synth();
