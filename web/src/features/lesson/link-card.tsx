import { mediaOrigin } from '../../app/config.ts';
import { safeLink, safeMedia } from '../../markdown/urls.ts';
import { DocumentIcon, ExternalIcon, VideoIcon } from '../../ui/icons.tsx';
import { messages } from './messages.ts';

interface LinkCardProps {
  readonly url: string;
  /** A video to watch; otherwise a document to read. */
  readonly video: boolean;
}

/**
 * A video or document: a film of the partner's media plays here, everything else is opened in its own place. Nothing of
 * it is loaded before it is wanted.
 */
export function LinkCard({ url, video }: LinkCardProps) {
  const t = messages();
  const file = safeMedia(url, location.origin, mediaOrigin());
  if (file && video) return <video class="link-card__film" controls playsInline preload="none" src={file} />;
  const href = file ?? safeLink(url, location.origin)?.href;
  if (href === undefined) return null;
  const Symbol = video ? VideoIcon : DocumentIcon;
  return (
    <a class="link-card" href={href} target="_blank" rel="noopener noreferrer">
      <span class="link-card__icon">
        <Symbol size={28} />
      </span>
      <span class="link-card__text">
        <strong>{video ? t.watch : t.read}</strong>
        <span class="small quiet">{t.opensAt(new URL(href, location.origin).host)}</span>
      </span>
      <ExternalIcon />
    </a>
  );
}
