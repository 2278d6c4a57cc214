import { useViewer } from '../../auth/viewer.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { online } from '../../offline/network.ts';
import { outbox } from '../../offline/outbox/index.ts';
import type { OutboxEntry } from '../../offline/outbox/core.ts';
import { Button } from '../../ui/button.tsx';
import { DoneIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { leaveToSignIn } from '../../ui/sign-in.ts';
import { messages } from './messages.ts';
import { useTitles } from './titles.ts';
import { groupsOf } from './unsent.ts';
import type { UnsentGroup } from './unsent.ts';

function targetOf({ event }: OutboxEntry): string {
  return event.type === 'lesson' ? event.lesson : event.attempt;
}

/** What was done, in words. */
function wordsFor({ what, target, count }: UnsentGroup, titles: ReadonlyMap<string, string>): string {
  const t = messages();
  const title = titles.get(target) ?? (what === 'opened' || what === 'completed' ? t.aLesson : t.aQuiz);
  return what === 'answers' ? t.answers(count, title) : t[what](title);
}

/** Why it was not sent yet, and what the person can do about it. */
function Why({ ended }: { readonly ended: boolean }) {
  const t = messages();
  const name = useViewer().data?.viewer?.person?.name;
  if (ended) {
    return (
      <Notice tone="warning">
        <p>{t.whyEnded(name ?? t.samePerson)}</p>
        <div>
          <Button small emphasis="primary" onClick={() => leaveToSignIn('/offline')}>
            {t.signIn}
          </Button>
        </div>
      </Notice>
    );
  }
  if (!online.value) return <Notice>{t.whyOffline}</Notice>;
  const sending = outbox.reached.value === undefined;
  return (
    <div class="stack stack--tight" role="status">
      <p>{sending ? t.whySending : t.whyUnheard}</p>
      <div>
        <Button emphasis="primary" busy={sending} onClick={() => void outbox.flush()}>
          {t.sendNow}
        </Button>
      </div>
    </div>
  );
}

function Refused({ entries, titles }: UnsentProps) {
  const t = messages();
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{t.refusedTitle}</h2>
      <p class="small quiet">{t.refusedAbout}</p>
      {entries.map((entry) => (
        <Notice
          key={entry.order}
          tone="warning"
          title={groupsOf([{ ...entry, refusal: null }])
            .map((group) => wordsFor(group, titles))
            .join()}
        >
          <p>{entry.refusal?.message || t.unreadable}</p>
          <div>
            <Button small onClick={() => void outbox.dismiss(entry)}>
              {t.dismiss}
            </Button>
          </div>
        </Notice>
      ))}
    </section>
  );
}

interface UnsentProps {
  readonly entries: readonly OutboxEntry[];
  readonly titles: ReadonlyMap<string, string>;
}

/** What waits to be sent: what, when, why not yet; and what the service refused. */
export function UnsentWork({ owner, ended }: { readonly owner: string; readonly ended: boolean }) {
  const t = messages();
  const entries = outbox.entries.value;
  const titles = useTitles(owner, entries.map(targetOf));
  const groups = groupsOf(entries);
  const refused = entries.filter(({ refusal }) => refusal !== null);
  return (
    <>
      <section class="stack" aria-labelledby="unsent">
        <h2 id="unsent">{t.unsentTitle}</h2>
        {groups.length === 0 ? (
          <p class="row">
            <DoneIcon />
            {t.allSent}
          </p>
        ) : (
          <>
            <Why ended={ended} />
            <ol class="offline__list">
              {groups.map((group) => (
                <li key={group.order} class="offline__item">
                  <span>{wordsFor(group, titles)}</span>
                  <span class="small quiet">{formatDateTime(group.at)}</span>
                </li>
              ))}
            </ol>
            <p class="small quiet">{t.kept}</p>
          </>
        )}
      </section>
      {refused.length > 0 && <Refused entries={refused} titles={titles} />}
    </>
  );
}
