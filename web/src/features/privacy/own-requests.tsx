import { useState } from 'preact/hooks';
import { PrivacyRequestWithdrawDocument } from '../../gql/graphql.ts';
import type { OwnRequestFragment, PrivacyRequestKind } from '../../gql/graphql.ts';
import { runMutation } from '../../gql/query.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import { messages } from './messages.ts';
import { RequestForm } from './request-form.tsx';
import { RequestFacts } from './request-facts.tsx';

interface OwnRequestsProps {
  readonly requests: readonly OwnRequestFragment[];
  readonly refetch: () => Promise<void>;
}

/** What somebody asked about their data, and how it stands. */
export function OwnRequests({ requests, refetch }: OwnRequestsProps) {
  const t = messages();
  const [asking, setAsking] = useState<PrivacyRequestKind>();
  const [said, setSaid] = useState('');

  async function withdraw(request: string): Promise<void> {
    const answer = await runMutation(PrivacyRequestWithdrawDocument, { input: { request } });
    const failure = failureOf(answer, ({ privacyRequestWithdraw }) => privacyRequestWithdraw);
    setSaid(failure ? Object.values(failure).join(' ') : t.withdrawn);
    await refetch();
  }

  return (
    <section class="stack" aria-labelledby="requests">
      <h2 id="requests">{t.requestsTitle}</h2>
      <p>{t.requestsAbout}</p>
      <div class="row">
        <Button onClick={() => setAsking('CORRECTION')}>{t.askCorrection}</Button>
        <Button onClick={() => setAsking('ERASURE')}>{t.askErasure}</Button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {requests.length === 0 ? (
        <p class="quiet">{t.noRequests}</p>
      ) : (
        <ul class="stack">
          {requests.map((request) => (
            <li key={request.id} class="stack stack--tight">
              <RequestFacts request={request} />
              {request.state === 'OPEN' ? (
                <div class="row row--apart">
                  <span class="small">{t.dueBy(formatDateTime(request.dueAt))}</span>
                  <Button small onClick={() => void withdraw(request.id)}>
                    {t.withdraw}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <RequestForm
          kind={asking}
          onClose={() => setAsking(undefined)}
          onSent={() => {
            setAsking(undefined);
            setSaid(t.sent);
            void refetch();
          }}
        />
      )}
    </section>
  );
}
