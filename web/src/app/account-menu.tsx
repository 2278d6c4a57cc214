import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { session, signOut } from '../auth/session.ts';
import { useViewer } from '../auth/viewer.ts';
import { language, setLanguage } from '../i18n/language.ts';
import type { Language } from '../i18n/language.ts';
import { pick } from '../i18n/messages.ts';
import { outbox } from '../offline/outbox/index.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DownIcon, DownloadIcon, PersonIcon, SignOutIcon } from '../ui/icons.tsx';
import { extras } from './extras/slot.ts';
import { messages } from './messages.ts';
import { Segments } from './segments.tsx';
import { setTheme, theme } from './theme.ts';
import type { Theme } from './theme.ts';
import './account-menu.css';

/** The languages, each in its own words. */
const languages: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'id', label: 'Indonesia' },
  { value: 'en', label: 'English' },
];

function Preferences() {
  const t = messages();
  const themes: readonly { readonly value: Theme; readonly label: string }[] = [
    { value: 'auto', label: t.themeAuto },
    { value: 'light', label: t.themeLight },
    { value: 'dark', label: t.themeDark },
  ];
  return (
    <>
      <Segments label={t.language} value={language.value} options={languages} onChange={setLanguage} />
      <Segments label={t.theme} value={theme.value} options={themes} onChange={setTheme} />
    </>
  );
}

/** The sign-out, which warns while work is not sent yet. */
function SignOut() {
  const t = messages();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const waiting = outbox.pending.value;
  const leave = () => {
    setBusy(true);
    void signOut();
  };
  return (
    <>
      <Button
        wide
        icon={SignOutIcon}
        busy={busy}
        onClick={() => {
          if (outbox.pending.value > 0) setAsking(true);
          else leave();
        }}
      >
        {t.signOut}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.leaveTitle}
        actions={
          <>
            <Button emphasis="danger" busy={busy} onClick={leave}>
              {t.leaveAnyway}
            </Button>
            <Button emphasis="primary" onClick={() => setAsking(false)}>
              {t.stay}
            </Button>
          </>
        }
      >
        <p>{t.leaveText(waiting)}</p>
      </Dialog>
    </>
  );
}

function SignedInAs() {
  const viewer = useViewer().data?.viewer;
  const name = viewer?.person?.name ?? viewer?.organisation?.name;
  if (name === undefined) return null;
  return (
    <p class="account-menu__who">
      <span class="small quiet">{messages().signedInAs}</span>
      <strong>{name}</strong>
      {viewer?.person?.unit && <span class="small quiet">{pick(viewer.person.unit.name)}</span>}
    </p>
  );
}

/** Who is signed in, language, appearance and the way out. */
export function AccountMenu() {
  const t = messages();
  const ref = useRef<HTMLDetailsElement>(null);
  const { url } = useLocation();
  const signedIn = session.value.state === 'signed-in';
  const MenuItems = extras.value?.MenuItems;
  useEffect(() => ref.current?.removeAttribute('open'), [url]);
  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !ref.current?.contains(event.target))
        ref.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  return (
    <details
      ref={ref}
      class="account-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        ref.current.open = false;
        ref.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="account-menu__summary">
        <PersonIcon />
        <span class="account-menu__label">
          {signedIn ? t.account : languages.find((l) => l.value === language.value)?.label}
        </span>
        <DownIcon size={16} />
      </summary>
      <div class="account-menu__panel">
        {signedIn && <SignedInAs />}
        <Preferences />
        {MenuItems && <MenuItems />}
        {signedIn && (
          <ButtonLink wide icon={DownloadIcon} href="/offline">
            {t.offlinePage}
          </ButtonLink>
        )}
        {signedIn && <SignOut />}
      </div>
    </details>
  );
}
