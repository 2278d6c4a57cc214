import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { addDays, dayInPontianak } from '../../../functions/platform/calendar.ts';
import type { Dice } from './dice.ts';
import { importFile } from './files.ts';
import { TEMPLATES } from './templates.ts';
import type { Pool } from './world.ts';

/** What fitting values are made from. */
export interface Making {
  readonly dice: Dice;
  readonly pool: Pool;
  /** Whether ids are for reading, or for what a mutation may change. */
  readonly use: 'read' | 'change';
}

/** The types whose ids an argument or input field names, by its own name. */
const NAMES: Readonly<Record<string, string>> = {
  course: 'Course',
  unit: 'Unit',
  parent: 'Unit',
  assignment: 'Assignment',
  attempt: 'Attempt',
  lesson: 'Lesson',
  module: 'Module',
  requires: 'Module',
  version: 'ModuleVersion',
  competency: 'Competency',
  competencies: 'Competency',
  run: 'Run',
  person: 'Person',
  persons: 'Person',
  position: 'Position',
  organisation: 'Organisation',
  job: 'Job',
  question: 'openQuestion',
  prompt: 'openPrompt',
  option: 'openOption',
};

const WORDS = [
  'pelayanan',
  'arsip',
  'Sungai Kapuas',
  'é à ü',
  'x',
  'Ibu Siti, S.Kom.',
  '漢字',
  '👩🏽‍🏫 guru',
  'a <b> & "c"',
];
/** Ids that people choose: few, so that the same one comes again. */
const SLUGS = ['a', 'kunci-baru', 'uji.1', 'A_b-9', 'skm-pelayanan-publik', 'dinkes', 'satu', '0'];

/** A value of a type, as somebody who read the schema would send it; `name` is of the argument or field it is for. */
export function fittingValue(type: GraphQLInputType, name: string, making: Making): unknown {
  const { dice } = making;
  if (isNonNullType(type)) return fittingValue(type.ofType, name, making);
  if (isListType(type)) {
    const count = dice.weighted({ 0: 1, 1: 4, 2: 3, 5: 2 });
    return Array.from({ length: Number(count) }, () => fittingValue(type.ofType, name, making));
  }
  const named = getNamedType(type);
  if (isInputObjectType(named)) return fittingObject(named, making);
  if (isEnumType(named)) return dice.pick(named.getValues()).name;
  switch (named.name) {
    case 'Boolean':
      return dice.chance(0.5);
    case 'Int':
      return fittingInt(name, dice);
    case 'Float':
      return dice.pick([0, 0.5, 1, 2.25, 3, 20, 100]);
    case 'Date':
      return addDays(dayInPontianak(Date.now()), dice.pick([-400, -1, 0, 1, 30, 400]));
    case 'DateTime':
      return new Date(Date.now() + dice.pick([-86_400_000, -60_000, -1, 0, 3_600_000])).toISOString();
    case 'ID':
      return fittingId(name, making);
    default:
      return fittingText(name, making);
  }
}

function fittingObject(type: GraphQLInputObjectType, making: Making): object {
  const { dice } = making;
  const taken = dice.chance(0.5) ? TEMPLATES[type.name]?.(making) : undefined;
  if (taken) return taken;
  const fields = Object.values(type.getFields());
  const given = type.isOneOf
    ? [dice.pick(fields)]
    : fields.filter((field) => isRequiredInputField(field) || dice.chance(0.6));
  return Object.fromEntries(given.map((field) => [field.name, fittingValue(field.type, field.name, making)]));
}

function fittingInt(name: string, dice: Dice): number {
  switch (name) {
    case 'first':
      return dice.whole(1, 5);
    case 'year':
      return dice.whole(2024, 2027);
    case 'percent':
    case 'passPercent':
      return dice.pick([0, 1, 50, 70, 100]);
    default:
      return dice.pick([0, 1, 1, 2, 3, 5, 30]);
  }
}

function fittingId(name: string, { dice, pool, use }: Making): string {
  if (name === 'id') return dice.chance(0.95) ? anyId({ dice, pool, use }) : `id-${dice.whole(0, 1e9)}`;
  const type = NAMES[name];
  const ids = type === undefined ? [] : pool.idsOf(type, use);
  if (type === undefined) return dice.chance(0.7) ? dice.pick(SLUGS) : `f-${dice.whole(0, 1e6)}`;
  return ids.length > 0 && dice.chance(0.9) ? dice.pick(ids) : anyId({ dice, pool, use });
}

/** An id of a type, where the pool has one, for a field that finds things of it. */
export function idFor(type: string, { dice, pool, use }: Making): string | undefined {
  const ids = pool.idsOf(type, use);
  return ids.length > 0 && dice.chance(0.8) ? dice.pick(ids) : undefined;
}

function anyId({ dice, pool, use }: Making): string {
  const ids = pool.idsOf(dice.pick(pool.types), use);
  return ids.length > 0 ? dice.pick(ids) : 'VW5pdB9u';
}

function fittingText(name: string, making: Making): string {
  const { dice, pool } = making;
  switch (name) {
    case 'after':
      return pool.cursors.length > 0 ? dice.pick(pool.cursors) : '';
    case 'number':
      return dice.pick([...pool.idsOf('Number', making.use), '12', '0,5', 'ABCD']);
    case 'personalNumber':
      return personalNumber(dice);
    case 'grade':
      return dice.pick(['III/a', 'IV/e', 'IX', 'V/z']);
    case 'licence':
      return dice.pick(['CC-BY-4.0', 'CC-BY-SA-4.0', 'GPL']);
    case 'url':
    case 'site':
    case 'issuer':
      return dice.pick(['https://example.org/a', 'https://issuer.example', 'http://example.org', 'x']);
    case 'clientId':
      return `klien-${dice.whole(0, 9)}`;
    case 'code':
      return dice.pick(['TIDAK-ADA', 'ABCD-EFGH-JKLM']);
    case 'file':
      return importFile(dice);
    default:
      return dice.some(WORDS, dice.whole(1, 5)).join(' ');
  }
}

/** 18 digits in the form of a personal number, of nobody in particular. */
function personalNumber(dice: Dice): string {
  const two = (most: number) => String(dice.whole(1, most)).padStart(2, '0');
  return `19${dice.whole(60, 99)}${two(12)}${two(28)}20${two(25)}${two(12)}${dice.whole(1, 2)}${String(dice.whole(1, 999)).padStart(3, '0')}`;
}
