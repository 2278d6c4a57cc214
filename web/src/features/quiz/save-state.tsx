import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { DoneIcon, WaitingIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './messages.ts';

interface SaveStateProps {
  /** Answers that are not on the device's disk yet. */
  readonly unsaved: number;
  /** The device could not keep the last one. */
  readonly failed: boolean;
  /** Answers on the disk that the server has not confirmed. */
  readonly waiting: number;
  /** Whether anything was answered at all. */
  readonly any: boolean;
  readonly saveAgain: () => void;
}

/** An answer that the server confirms sooner than this was never "not sent yet", milliseconds. */
const patience = 1_500;

/** Whether something has held for a while without a break. */
function useLasting(holds: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!holds) {
      setLasting(false);
      return;
    }
    const timer = setTimeout(() => setLasting(true), patience);
    return () => clearTimeout(timer);
  }, [holds]);
  return holds && lasting;
}

/** Where the answers are: with the server, on this device, or in danger. */
export function SaveState({ unsaved, failed, waiting, any, saveAgain }: SaveStateProps) {
  const t = messages();
  const stuck = useLasting(waiting > 0);
  if (failed) {
    return (
      <Notice tone="danger" live>
        <p>{t.saveFailed}</p>
        <div>
          <Button small onClick={saveAgain}>
            {t.saveAgain}
          </Button>
        </div>
      </Notice>
    );
  }
  const moving = unsaved > 0 || waiting > 0;
  const text = stuck ? t.waiting(waiting) : moving ? t.saving : any ? t.saved : t.nothingYet;
  return (
    <>
      <p class={stuck ? 'save-state save-state--waiting' : 'save-state'}>
        {moving ? <WaitingIcon size={18} /> : <DoneIcon size={18} />}
        {text}
      </p>
      {/* Said aloud only when answers stay behind: a word after every pick would talk over the questions. */}
      <p class="visually-hidden" role="status">
        {stuck && text}
      </p>
    </>
  );
}
