import { useLocation } from 'preact-iso/router';
import { retryQueries } from '../gql/query.ts';
import { formatDateTime } from '../i18n/format.ts';
import { online } from '../offline/network.ts';
import { oldestShown } from '../offline/saved/shown.ts';
import { onlyHere } from '../offline/storage.ts';
import { OfflineIcon } from '../ui/icons.tsx';
import { messages } from './messages.ts';

/** The line over every page that says when the network is away, and how old what is shown is. */
export function OfflineNotice() {
  const t = messages();
  const { path } = useLocation();
  const kept = oldestShown.value;
  // One element whatever it says, so that screen readers hear when it begins to.
  return (
    <div role="status" class="offline-notice-place">
      {(kept || !online.value) && (
        <div class="offline-notice">
          <OfflineIcon size={18} />
          <p>
            {!online.value
              ? t.offline
              : kept?.problem === undefined
                ? t.slow
                : kept.problem.kind !== 'unauthenticated' && t.unreachable}{' '}
            {kept
              ? t.asOf(formatDateTime(new Date(kept.at).toISOString()))
              : onlyHere.value === 0 && t.offlineKept}
          </p>
          {online.value && kept?.problem ? (
            <button type="button" class="offline-notice__action" onClick={() => void retryQueries()}>
              {t.retry}
            </button>
          ) : path === '/offline' ? null : (
            <a class="offline-notice__action" href="/offline">
              {t.offlinePage}
            </a>
          )}
        </div>
      )}
    </div>
  );
}
