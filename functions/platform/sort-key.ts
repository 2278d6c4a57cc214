const MOST_CHARACTERS = 60;

/** A name as lists sort it: without case, accents and the separator of keys, at most 60 characters. */
export function sortKeyOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
}
