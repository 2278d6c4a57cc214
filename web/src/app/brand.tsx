import { pick } from '../i18n/messages.ts';
import { config } from './config.ts';
import './brand.css';

/** The mark: the sun on the equator, over two reaches of the river. */
export function Mark({ size = 36 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect class="mark__ground" width="48" height="48" rx="12" />
      <circle class="mark__sun" cx="24" cy="17" r="6.5" />
      <path class="mark__near" d="M7 28c4.3-4 8.6-4 12.8 0s8.5 4 12.7 0 6.2-3.6 8.5-1.8" />
      <path class="mark__far" d="M7 36.5c4.3-4 8.6-4 12.8 0s8.5 4 12.7 0 6.2-3.6 8.5-1.8" />
    </svg>
  );
}

/** The mark with the name of the product and of the city. */
export function Brand() {
  const city = config.value?.cityName;
  return (
    <a class="brand" href="/">
      <Mark />
      <span class="brand__text">
        <span class="brand__name">Kapuas</span>
        {city && <span class="brand__city">{pick(city)}</span>}
      </span>
    </a>
  );
}
