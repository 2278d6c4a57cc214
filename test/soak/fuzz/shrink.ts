import { parse, print, visit, type ASTNode } from 'graphql';
import type { Operation } from './documents.ts';

const MOST_TRIES = 150;

/**
 * The smallest operation found that still fails: parts of its variables and of its document are taken out one after
 * the other, for as long as it fails without them.
 */
export async function shrunk(
  operation: Operation,
  fails: (smaller: Operation) => Promise<boolean>,
): Promise<Operation> {
  let least = operation;
  let tries = 0;
  for (let smaller = true; smaller;) {
    smaller = false;
    for (const candidate of smallerThan(least)) {
      tries += 1;
      if (tries > MOST_TRIES) return least;
      if (!(await fails(candidate))) continue;
      least = candidate;
      smaller = true;
      break;
    }
  }
  return least;
}

/** Operations that have a part less, the largest parts first. */
function* smallerThan({ document, variables, types }: Operation): Generator<Operation> {
  for (const text of smallerTexts(document)) yield { document: text, variables, types };
  for (const value of smallerValues(variables)) {
    yield { document, variables: value as Record<string, unknown>, types };
  }
}

/** Documents without one of their selections; none when the text cannot be parsed. */
function smallerTexts(text: string): string[] {
  let document: ASTNode;
  try {
    document = parse(text);
  } catch {
    return [];
  }
  const count = countOf(document);
  return Array.from({ length: count }, (_, at) => print(without(document, at))).filter(
    (smaller, at, all) => smaller.length < text.length && all.indexOf(smaller) === at,
  );
}

function countOf(document: ASTNode): number {
  let count = 0;
  visit(document, { Field: () => void (count += 1), InlineFragment: () => void (count += 1) });
  return count;
}

/** The document without its `at`-th selection, unless it is the only one where it stands. */
function without(document: ASTNode, at: number): ASTNode {
  let seen = -1;
  return visit(document, {
    SelectionSet: {
      enter(set) {
        const selections = set.selections.filter((selection) => {
          if (selection.kind === 'FragmentSpread') return true;
          seen += 1;
          return seen !== at || set.selections.length === 1;
        });
        return { ...set, selections };
      },
    },
  }) as ASTNode;
}

/** The same value with a key or an item less, or with a shorter text, somewhere in it. */
function* smallerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string' && value.length > 1) {
    yield value.slice(0, Math.floor(value.length / 2));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (value.length > 1) yield value.slice(0, Math.floor(value.length / 2));
    for (const [at, item] of value.slice(0, 20).entries()) {
      yield value.toSpliced(at, 1);
      for (const smaller of smallerValues(item)) yield value.toSpliced(at, 1, smaller);
    }
    return;
  }
  const entries = Object.entries(value).slice(0, 50);
  for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
  for (const [key, inner] of entries) {
    for (const smaller of smallerValues(inner)) yield { ...value, [key]: smaller };
  }
}
