import { safeLink } from '../../markdown/urls.ts';
import { DocumentIcon, ExternalIcon, VideoIcon } from '../../ui/icons.tsx';
import { messages } from './messages.ts';

interface LinkCardProps {
  readonly url: string;
  /** A video to watch; otherwise a document to read. */
  readonly video: boolean;
}

/** The link of a video or document. It is opened in its own place, so nothing of it is loaded before it is wanted. */
export function LinkCard({ url, video }: LinkCardProps) {
  const t = messages();
  const safe = safeLink(url, location.origin);
  if (!safe) return null;
  const Symbol = video ? VideoIcon : DocumentIcon;
  return (
    <a class="link-card" href={safe.href} target="_blank" rel="noopener noreferrer">
      <span class="link-card__icon">
        <Symbol size={28} />
      </span>
      <span class="link-card__text">
        <strong>{video ? t.watch : t.read}</strong>
        <span class="small quiet">{t.opensAt(new URL(safe.href, location.origin).host)}</span>
      </span>
      <ExternalIcon />
    </a>
  );
}
