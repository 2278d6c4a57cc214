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

function valueOf(control: Control): string {
  const checkable = control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
  return checkable ? String(control.checked) : control.value;
}

/** The value of each control before the person came to it. */
const before = new WeakMap<Control, string>();
const changed = new Set<Control>();

/** What a control has in the document, before anybody came to it. */
function startOf(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.value;
  const checkable = control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
  return checkable ? String(control.defaultChecked) : control.defaultValue;
}

/** Begins to watch what is typed; what was typed before that counts as well. */
export function followTyping(): void {
  for (const control of document.querySelectorAll('input, textarea, select')) {
    if (!isControl(control) || isSearch(control) || valueOf(control) === startOf(control)) continue;
    before.set(control, startOf(control));
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
