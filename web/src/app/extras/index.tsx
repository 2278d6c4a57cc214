import { register } from '../../offline/shell/registration.ts';
import { followTyping } from '../../offline/shell/typed.ts';
import { MenuItems } from './menu-items.tsx';
import { ReleaseNotice } from './release-notice.tsx';
import type { Extras } from './slot.ts';
import { guardWhatIsOnlyHere, lookAtStorage, StorageNotice } from './storage-notice.tsx';

function Notices() {
  return (
    <>
      <StorageNotice />
      <ReleaseNotice />
    </>
  );
}

/** Begins with what waited until the first page had come to rest. */
export function start(): Extras {
  followTyping();
  lookAtStorage();
  guardWhatIsOnlyHere();
  void register();
  return { Notices, MenuItems };
}
