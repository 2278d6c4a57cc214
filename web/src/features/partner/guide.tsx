import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { config, loadConfig } from '../../app/config.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { stateCommand, submitCommand, tokenCommand, whoCommand } from './commands.ts';
import type { Place } from './commands.ts';
import { messages } from './messages.ts';

/** Asks the identity provider where it gives tokens. @throws when it cannot be asked or does not say */
async function findTokenEndpoint(issuer: string): Promise<string> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  const { token_endpoint: found } = (await response.json()) as { readonly token_endpoint?: unknown };
  if (typeof found !== 'string') throw new Error('The identity provider does not say where it gives tokens.');
  return found;
}

/** Where this installation is reached. */
function usePlace(): Place {
  const { origin } = location;
  const [tokenEndpoint, setTokenEndpoint] = useState(`${origin}/identity/token`);
  useEffect(() => {
    loadConfig()
      .then(({ issuer }) => findTokenEndpoint(issuer))
      // Out of reach, the address of the usual installation stands: the guide is of use all the same.
      .then(setTokenEndpoint, () => undefined);
  }, []);
  return { endpoint: new URL(config.value?.graphql ?? '/graphql', origin).href, tokenEndpoint };
}

function Command({ step, text }: { readonly step: string; readonly text: string }) {
  const t = messages();
  const [failed, setFailed] = useState(false);
  const copy = () => {
    // Browsers have no clipboard where the page is not secure, and may forbid it anywhere.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => toast(t.copied),
      () => setFailed(true),
    );
  };
  return (
    <div class="guide__command">
      <pre
        class="guide__code"
        // Wider than a phone: it is scrolled, also by the keys.
        tabIndex={0}
        role="region"
        aria-label={step}
      >
        <code>{text}</code>
      </pre>
      <div class="row">
        <Button small aria-label={t.copyStep(step)} onClick={copy}>
          {t.copy}
        </Button>
        {failed && (
          <span class="small" role="status">
            {t.copyFailed}
          </span>
        )}
      </div>
    </div>
  );
}

interface StepProps {
  readonly title: string;
  readonly text: string;
  readonly command?: string;
  readonly children?: ComponentChildren;
}

function Step({ title, text, command, children }: StepProps) {
  return (
    <li class="guide__step">
      <h3>{title}</h3>
      <p class="measure">{text}</p>
      {command !== undefined && <Command step={title} text={command} />}
      {children}
    </li>
  );
}

/** How a partner publishes: from a client to the first module, with commands for this very installation. */
export function Guide() {
  const t = messages();
  const place = usePlace();
  return (
    <section class="stack stack--wide" aria-labelledby="guide-title">
      <h2 id="guide-title">{t.guideTitle}</h2>
      <Notice title={t.needTitle}>
        <p>{t.needText}</p>
      </Notice>
      <ol class="guide">
        <Step title={t.step1} text={t.step1Text} />
        <Step title={t.step2} text={t.step2Text} command={tokenCommand(place)} />
        <Step title={t.step3} text={t.step3Text} command={whoCommand(place)} />
        <Step title={t.step4} text={t.step4Text} command={submitCommand(place)}>
          <p class="measure">{t.step4After}</p>
        </Step>
        <Step title={t.step5} text={t.step5Text} />
        <Step title={t.step6} text={t.step6Text} command={stateCommand(place)} />
      </ol>
      <div class="grid">
        <div class="card">
          <h3>{t.rules}</h3>
          <ul class="guide__rules small">
            <li>{t.rule1}</li>
            <li>{t.rule2}</li>
            <li>{t.rule3}</li>
            <li>{t.rule4}</li>
          </ul>
        </div>
        <div class="card">
          <h3>{t.refusedTitle}</h3>
          <p class="small">{t.refusedText}</p>
        </div>
        <div class="card">
          <h3>{t.contractTitle}</h3>
          <p class="small">{t.contractText(place.endpoint)}</p>
        </div>
      </div>
    </section>
  );
}
