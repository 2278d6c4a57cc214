import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { config } from '../../app/config.ts';
import { signIn } from '../../auth/session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CourseIcon, NextIcon, RecordIcon, ClockIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { messages } from './messages.ts';
import { RiverPicture } from './river-picture.tsx';
import './landing.css';

/** The buttons that leave for the identity provider, and come back to the page that was asked for. */
function SignInButtons() {
  const t = messages();
  const [state, setState] = useState<'idle' | 'leaving' | 'failed'>('idle');
  const leave = (asStaff: boolean) => {
    setState('leaving');
    signIn(undefined, asStaff).catch(() => setState('failed'));
  };
  return (
    <>
      <Button emphasis="primary" iconAfter={NextIcon} busy={state === 'leaving'} onClick={() => leave(false)}>
        {t.signIn}
      </Button>
      {config.value?.staff && <Button onClick={() => leave(true)}>{t.signInAsStaff}</Button>}
      {state === 'failed' && (
        <Notice tone="danger" live>
          {t.failed}
        </Notice>
      )}
    </>
  );
}

/** What somebody sees who is not signed in, whatever page they asked for. */
export function LandingPage() {
  const t = messages();
  const { path } = useLocation();
  const points = [
    { icon: CourseIcon, title: t.learnTitle, text: t.learnText },
    { icon: ClockIcon, title: t.hoursTitle, text: t.hoursText },
    { icon: RecordIcon, title: t.certificateTitle, text: t.certificateText },
  ];
  return (
    <div class="landing">
      <div class="landing__hero">
        <div class="landing__words">
          <PageHeader title={t.title}>
            <p class="landing__lead">{t.lead}</p>
          </PageHeader>
          {path !== '/' && <Notice>{t.signInToOpen}</Notice>}
          <div class="landing__actions">
            <SignInButtons />
            <div class="landing__more">
              <ButtonLink href="/verify" emphasis="quiet">
                {t.verify}
              </ButtonLink>
              <ButtonLink href="/partner" emphasis="quiet">
                {t.partners}
              </ButtonLink>
            </div>
          </div>
        </div>
        <RiverPicture />
      </div>
      <ul class="landing__points">
        {points.map(({ icon: Symbol, title, text }) => (
          <li key={title} class="landing__point">
            <Symbol size={24} />
            <div>
              <h2>{title}</h2>
              <p class="quiet">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
