import { DownloadButton } from '../../ui/download-button.tsx';
import { messages } from './people-messages.ts';
import { rosterPath } from './roster-path.ts';

interface RosterDownloadProps {
  /** The global id of the course. */
  readonly course: string;
  /** The global id of the unit; all units without one. */
  readonly unit?: string;
  /** What the file is called. */
  readonly name: string;
}

/** The list of learners as a file for a spreadsheet. */
export function RosterDownload({ course, unit, name }: RosterDownloadProps) {
  const t = messages();
  return (
    <DownloadButton path={rosterPath(course, unit)} name={`${name}.csv`}>
      {unit === undefined ? t.download : t.downloadUnit}
    </DownloadButton>
  );
}
