import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { classes } from './class-names.ts';
import type { Icon } from './icons.tsx';
import './button.css';

/** How much a control draws the eye; a page has at most one `primary`. */
export type Emphasis = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly emphasis?: Emphasis;
  readonly icon?: Icon;
  /** Shown behind the text instead of before it. */
  readonly iconAfter?: Icon;
  readonly wide?: boolean;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

function look({ emphasis = 'secondary', wide, small }: Look): string {
  return classes('button', `button--${emphasis}`, wide && 'button--wide', small && 'button--small');
}

function content({ icon: Before, iconAfter: After, children }: Look): ComponentChildren {
  return (
    <>
      {Before && <Before />}
      <span>{children}</span>
      {After && <After />}
    </>
  );
}

export interface ButtonProps extends Look {
  readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Work is under way: the button keeps its focus and does nothing. */
  readonly busy?: boolean;
  /** Of a switch: whether it is on. */
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
}

/** Something to do. */
export function Button(props: ButtonProps) {
  const { onClick, type = 'button', disabled = false, busy = false } = props;
  return (
    <button
      type={type}
      class={look(props)}
      disabled={disabled}
      // `disabled` would take the focus away while the person waits for the result.
      aria-disabled={busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-pressed={props['aria-pressed']}
      aria-label={props['aria-label']}
      aria-describedby={props['aria-describedby']}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {content(props)}
    </button>
  );
}

export interface ButtonLinkProps extends Look {
  readonly href: string;
  /** Saves the target under this name instead of opening it. */
  readonly download?: string;
  readonly external?: boolean;
}

/** A place to go, drawn as a button. */
export function ButtonLink(props: ButtonLinkProps) {
  const { href, download, external = false } = props;
  const elsewhere = external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a href={href} class={look(props)} {...(download !== undefined && { download })} {...elsewhere}>
      {content(props)}
    </a>
  );
}
