/** The shard of an id, from 0 to `shards` - 1: always the same, so that what is counted for somebody stays in one place. */
export function shardOf(id: string, shards: number): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % shards;
}
