import { renewBy } from '../../offline/renew.ts';
import { register } from '../../offline/shell/registration.ts';
import { followTyping } from '../../offline/shell/typed.ts';
import { MenuItems } from './menu-items.tsx';
import { ReleaseNotice } from './release-notice.tsx';
import { RenewDialog, renewCarefully } from './renewing.tsx';
import type { Extras } from './slot.ts';
import { guardWhatIsOnlyHere, lookAtStorage, StorageNotice } from './storage-notice.tsx';

function Notices() {
  return (
    <>
      <StorageNotice />
      <ReleaseNotice />
      <RenewDialog />
    </>
  );
}

/** Begins with what waited until the first page had come to rest. */
export function start(): Extras {
  followTyping();
  lookAtStorage();
  guardWhatIsOnlyHere();
  renewBy(renewCarefully);
  void register();
  return { Notices, MenuItems };
}
