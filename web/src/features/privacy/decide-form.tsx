import { useState } from 'preact/hooks';
import { PrivacyRequestDecideDocument } from '../../gql/graphql.ts';
import { Select, TextArea } from '../../ui/field.tsx';
import { FormDialog } from '../people/form-dialog.tsx';
import { useSubmission } from '../people/use-submission.ts';
import { messages } from './admin-messages.ts';
import { RequestFacts } from './request-facts.tsx';
import type { Queued } from './requests-page.tsx';

const LEAST_ANSWER = 3;

interface DecideFormProps {
  readonly request: Queued;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Answers a request: accepted or declined, and why. */
export function DecideForm({ request, onSent, onClose }: DecideFormProps) {
  const t = messages();
  const [decision, setDecision] = useState('accept');
  const [answer, setAnswer] = useState('');
  const sending = useSubmission(PrivacyRequestDecideDocument, (data) => data.privacyRequestDecide, [
    'answer',
  ]);

  async function send(): Promise<void> {
    const found = answer.trim().length < LEAST_ANSWER ? { answer: t.answerNeeded } : {};
    const input = { request: request.id, accepted: decision === 'accept', answer };
    if (await sending.submit({ input }, found)) onSent();
  }

  return (
    <FormDialog
      title={t.decideNamed(request.person?.name ?? t.gone)}
      send={t.send}
      sending={sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <RequestFacts request={request} />
      <Select
        label={t.decision}
        value={decision}
        onChange={setDecision}
        options={[
          { value: 'accept', label: t.accept },
          { value: 'decline', label: t.decline },
        ]}
        required
      />
      <TextArea
        label={t.answerLabel}
        hint={t.answerHint}
        value={answer}
        onInput={setAnswer}
        error={sending.errors['answer']}
        maxLength={500}
        required
      />
    </FormDialog>
  );
}
