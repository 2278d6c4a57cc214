/** Whether something was typed or chosen on this page that a new start would lose. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

/** What narrows a list is typed again in a moment; everything else may be work. */
function isSearch(control: Control): boolean {
  return control.type === 'search' || control.closest('search, [role="search"]') !== null;
}

function isCheckable(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
}

function valueOf(control: Control): string {
  return isCheckable(control) ? String(control.checked) : control.value;
}

/** The value of each control before the person came to it. */
const before = new WeakMap<Control, string>();
const changed = new Set<Control>();

/** Begins to watch what is typed; text that was typed before that counts as well. */
export function followTyping(): void {
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  )) {
    // Whether a box was ticked by the page or by the person, nobody can tell any more.
    if (isCheckable(control) || isSearch(control) || control.value === control.defaultValue) continue;
    before.set(control, control.defaultValue);
    changed.add(control);
  }
  document.addEventListener('focusin', ({ target }) => {
    if (isControl(target) && !before.has(target)) before.set(target, valueOf(target));
  });
  document.addEventListener('input', ({ target }) => {
    if (isControl(target) && !isSearch(target)) changed.add(target);
  });
}

/**
 * Whether a control that is still on the page has another value than before it was touched. A form that was sent is
 * gone from the page or was emptied.
 */
export function hasTyped(): boolean {
  for (const control of changed) if (!control.isConnected) changed.delete(control);
  return [...changed].some((control) => valueOf(control) !== (before.get(control) ?? ''));
}
