const MARK = '@raw:';

/** Text that goes into a JSON body as it is, where JSON.stringify has no way to say it. */
export const raw = (json: string): string => `${MARK}${json}`;

/** JSON, what `raw` made put in as it is. */
export function toJson(value: unknown): string {
  const parts: string[] = [];
  const text = JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'string' || !inner.startsWith(MARK)) return inner;
    parts.push(inner.slice(MARK.length));
    return `${MARK}${parts.length - 1}@`;
  });
  return text.replace(/"@raw:(\d+)@"/g, (_all, at: string) => parts[Number(at)] ?? 'null');
}
