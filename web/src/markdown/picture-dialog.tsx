import { useEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../ui/icons.tsx';
import { messages } from '../ui/messages.ts';
import './picture.css';

export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** A picture at a size at which its smallest words can be read; what does not fit is scrolled to, in both directions. */
export function PictureDialog({ src, alt, onClose }: Picture & { readonly onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.showModal();
    // The arrow keys scroll at once.
    pane.current?.focus();
  }, []);
  const close = () => ref.current?.close();
  return (
    <dialog
      ref={ref}
      class="picture"
      aria-label={alt}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) close();
      }}
    >
      <div class="picture__frame">
        <button
          type="button"
          class="icon-button picture__close"
          aria-label={messages().close}
          onClick={close}
        >
          <CloseIcon />
        </button>
        <div class="picture__pane" ref={pane} tabIndex={0} role="group" aria-label={alt}>
          <img class="picture__image" src={src} alt={alt} />
        </div>
      </div>
    </dialog>
  );
}
