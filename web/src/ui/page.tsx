import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { takeHeadingFocus } from '../app/navigation.ts';
import { messages } from './messages.ts';
import './page.css';

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

interface PageHeaderProps {
  /** The page's name: its heading and the title of the browser's tab. */
  readonly title: string;
  /** The way here, from the top; without the page itself. */
  readonly crumbs?: readonly Crumb[];
  /** A line above the title. */
  readonly above?: ComponentChildren;
  /** What it is about, under the title. */
  readonly children?: ComponentChildren;
  /** What can be done with the whole page. */
  readonly actions?: ComponentChildren;
  /** The language of the title, when it is not that of the page. */
  readonly lang?: string | undefined;
}

/** The head of a page. After a navigation the heading takes the focus, so that screen readers begin to read there. */
export function PageHeader({ title, crumbs = [], above, children, actions, lang }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { path } = useLocation();
  useEffect(() => {
    document.title = `${title} · Kapuas`;
  }, [title]);
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <header class="page-header">
      {crumbs.length > 0 && (
        <nav class="crumbs" aria-label={messages().breadcrumbs}>
          <ol class="crumbs__list">
            {crumbs.map(({ href, label }) => (
              <li class="crumbs__item">
                <a href={href}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {above && <div class="page-header__above">{above}</div>}
      <div class="page-header__line">
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {title}
        </h1>
        {actions && <div class="page-header__actions">{actions}</div>}
      </div>
      {children && <div class="page-header__about">{children}</div>}
    </header>
  );
}
