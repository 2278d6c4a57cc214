import type { TargetedMouseEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { deferred } from '../ui/deferred.tsx';
import { messages } from './messages.ts';
import type { Picture } from './picture-dialog.tsx';
import { renderMarkdown } from './render.tsx';
import './prose.css';

export interface MarkdownProps {
  readonly source: string;
  /** The language of the text, when it is not that of the page. */
  readonly lang?: string | undefined;
  /** The level of the highest heading; 2 under a page's title. */
  readonly topLevel?: number;
  /** For short texts inside other things: no outer margins, the size of what is around. */
  readonly compact?: boolean;
}

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

/** A text of a partner or the agency, shown safely. */
export function Markdown({ source, lang, topLevel = 2, compact = false }: MarkdownProps) {
  const { external, enlarge } = messages();
  // A short text stands inside of controls, where nothing else may be pressed.
  const enlargeLabel = compact ? undefined : enlarge;
  const [picture, setPicture] = useState<Picture>();
  const content = useMemo(
    () =>
      renderMarkdown(source, { origin: location.origin, externalLabel: external, topLevel, enlargeLabel }),
    [source, external, topLevel, enlargeLabel],
  );
  return (
    <>
      <div
        class={compact ? 'prose prose--compact' : 'prose'}
        lang={lang}
        onClick={(event) => setPicture(pressed(event) ?? picture)}
      >
        {content}
      </div>
      {picture && <PictureDialog {...picture} onClose={() => setPicture(undefined)} />}
    </>
  );
}
