import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { Toasts } from './toast.tsx';
import './dialog.css';

interface DialogProps {
  readonly open: boolean;
  /** Called when the person closes it: by its button, Escape, or a press beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ComponentChildren;
  /** The buttons at its foot, the main one last. */
  readonly actions?: ComponentChildren;
}

/** A dialog of the browser's own: it keeps the focus inside, closes by Escape, and gives the focus back. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  /** What had the focus before. */
  const opener = useRef<HTMLElement | null>(null);
  /** The press that is under way began beside the dialog; one that began in a field may end there. */
  const pressedBeside = useRef(false);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      dialog?.showModal();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  useEffect(
    () => () => {
      // One that is taken away while it is open gives nothing back by itself.
      if (document.activeElement === document.body) opener.current?.focus({ preventScroll: true });
    },
    [],
  );
  return (
    <dialog
      ref={ref}
      class="dialog"
      aria-labelledby={id}
      onClose={() => {
        // The event comes late: the page may have closed the dialog itself, or opened it again.
        if (open && !ref.current?.open) onClose();
      }}
      onPointerDown={(event) => {
        // The backdrop is part of the dialog element; what is inside is not.
        pressedBeside.current = event.target === ref.current;
      }}
      onClick={(event) => {
        if (pressedBeside.current && event.target === ref.current) ref.current?.close();
      }}
    >
      {open && (
        <div class="dialog__body">
          <div class="dialog__head">
            <h2 id={id}>{title}</h2>
            <button
              type="button"
              class="icon-button"
              aria-label={messages().close}
              onClick={() => ref.current?.close()}
            >
              <CloseIcon />
            </button>
          </div>
          {children}
          {actions && <div class="dialog__actions">{actions}</div>}
          <Toasts />
        </div>
      )}
    </dialog>
  );
}
