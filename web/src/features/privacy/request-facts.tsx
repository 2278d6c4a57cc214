import type { OwnRequestFragment } from '../../gql/graphql.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { messages } from './messages.ts';

const TONES = { OPEN: 'info', ACCEPTED: 'success', DECLINED: 'danger', WITHDRAWN: 'neutral' } as const;

/** What was asked, how it stands, and what was answered. */
export function RequestFacts({ request }: { readonly request: OwnRequestFragment }) {
  const t = messages();
  const { kind, state, field, wrong, right, reason, askedAt, answer } = request;
  return (
    <>
      <p>
        <strong>{kind === 'ERASURE' ? t.erasure : `${t.correction}: ${field ? t[field] : ''}`}</strong>{' '}
        <Badge tone={TONES[state]}>{t[state]}</Badge>
      </p>
      {right !== null && <p>{wrong === null ? right : `${wrong} → ${right}`}</p>}
      <p class="small">{reason}</p>
      {answer !== null && <p>{t.answer(answer)}</p>}
      <p class="small quiet">{t.askedAt(formatDateTime(askedAt))}</p>
    </>
  );
}
