import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { messages } from './messages.ts';
import type { QuestionView } from './response.ts';

interface HandInDialogProps {
  readonly shown: boolean;
  /** The questions that are not answered, or not fully. */
  readonly unanswered: readonly QuestionView[];
  /** Hands in. @throws when the device cannot keep it */
  readonly handIn: () => Promise<void>;
  readonly onClose: () => void;
  /** Leads to a question. */
  readonly go: (question: QuestionView) => void;
}

/** Asks before handing in, and says what is unanswered. */
export function HandInDialog({ shown, unanswered, handIn, onClose, go }: HandInDialogProps) {
  const t = messages();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  async function confirm(): Promise<void> {
    setBusy(true);
    try {
      await handIn();
    } catch (error) {
      console.error(error);
      setFailed(true);
      setBusy(false);
    }
  }

  return (
    <Dialog
      open={shown}
      onClose={onClose}
      title={t.handInTitle}
      actions={
        <>
          <Button onClick={onClose}>{t.back}</Button>
          <Button emphasis="primary" busy={busy} onClick={() => void confirm()}>
            {t.handIn}
          </Button>
        </>
      }
    >
      {unanswered.length > 0 ? (
        <div class="stack stack--tight">
          <p>
            <strong>{t.unansweredCount(unanswered.length)}</strong>
          </p>
          <ul class="row">
            {unanswered.map((question) => (
              <li key={question.id}>
                <Button small onClick={() => go(question)}>
                  {t.toQuestion(question.ordinal)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{t.allAnswered}</p>
      )}
      <p>{t.handInText}</p>
      {failed && (
        <Notice tone="danger" live>
          {t.saveFailed}
        </Notice>
      )}
    </Dialog>
  );
}
