import { useLocation } from 'preact-iso/router';
import { NoticesPage } from './list.tsx';
import { NoticeSettingsPage } from './settings.tsx';

/** What a person is told, and what they choose about it: one file, as the first page names every file that there is. */
export function NoticesPages() {
  return useLocation().path.includes('settings') ? <NoticeSettingsPage /> : <NoticesPage />;
}
