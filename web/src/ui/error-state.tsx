import type { Problem, ProblemKind } from '../gql/problem.ts';
import { renew } from '../offline/renew.ts';
import { Button } from './button.tsx';
import { OfflineIcon, WarningIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { leaveToSignIn } from './sign-in.ts';
import './states.css';

/** What happened and what can be done about it, for each kind of problem. */
function words(kind: ProblemKind) {
  const t = messages();
  const texts: Readonly<Record<ProblemKind, readonly [title: string, help: string]>> = {
    offline: [t.problemOffline, t.problemOfflineHelp],
    unauthenticated: [t.problemUnauthenticated, t.problemUnauthenticatedHelp],
    busy: [t.problemBusy, t.problemBusyHelp],
    outdated: [t.problemOutdated, t.problemOutdatedHelp],
    invalid: [t.problemServer, t.problemServerHelp],
    server: [t.problemServer, t.problemServerHelp],
  };
  return texts[kind];
}

/** A problem in one sentence, for a notice beside the thing that failed. */
export function problemText(problem: Problem): string {
  const [title, help] = words(problem.kind);
  return `${title}. ${help}`;
}

interface ErrorStateProps {
  readonly problem: Problem;
  readonly retry?: () => void;
}

/** In place of what could not be loaded: what happened, what to do, and the button for it. */
export function ErrorState({ problem, retry }: ErrorStateProps) {
  const t = messages();
  const [title, help] = words(problem.kind);
  const Symbol = problem.kind === 'offline' ? OfflineIcon : WarningIcon;
  return (
    <div class="state" role="alert">
      <span class="state__icon">
        <Symbol size={28} />
      </span>
      <p class="state__title">{title}</p>
      <p class="quiet">{problem.kind === 'offline' ? t.problemOfflinePage : help}</p>
      {problem.kind === 'unauthenticated' && (
        <Button emphasis="primary" onClick={() => leaveToSignIn()}>
          {t.signIn}
        </Button>
      )}
      {problem.kind === 'offline' && <a href="/offline">{t.toSaved}</a>}
      {problem.kind === 'outdated' && (
        <Button emphasis="primary" onClick={() => void renew()}>
          {t.loadNewVersion}
        </Button>
      )}
      {retry && problem.kind !== 'unauthenticated' && problem.kind !== 'outdated' && (
        <Button onClick={retry}>{t.retry}</Button>
      )}
    </div>
  );
}
