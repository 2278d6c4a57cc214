import { credential } from '../auth/session.ts';
import type { Problem } from '../gql/problem.ts';

/** How long a link to a file in memory is kept: longer than any browser takes to begin saving it. */
const keptForMilliseconds = 60_000;

/** Saves a file on the device. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptForMilliseconds);
}

function problemOf(status: number): Problem {
  if (status === 401) return { kind: 'unauthenticated' };
  return { kind: status === 429 ? 'busy' : 'server' };
}

/**
 * Fetches a private document with the person's token, which a plain link could not carry, and saves it on the device.
 * A refused token is renewed once.
 * @returns why it did not work, or undefined
 */
export async function download(path: string, name: string): Promise<Problem | undefined> {
  try {
    let given = await credential();
    for (let attempt = 0; given.kind === 'token'; attempt += 1) {
      const { token } = given;
      const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
      if (response.ok) {
        save(await response.blob(), name);
        return undefined;
      }
      if (response.status !== 401 || attempt > 0) return problemOf(response.status);
      given = await credential(token);
    }
    return { kind: given.kind === 'none' ? 'unauthenticated' : 'offline' };
  } catch {
    // No answer came.
    return { kind: 'offline' };
  }
}
