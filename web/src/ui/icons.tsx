/** Icons, drawn for this project on a grid of 24 with a line of 1.75. They say nothing that the text beside does not. */
import type { JSX } from 'preact';
import './icons.css';

interface IconProps {
  /** The side in CSS pixels. */
  readonly size?: number;
  readonly class?: string;
}

export type Icon = (props: IconProps) => JSX.Element;

function icon(path: string): Icon {
  return function IconShape({ size = 20, class: name = '' }: IconProps) {
    return (
      <svg
        class={`icon ${name}`}
        width={size}
        height={size}
        viewBox="0 0 24 24"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
      </svg>
    );
  };
}

export const HomeIcon = icon('M4 11.2 12 4.5l8 6.7V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z');
export const CourseIcon = icon(
  'M12 6.5C10 5 7 4.5 4 4.7v13c3-.2 6 .3 8 1.8 2-1.5 5-2 8-1.8v-13c-3-.2-6 .3-8 1.8zm0 0v13',
);
export const RecordIcon = icon('M12 14.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10zm-3 -.9-1 6.4 4-2 4 2-1-6.4');
export const AgencyIcon = icon('M4 20h16M5.5 20V9.5M18.5 20V9.5M3.5 9.5 12 4l8.5 5.5zM10 20v-6M14 20v-6');
export const PeopleIcon = icon(
  'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zm-6 8.5c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5M16 5a3 3 0 0 1 0 5.8M17.5 14.3c2 .7 3.5 2.5 3.5 5.2',
);
export const PartnerIcon = icon('M4 7.5 12 4l8 3.5-8 3.5zm0 0v8.5L12 20l8-4V7.5M12 11v9');
export const SearchIcon = icon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zm4.7-1.8L20 20');
export const FilterIcon = icon('M4 7h16M7 12h10M10 17h4');
export const CheckIcon = icon('m5 12.5 4.5 4.5L19 7.5');
export const DoneIcon = icon('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zm-3.8-8.3 2.7 2.7 5-5.4');
export const TodoIcon = icon('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z');
export const LockIcon = icon('M7.5 10.5V8a4.5 4.5 0 0 1 9 0v2.5M6 10.5h12V20H6zm6 3.5v2.5');
export const ClockIcon = icon('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2');
export const CalendarIcon = icon('M4.5 6h15v14h-15zm0 4.5h15M8.5 3.5V8M15.5 3.5V8');
export const TextIcon = icon('M6 3.5h9l3.5 3.5v13.5H6zM9.5 11h5.5M9.5 15h5.5');
export const VideoIcon = icon('M3.5 6h17v12h-17zm6.5 3.3v5.4l4.8-2.7z');
export const DocumentIcon = icon('M14.5 3.5H6v17h12.5v-13zm0 0v4h4M12 11v5.5m-2.5-2.3L12 16.7l2.5-2.5');
export const QuizIcon = icon(
  'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9.6 9.7a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M12 16.6v.1',
);
export const NextIcon = icon('M5 12h14m-5.5-5.5L19 12l-5.5 5.5');
export const BackIcon = icon('M19 12H5m5.5-5.5L5 12l5.5 5.5');
export const ChevronIcon = icon('m9.5 6 6 6-6 6');
export const DownIcon = icon('m6 9.5 6 6 6-6');
export const ExternalIcon = icon('M9 5H5v14h14v-4M13 5h6v6M19 5l-8.5 8.5');
export const DownloadIcon = icon('M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14');
export const WarningIcon = icon('M12 4 3 19.5h18zM12 10v4.5M12 17v.1');
export const InfoIcon = icon('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.7v.1');
export const CloseIcon = icon('m6 6 12 12M18 6 6 18');
export const WaitingIcon = icon(
  'M7.5 18.5a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.5-1 4.5 4.5 0 0 1 0 9M12 20v-7.5M9.3 15 12 12.3l2.7 2.7',
);
export const OfflineIcon = icon(
  'M4 4l16 16M8 8.2A5.5 5.5 0 0 0 7 10.5a4 4 0 0 0 .5 8h9.3M11 6.2a5.5 5.5 0 0 1 6.5 3.3 4.5 4.5 0 0 1 2.6 7.3',
);
export const PersonIcon = icon(
  'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7.5 8c0-4 3.3-6.5 7.5-6.5s7.5 2.5 7.5 6.5',
);
export const SignOutIcon = icon('M10 4.5H5v15h5M9.5 12H20m-4-4 4 4-4 4');
export const PlusIcon = icon('M12 5v14M5 12h14');
