/** A question in a format; `lost` names what it had that the format cannot say, `reason` why it cannot be said at all. */
export type Written =
  | { readonly ok: true; readonly text: string; readonly lost: readonly string[] }
  | { readonly ok: false; readonly reason: string };
