import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STACKS, type StackName, type Synthesised } from './synthesise.ts';

export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** A function as a template has it, with what it may do. */
export interface DeployedFunction {
  readonly stack: StackName;
  /** The logical id in its stack, and the construct's name that it begins with. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly statements: readonly Statement[];
}

interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
}

interface Policy {
  readonly Roles: { readonly Ref: string }[];
  readonly PolicyDocument: { readonly Statement: Statement[] };
}

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** Everything in a stack, by its logical id. */
export function resourcesOf(stage: Synthesised, stack: StackName): Record<string, Resource> {
  return (stage.template(stack).toJSON() as { Resources: Record<string, Resource> }).Resources;
}

/** Every function of our own, in whatever stack. What the CDK brings along to deploy files is none of ours. */
export function functionsOf(stage: Synthesised): DeployedFunction[] {
  return STACKS.flatMap((stack) => {
    const resources = resourcesOf(stage, stack);
    return Object.entries(resources)
      .filter(([id, { Type }]) => Type === 'AWS::Lambda::Function' && !id.startsWith('Custom'))
      .map(([id, { Properties }]): DeployedFunction => {
        const role = (Properties['Role'] as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'][0];
        return {
          stack,
          id,
          name: id.replace(/Function[0-9A-F]{8}$/, ''),
          description: String(Properties['Description']),
          properties: Properties,
          variables: (Properties['Environment'] as { Variables?: Record<string, unknown> })?.Variables ?? {},
          statements: Object.values(resources)
            .filter(({ Type }) => Type === 'AWS::IAM::Policy')
            .map(({ Properties }) => Properties as unknown as Policy)
            .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))
            .flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
        };
      });
  });
}

/** Every action that a function may do, with the resources of each. */
export function rightsOf({ statements }: DeployedFunction): Map<string, unknown[]> {
  const rights = new Map<string, unknown[]>();
  for (const { Action, Resource } of statements) {
    for (const action of list(Action)) {
      rights.set(action, [...(rights.get(action) ?? []), ...list(Resource)]);
    }
  }
  return rights;
}

/** The files that the code of a function is made of, as its source map names them, from the root of the repository. */
export function sourcesOf(codeFolder: string): string[] {
  const map = readFileSync(join(codeFolder, 'index.mjs.map'), 'utf8');
  const { sources } = JSON.parse(map) as { sources: string[] };
  return sources.map((source) =>
    source.replace(/^(?:\.\.\/)*/, '').replace(/^.*?(node_modules|functions)\//, '$1/'),
  );
}
