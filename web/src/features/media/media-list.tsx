import { useState } from 'preact/hooks';
import { mediaOrigin } from '../../app/config.ts';
import { OwnMediaDocument } from '../../gql/graphql.ts';
import type { MediaEntryFragment } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import { formatBytes, formatNumber } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { DocumentIcon } from '../../ui/icons.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { toast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';

const tones = { AWAITED: 'neutral', CHECKING: 'warning', READY: 'success', REFUSED: 'danger' } as const;

function State({ state, refusal }: MediaEntryFragment) {
  const t = messages();
  const text = { AWAITED: t.awaited, CHECKING: t.inCheck, READY: t.ready, REFUSED: t.refused }[state];
  const more = state === 'AWAITED' ? t.awaitedHint : refusal;
  return (
    <>
      <Badge tone={tones[state]}>{text}</Badge>
      {more && <span class="media__note small">{more}</span>}
    </>
  );
}

/** What stands in a lesson to show a file: Markdown for a picture, the path alone for what is linked. */
export function useOf({ kind, path, description, name }: MediaEntryFragment): string | undefined {
  if (path === null) return undefined;
  // In the text of a picture, a bracket or a backslash would end it.
  const words = (description ?? name).replace(/[\\[\]]/g, '\\$&').replace(/\s+/g, ' ');
  return kind === 'PICTURE' ? `![${words}](${path})` : path;
}

function Use(entry: MediaEntryFragment) {
  const t = messages();
  const [failed, setFailed] = useState(false);
  const text = useOf(entry);
  if (text === undefined) return <span class="quiet">–</span>;
  const label = entry.kind === 'PICTURE' ? t.copyMarkdown : t.copyPath;
  const copy = () => {
    // Browsers have no clipboard where the page is not secure, and may forbid it anywhere.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => toast(t.copied),
      () => setFailed(true),
    );
  };
  return (
    <span class="media__use">
      <code class="media__code">{text}</code>
      <Button small aria-label={t.copyNamed(label, entry.name)} onClick={copy}>
        {label}
      </Button>
      {failed && (
        <span class="small" role="status">
          {t.copyFailed}
        </span>
      )}
    </span>
  );
}

function Name({ name, kind, path, description }: MediaEntryFragment) {
  return (
    <span class="media__name">
      {kind === 'PICTURE' && path !== null && (
        <img class="media__thumb" src={mediaOrigin() + path} alt="" loading="lazy" />
      )}
      <span class="media__words">
        {name}
        {description && <span class="media__note small">{description}</span>}
      </span>
    </span>
  );
}

/** The files of the caller's organisation, newest first, how each stands, and what to paste to show it. */
export function MediaList() {
  const t = messages();
  const pages = useConnection(OwnMediaDocument, { first: 25 }, (data) => data.mediaFiles);
  const files = pages.nodes;
  const columns = [
    { key: 'name', label: t.name, cell: (entry: MediaEntryFragment) => <Name {...entry} /> },
    { key: 'state', label: t.state, cell: (entry: MediaEntryFragment) => <State {...entry} /> },
    {
      key: 'size',
      label: t.size,
      cell: ({ bytes, width, height }: MediaEntryFragment) => (
        <>
          {formatBytes(bytes)}
          {width !== null && height !== null && (
            <span class="media__note small">{t.pixels(formatNumber(width), formatNumber(height))}</span>
          )}
        </>
      ),
    },
    { key: 'use', label: t.use, cell: (entry: MediaEntryFragment) => <Use {...entry} /> },
  ];
  return (
    <section class="stack" aria-labelledby="media-list">
      <h2 id="media-list">{t.list}</h2>
      {!files && pages.problem && <ErrorState problem={pages.problem} retry={() => void pages.refetch()} />}
      {!files && !pages.problem && <SkeletonText lines={5} />}
      {files?.length === 0 && (
        <EmptyState icon={DocumentIcon} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {files && files.length > 0 && (
        <Table caption={t.list} columns={columns} rows={files} rowKey={({ id }) => id} />
      )}
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loadingMore}
        problem={pages.moreProblem}
        loadMore={pages.loadMore}
      />
    </section>
  );
}
