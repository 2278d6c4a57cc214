import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './people-messages.ts';
import { rosterPath, saveFile } from './roster-file.ts';
import type { FileOutcome } from './roster-file.ts';

interface RosterDownloadProps {
  /** The global id of the course. */
  readonly course: string;
  /** The global id of the unit; all units without one. */
  readonly unit?: string;
  /** What the file is called. */
  readonly name: string;
}

/** The list of learners as a file for a spreadsheet. */
export function RosterDownload({ course, unit, name }: RosterDownloadProps) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FileOutcome>();

  async function download(): Promise<void> {
    setBusy(true);
    setOutcome(await saveFile(rosterPath(course, unit), `${name}.csv`));
    setBusy(false);
  }

  return (
    <>
      <Button icon={DownloadIcon} busy={busy} onClick={() => void download()}>
        {unit === undefined ? t.download : t.downloadUnit}
      </Button>
      {outcome && outcome !== 'saved' && (
        <Notice tone="danger" live>
          {outcome === 'unauthenticated' ? t.downloadEnded : t.downloadFailed}
        </Notice>
      )}
    </>
  );
}
