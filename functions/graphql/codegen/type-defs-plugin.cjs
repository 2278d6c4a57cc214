// Writes the schema as constants, so that a bundle needs no file beside it: directives included, for the rules they carry;
// descriptions apart, because every start reads the schema and hardly any request asks for them.
const { printSchemaWithDirectives } = require('@graphql-tools/utils');
const { Kind, parse, print, visit } = require('graphql');

/** The document without its descriptions, and these by the type or directive and what is within it. */
function apart(document) {
  const descriptions = {};
  const path = [];
  const bare = visit(document, {
    enter(node) {
      if (!node.kind.endsWith('Definition') || !node.name) return undefined;
      const isDirective = node.kind === Kind.DIRECTIVE_DEFINITION;
      path.push(isDirective ? `@${node.name.value}` : node.name.value);
      const [owner, ...within] = path;
      if (node.description) {
        descriptions[owner] ??= {};
        descriptions[owner][within.join('.')] = node.description.value;
      }
      return undefined;
    },
    leave(node) {
      if (!node.kind.endsWith('Definition') || !node.name) return undefined;
      path.pop();
      return { ...node, description: undefined };
    },
  });
  return { bare, descriptions };
}

const literal = (text) =>
  `\`\n${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\``;

module.exports = {
  plugin(schema) {
    const { bare, descriptions } = apart(parse(printSchemaWithDirectives(schema)));
    return `// Generated from schema/, never edited.

/** The whole schema without its descriptions. */
export const typeDefs = /* GraphQL */ ${literal(print(bare))};

/**
 * The descriptions as JSON, read only when somebody asks for them: by the type or directive, its own under no name and the
 * others under \`field\`, \`VALUE\` or \`field.argument\`.
 */
export const descriptions = ${literal(JSON.stringify(descriptions, null, 1))};
`;
  },
};
