import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../platform/calendar.ts';

/** A scalar of strings that `holds` accepts. */
function textScalar(name: string, form: string, holds: (text: string) => boolean) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && holds(value)) return value;
    throw new GraphQLError(`${name} must be ${form}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: parse,
  });
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

export const scalars = {
  Date: textScalar('Date', 'a day of the calendar in the form YYYY-MM-DD', isDay),
  DateTime: textScalar(
    'DateTime',
    'a moment in the form YYYY-MM-DDTHH:MM:SS.sssZ',
    (text) => MOMENT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
  ),
};

/** A moment (ms since the epoch) as the API writes it. */
export const moment = (at: number): string => new Date(at).toISOString();

/** The same; null where there is none. */
export const momentOrNull = (at: number | null | undefined): string | null =>
  at == null ? null : moment(at);
