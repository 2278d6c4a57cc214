// Writes the schema, descriptions and directives included, as a string constant, so that a bundle needs no file beside it.
const { printSchemaWithDirectives } = require('@graphql-tools/utils');

module.exports = {
  plugin(schema) {
    const sdl = printSchemaWithDirectives(schema)
      .replaceAll('\\', '\\\\')
      .replaceAll('`', '\\`')
      .replaceAll('${', '\\${');
    return `/** The whole schema; generated from schema/, never edited. */\nexport const typeDefs = /* GraphQL */ \`\n${sdl}\n\`;\n`;
  },
};
