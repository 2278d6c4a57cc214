/** Leads to the first field that has to be mended, once it is marked on screen. */
export function focusInvalid(within: () => ParentNode | null): void {
  requestAnimationFrame(() => {
    within()?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  });
}

/** Leads to the first field of the open dialog that has to be mended. */
export function focusInvalidInDialog(): void {
  focusInvalid(() => document.querySelector('dialog[open]'));
}
