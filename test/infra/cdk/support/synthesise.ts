import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readStages, type Settings } from '../../../../infra/stacks/settings.ts';
import { KapuasStage } from '../../../../infra/stacks/stage.ts';

export const STACKS = ['data', 'media', 'edge', 'identity', 'api', 'web', 'operations'] as const;
export type StackName = (typeof STACKS)[number];

interface CdkFile {
  context: Record<string, unknown> & { stages: Record<string, object> };
}

const cdkFile = JSON.parse(readFileSync(new URL('../../../../cdk.json', import.meta.url), 'utf8')) as CdkFile;

/** The settings of a stage in `cdk.json`, with what a test wants different. */
export function settingsOf(stage: string, more: object = {}): Settings {
  const [settings] = Object.values(readStages({ [stage]: { ...cdkFile.context.stages[stage], ...more } }));
  if (!settings) throw new Error(`cdk.json has no stage ${stage}`);
  return settings;
}

export interface Synthesised {
  readonly template: (stack: StackName | 'firewall') => Template;
  /** Where a stack is deployed; undefined when the stage has no such stack. */
  readonly regionOf: (stack: StackName | 'firewall') => string | undefined;
  /** The stacks there are. */
  readonly stacks: readonly StackName[];
  /** The folder of the code of a function, by its description; only when the functions were bundled. */
  readonly codeOf: (description: string) => string;
  readonly remove: () => void;
}

/**
 * A stage as `npm run synth` writes it, in a temporary folder, with a web client of two files.
 * @param bundle whether the functions are bundled, which takes seconds
 */
export function synthesise(stage: string, { settings = {}, bundle = false } = {}): Synthesised {
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-cdk-'));
  const webRoot = join(folder, 'web');
  mkdirSync(join(webRoot, 'assets'), { recursive: true });
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html>');
  writeFileSync(join(webRoot, 'assets', 'app-12345678.js'), '');

  const { stages: _stages, ...context } = cdkFile.context;
  const app = new App({
    outdir: join(folder, 'cdk.out'),
    context: {
      ...context,
      // As the command line has it: where the code is, beside each function.
      'aws:cdk:enable-asset-metadata': true,
      'aws:cdk:bundling-stacks': bundle ? ['**'] : [],
    },
  });
  const installation = new KapuasStage(app, stage, { settings: settingsOf(stage, settings), webRoot });
  const assembly = installation.synth();
  const template = (stack: StackName | 'firewall') =>
    Template.fromStack(installation.node.findChild(stack) as Stack);
  return {
    template,
    regionOf: (stack) => (installation.node.tryFindChild(stack) as Stack | undefined)?.region,
    stacks: installation.node.children.flatMap((child) =>
      child instanceof Stack ? [child.node.id as StackName] : [],
    ),
    codeOf(description) {
      const named = { Properties: { Description: description } };
      const [found] = STACKS.flatMap((stack) =>
        Object.values(template(stack).findResources('AWS::Lambda::Function', named)),
      );
      const asset = (found as { Metadata?: Record<string, string> } | undefined)?.Metadata?.[
        'aws:asset:path'
      ];
      if (!asset) throw new Error(`There is no code of a function that ${description}`);
      return join(assembly.directory, asset);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
