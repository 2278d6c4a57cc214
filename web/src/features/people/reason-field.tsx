import { TextArea } from '../../ui/field.tsx';
import { longestReason, readReason } from '../../ui/reason.ts';
import { messages } from './messages.ts';

/** What is wrong with a reason, by the field of the input; nothing when it can be sent. */
export function reasonFaults(text: string): { reason?: string } {
  return readReason(text) === undefined ? { reason: messages().reasonNeeded } : {};
}

interface ReasonFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error: string | undefined;
}

/** Why something is done to a person: kept with the change. */
export function ReasonField(props: ReasonFieldProps) {
  const t = messages();
  return (
    <TextArea label={t.reason} hint={t.reasonHint} rows={2} maxLength={longestReason} required {...props} />
  );
}
