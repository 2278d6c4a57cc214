/** Set by a navigation within the page, taken by the heading of the page that appears. */
let pending = false;

/** A navigation took place: the next heading shall take the focus. Not at the first page, where the browser begins. */
export function requestHeadingFocus(): void {
  pending = true;
}

/** Whether the heading that has just appeared shall take the focus. Says yes once for each navigation. */
export function takeHeadingFocus(): boolean {
  const taken = pending;
  pending = false;
  return taken;
}
