import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../../functions/graphql/generated/type-defs.ts';

/*
 * Relay's compiler judges the schema: a paginated fragment on every connection, a refetchable one on every Node.
 */
const require = createRequire(import.meta.url);
const compiler = require.resolve('relay-compiler/cli.js');
const schema = makeExecutableSchema({ typeDefs });
const types = Object.values(schema.getTypeMap()).filter(isObjectType);
const nodes = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

const connections = types.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ type, field })),
);

/** Arguments without a default become variables of the fragment; the page's own are Relay's. */
function required(field: GraphQLField<unknown, unknown>) {
  return field.args.filter((argument) => isNonNullType(argument.type));
}

function paginated(type: string, field: GraphQLField<unknown, unknown>): { name: string; text: string } {
  const name = `${type}_${field.name}`;
  const own = required(field);
  const declared = own.map((argument) => `${argument.name}: { type: "${String(argument.type)}" }`).join(' ');
  const passed = own.map((argument) => `${argument.name}: $${argument.name}, `).join('');
  return {
    name,
    text: `fragment ${name} on ${type}
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 } cursor: { type: "String" } ${declared})
  @refetchable(queryName: "${name}_Query") {
  ${field.name}(${passed}first: $count, after: $cursor) @connection(key: "${name}_${field.name}") {
    edges { node { id } }
  }
}`,
  };
}

function refetchable(type: (typeof nodes)[number]): { name: string; text: string } {
  const leaf = Object.values(type.getFields()).find(
    (field) => field.name !== 'id' && field.args.length === 0 && isLeafType(getNamedType(field.type)),
  );
  const name = `${type.name}_node`;
  return {
    name,
    text: `fragment ${name} on ${type.name} @refetchable(queryName: "${name}_Query") { ${leaf?.name ?? '__typename'} }`,
  };
}

async function compile(fragments: { name: string; text: string }[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-relay-'));
  try {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'schema.graphql'), typeDefs);
    for (const { name, text } of fragments) {
      const [module] = name.split('_');
      writeFileSync(
        join(folder, 'src', `${name}.js`),
        `/* ${module} */ import { graphql } from 'react-relay';\ngraphql\`${text}\`;\n`,
      );
    }
    const config = { src: 'src', schema: 'schema.graphql', language: 'javascript', eagerEsModules: true };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'package.json'), '{}');
    const run = promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });
    const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("Relay's compiler", () => {
  it('accepts a paginated fragment on every connection and a refetchable one on every Node', async () => {
    expect(connections.length).toBeGreaterThan(10);
    expect(nodes.length).toBeGreaterThan(15);
    const output = await compile([
      ...connections.map(({ type, field }) => paginated(type.name, field)),
      ...nodes.map(refetchable),
    ]);
    expect(output).not.toMatch(/error|✖/i);
    expect(output).toMatch(/Done/);
  });
});
