import { register } from '../../offline/shell/registration.ts';
import { followTyping } from '../../offline/shell/typed.ts';
import { MenuItems } from './menu-items.tsx';
import { ReleaseNotice } from './release-notice.tsx';
import type { Extras } from './slot.ts';

/** Begins with what waited until the first page had come to rest. */
export function start(): Extras {
  followTyping();
  void register();
  return { Notices: ReleaseNotice, MenuItems };
}
