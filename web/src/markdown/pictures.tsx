import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import { deferred } from '../ui/deferred.tsx';
import type { Picture } from './picture-dialog.tsx';

const PictureDialog = deferred(
  () => import('./picture-dialog.tsx').then((module) => module.PictureDialog),
  () => null,
);

/** The picture whose button was pressed, if one was. */
function pressed({ target }: TargetedMouseEvent<HTMLElement>): Picture | undefined {
  const button = target instanceof Element ? target.closest('.prose__enlarge') : null;
  const image = button?.querySelector('img');
  return image ? { src: image.src, alt: image.alt } : undefined;
}

/** Around texts in Markdown that are shown with `pictures`: a press on one of their pictures opens it in full size. */
export function Pictures({ children }: { readonly children: ComponentChildren }) {
  const [picture, setPicture] = useState<Picture>();
  return (
    <div onClick={(event) => setPicture(pressed(event) ?? picture)}>
      {children}
      {picture && <PictureDialog {...picture} onClose={() => setPicture(undefined)} />}
    </div>
  );
}
