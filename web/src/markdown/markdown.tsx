import { useMemo } from 'preact/hooks';
import { mediaOrigin } from '../app/config.ts';
import { messages } from './messages.ts';
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
  /** Makes each picture a button with this text, for `Pictures` around it. */
  readonly enlargeLabel?: string | undefined;
}

/** A text of a partner or the agency, shown safely. */
export function Markdown({ source, lang, topLevel = 2, compact = false, enlargeLabel }: MarkdownProps) {
  const { external } = messages();
  const media = mediaOrigin();
  const content = useMemo(
    () =>
      renderMarkdown(source, {
        origin: location.origin,
        media,
        externalLabel: external,
        topLevel,
        enlargeLabel,
      }),
    [source, media, external, topLevel, enlargeLabel],
  );
  return (
    <div class={compact ? 'prose prose--compact' : 'prose'} lang={lang}>
      {content}
    </div>
  );
}
