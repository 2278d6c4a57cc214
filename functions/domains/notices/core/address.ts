import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';

/** RFC 5321, 4.5.3.1: at most 64 characters before the sign, 254 in all. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const MOST = 254;
const MOST_LOCAL = 64;

/**
 * A mail address as people write it: without a name, quotation marks or comments, its domain in ASCII with a dot. That
 * leaves nothing that could be taken for another header or another recipient.
 */
export function readAddress(text: string): Outcome<string> {
  const address = text.trim();
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  const labels = domain.split('.');
  const fits =
    address.length <= MOST &&
    local.length <= MOST_LOCAL &&
    LOCAL.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /[A-Za-z]/.test(labels.at(-1) ?? '');
  return fits ? done(`${local}@${domain.toLowerCase()}`) : refused('INVALID', MESSAGES.ADDRESS, ['address']);
}
