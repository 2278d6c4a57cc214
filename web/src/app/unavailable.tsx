import { ErrorState } from '../ui/error-state.tsx';

/** In place of a page whose code could not be loaded. Only a new start asks for it again. */
export function Unavailable() {
  return <ErrorState problem={{ kind: 'offline' }} retry={() => location.reload()} />;
}
