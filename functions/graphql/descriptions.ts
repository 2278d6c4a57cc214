import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { descriptions } from './generated/type-defs.ts';

const described = new WeakSet<GraphQLSchema>();

/** The two fields through which a schema tells about itself; no name can be written in any other way. */
const INTROSPECTION = /\b__(?:schema|type)\b/;

/**
 * Puts the descriptions into the schema before the first document that may ask for them is executed. They are two
 * thirds of its text: a start that reads them too takes some milliseconds longer for nothing.
 */
export function describeFor(source: string, schema: GraphQLSchema): void {
  if (described.has(schema) || !INTROSPECTION.test(source)) return;
  described.add(schema);
  const texts = JSON.parse(descriptions) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const describe = (owner: string) => (within: string, part: Part) => {
    part.description = texts[owner]?.[within];
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isIntrospectionType(type) && !isSpecifiedScalarType(type)) describeType(type, describe(type.name));
  }
  for (const directive of schema.getDirectives()) {
    if (isSpecifiedDirective(directive)) continue;
    describe(`@${directive.name}`)('', directive);
    for (const argument of directive.args) describe(`@${directive.name}`)(argument.name, argument);
  }
}

/** Something that has a description. */
interface Part {
  description?: string | null | undefined;
}

function describeType(type: GraphQLNamedType, describe: (within: string, part: Part) => void): void {
  describe('', type);
  if (isEnumType(type)) for (const value of type.getValues()) describe(value.name, value);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) describe(field.name, field);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values<GraphQLField<unknown, unknown>>(type.getFields())) {
    describe(field.name, field);
    for (const argument of field.args) describe(`${field.name}.${argument.name}`, argument);
  }
}
