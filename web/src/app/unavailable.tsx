import { Unloaded } from '../ui/unloaded.tsx';

/** In place of a page whose code could not be loaded. Only a new start asks for it again. */
export function Unavailable() {
  return <Unloaded retry={() => location.reload()} />;
}
