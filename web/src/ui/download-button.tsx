import { useState } from 'preact/hooks';
import type { Problem } from '../gql/problem.ts';
import { Button } from './button.tsx';
import type { Emphasis } from './button.tsx';
import { messages } from './download-messages.ts';
import { download } from './download.ts';
import { problemText } from './error-state.tsx';
import { DownloadIcon } from './icons.tsx';
import { Notice } from './notice.tsx';
import { toast } from './toast.tsx';

interface DownloadButtonProps {
  /** The path of a document that only the signed-in person may fetch. */
  readonly path: string;
  /** The name it is saved under. */
  readonly name: string;
  readonly children: string;
  readonly emphasis?: Emphasis;
  readonly wide?: boolean;
}

/** Saves a private document on the device, and says why when it cannot. */
export function DownloadButton({ path, name, children, emphasis, wide }: DownloadButtonProps) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  async function start(): Promise<void> {
    setBusy(true);
    const found = await download(path, name);
    setProblem(found);
    setBusy(false);
    if (!found) toast(t.downloaded);
  }

  return (
    <>
      <Button
        icon={DownloadIcon}
        busy={busy}
        onClick={() => void start()}
        {...(emphasis && { emphasis })}
        {...(wide && { wide })}
      >
        {busy ? t.downloading : children}
      </Button>
      {problem && (
        <Notice tone="danger" live>
          {problemText(problem)}
        </Notice>
      )}
    </>
  );
}
