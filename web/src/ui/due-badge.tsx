import { relativeDue } from '../i18n/format.ts';
import { Badge } from './badge.tsx';
import { CalendarIcon } from './icons.tsx';

const tones = { overdue: 'danger', soon: 'warning', later: 'neutral' } as const;

/** How near a due date (`YYYY-MM-DD`) is. */
export function DueBadge({ dueOn }: { readonly dueOn: string }) {
  const { urgency, text } = relativeDue(dueOn, Date.now());
  return (
    <Badge tone={tones[urgency]} icon={CalendarIcon}>
      {text}
    </Badge>
  );
}
