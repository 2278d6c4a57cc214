import { useId } from 'preact/hooks';
import './progress.css';

interface ProgressProps {
  /** 0 to 100. */
  readonly percent: number;
  /** What has come so far, as a text beside the bar. */
  readonly label: string;
  readonly large?: boolean;
  /** The text is said by something else on screen already. */
  readonly hideLabel?: boolean;
}

/** How far something has come: the browser's own bar, with its text. */
export function Progress({ percent, label, large = false, hideLabel = false }: ProgressProps) {
  const id = useId();
  return (
    <div class={large ? 'progress progress--large' : 'progress'}>
      <label class={hideLabel ? 'visually-hidden' : 'progress__label'} for={id}>
        {label}
      </label>
      <progress class="progress__bar" id={id} max={100} value={Math.min(100, Math.max(0, percent))} />
    </div>
  );
}
