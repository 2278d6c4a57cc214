import { useEffect, useState } from 'preact/hooks';
import { MyDataCopyDocument, MyDataCopyRequestDocument } from '../../gql/graphql.ts';
import type { DataCopyStateFragment } from '../../gql/graphql.ts';
import { runMutation, useQuery } from '../../gql/query.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { messages } from './messages.ts';

/** How often a copy under way is looked at. */
const EVERY_MS = 1_000;

const UNDER_WAY: readonly DataCopyStateFragment['state'][] = ['QUEUED', 'RUNNING', 'CANCELLING'];

/** A copy of all of one's own data: asked for, made while one waits or does something else, downloaded. */
export function DataCopy() {
  const t = messages();
  const { data, problem, refetch } = useQuery(MyDataCopyDocument, {});
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const copy = data?.personalData?.copy;
  const waits = copy ? UNDER_WAY.includes(copy.state) : false;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void refetch(), EVERY_MS);
    return () => clearInterval(timer);
  }, [waits, refetch]);

  async function ask(): Promise<void> {
    setBusy(true);
    const input = { idempotencyKey: crypto.randomUUID() };
    const answer = await runMutation(MyDataCopyRequestDocument, { input });
    const failure = failureOf(answer, ({ personalDataCopyRequest }) => personalDataCopyRequest);
    setRefusals(failure ? Object.values(failure) : []);
    await refetch();
    setBusy(false);
  }

  return (
    <section class="stack" aria-labelledby="copy">
      <h2 id="copy">{t.copyTitle}</h2>
      <p>{t.copyAbout}</p>
      {!data && !problem && <SkeletonText lines={1} />}
      {!data && problem && <ErrorState problem={problem} retry={() => void refetch()} />}
      {copy && waits && <Progress percent={copy.percent} label={t.copyMaking} large />}
      {copy && !waits && copy.state !== 'DONE' && <Notice tone="warning">{t.copyFailed}</Notice>}
      {copy?.htmlPath && copy.jsonPath && (
        <>
          <p role="status">{t.copyReady(formatDateTime(copy.expiresAt))}</p>
          <div class="row">
            <DownloadButton path={copy.htmlPath} name="data-saya.html">
              {t.copyHtml}
            </DownloadButton>
            <DownloadButton path={copy.jsonPath} name="data-saya.json">
              {t.copyJson}
            </DownloadButton>
          </div>
        </>
      )}
      {refusals.length > 0 && (
        <Notice tone="danger" live>
          {refusals.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      {data && !waits && (
        <div class="row">
          <Button busy={busy} onClick={() => void ask()}>
            {t.copyAsk}
          </Button>
        </div>
      )}
    </section>
  );
}
