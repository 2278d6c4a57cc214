import { useEffect, useState } from 'preact/hooks';
import { session } from '../../auth/session.ts';
import { formatBytes } from '../../i18n/format.ts';
import { PageHeader } from '../../ui/page.tsx';
import { messages } from './messages.ts';
import { SavedList } from './saved-list.tsx';
import { UnsentWork } from './unsent-work.tsx';
import './offline.css';

interface Space {
  /** Bytes. */
  readonly used: number;
  readonly free: number;
  /** Whether the browser promised to keep it. */
  readonly persisted: boolean;
}

/** What the browser says of this site's room; undefined when it says nothing. */
async function measure(): Promise<Space | undefined> {
  const { usage, quota } = await navigator.storage.estimate();
  const persisted = await navigator.storage.persisted();
  return usage === undefined || quota === undefined
    ? undefined
    : { used: usage, free: Math.max(0, quota - usage), persisted };
}

function Storage({ changes }: { readonly changes: number }) {
  const t = messages();
  const [space, setSpace] = useState<Space>();
  useEffect(() => {
    // A browser without these functions says nothing, which is what is shown.
    measure().then(setSpace, () => undefined);
  }, [changes]);
  return (
    <section class="stack stack--tight" aria-labelledby="space">
      <h2 id="space">{t.spaceTitle}</h2>
      <p>{space ? t.used(formatBytes(space.used), formatBytes(space.free)) : t.unknownSpace}</p>
      {space && <p class="small quiet">{space.persisted ? t.persisted : t.notPersisted}</p>}
    </section>
  );
}

/** What this device keeps: courses saved, work not sent yet, and the room they take. It needs no network itself. */
export function OfflinePage() {
  const t = messages();
  const [changes, setChanges] = useState(0);
  const who = session.value;
  if (who.state !== 'signed-in') return null;
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.about}</p>
      </PageHeader>
      <div class="stack stack--wide">
        <UnsentWork owner={who.owner} ended={who.ended} />
        <SavedList owner={who.owner} changed={() => setChanges((count) => count + 1)} />
        <Storage changes={changes} />
      </div>
    </>
  );
}
