import { useEffect, useState } from 'preact/hooks';
import { MailAddressConfirmDocument, NoticeSettingsDocument } from '../../gql/graphql.ts';
import type { NoticeSettingsViewFragment } from '../../gql/graphql.ts';
import { runMutation, useQuery } from '../../gql/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureOf } from '../../ui/field-errors.ts';
import { PersonIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { CalendarFeed } from './calendar-feed.tsx';
import { Choices } from './choices.tsx';
import { MailAddress } from './mail-address.tsx';
import { messages } from './settings-messages.ts';
import './notices.css';

/** What the link in a letter holds, behind the sign, so that it is sent to nobody but the API. */
const tokenIn = (hash: string): string | undefined => /^#confirm=([\w.-]+)$/.exec(hash)?.[1];

type Confirmation = { readonly state: 'under-way' | 'done' } | { readonly problem: string };

/** Confirms the address of the letter that led here; once, however often the page is drawn. */
function useConfirmation(onDone: (settings: NoticeSettingsViewFragment) => void): Confirmation | undefined {
  const [token] = useState(() => tokenIn(location.hash));
  const [confirmation, setConfirmation] = useState<Confirmation | undefined>(
    token === undefined ? undefined : { state: 'under-way' },
  );
  useEffect(() => {
    if (token === undefined) return;
    void runMutation(MailAddressConfirmDocument, { input: { token } }).then((result) => {
      const failure = failureOf(result, (data) => data.mailAddressConfirm);
      const settings = result.data?.mailAddressConfirm?.settings;
      // Without an answer it stays in the address: for whoever signs in again or loads the page again.
      if (result.data && tokenIn(location.hash) === token) {
        history.replaceState(history.state, '', location.pathname);
      }
      if (settings) onDone(settings);
      setConfirmation(failure ? { problem: Object.values(failure).join(' ') } : { state: 'done' });
    });
  }, [token]);
  return confirmation;
}

/** What a person chooses about notices: what comes where, a pause, the address for mail, the calendar. */
export function NoticeSettingsPage() {
  const t = messages();
  const { data, problem, refetch } = useQuery(NoticeSettingsDocument, {});
  const [changed, setChanged] = useState<NoticeSettingsViewFragment | undefined>(undefined);
  const confirmation = useConfirmation(setChanged);
  const header = <PageHeader title={t.title} crumbs={[{ href: '/notices', label: t.notices }]} />;
  if (!data && !problem) return <SkeletonPage />;
  if (!data) {
    return (
      <>
        {header}
        {problem && <ErrorState problem={problem} retry={() => void refetch()} />}
      </>
    );
  }
  const settings = changed ?? data.noticeSettings;
  if (!settings) {
    return (
      <>
        {header}
        <EmptyState icon={PersonIcon} title={t.notEmployee}>
          {t.notEmployeeText}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {header}
      <div class="stack stack--wide notice-settings">
        {confirmation && 'problem' in confirmation && (
          <Notice tone="danger" live>
            {confirmation.problem}
          </Notice>
        )}
        {confirmation && 'state' in confirmation && (
          <Notice tone={confirmation.state === 'done' ? 'success' : 'info'} live>
            {confirmation.state === 'done' ? t.confirmed : t.confirming}
          </Notice>
        )}
        <Choices settings={settings} onChange={setChanged} />
        <MailAddress settings={settings} onChange={setChanged} />
        <CalendarFeed settings={settings} onChange={setChanged} />
      </div>
    </>
  );
}
