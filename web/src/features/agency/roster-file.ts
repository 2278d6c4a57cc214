import { credential } from '../../auth/session.ts';

/** What came of asking for a file. */
export type FileOutcome = 'saved' | 'unauthenticated' | 'failed';

/** The path of a course's list of learners, of one unit or of all. */
export function rosterPath(course: string, unit: string | undefined): string {
  const path = `/documents/rosters/${encodeURIComponent(course)}.csv`;
  return unit === undefined ? path : `${path}?unit=${encodeURIComponent(unit)}`;
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the press; a minute is long enough for it to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Fetches a file with the token of whoever is signed in, and saves it under a name. */
export async function saveFile(path: string, name: string): Promise<FileOutcome> {
  const ask = (token: string) => fetch(path, { headers: { authorization: `Bearer ${token}` } });
  try {
    const first = await credential();
    if (first.kind !== 'token') return first.kind === 'none' ? 'unauthenticated' : 'failed';
    let response = await ask(first.token);
    if (response.status === 401) {
      // A token that was just refused gets one new chance, as with the API.
      const second = await credential(first.token);
      if (second.kind !== 'token') return second.kind === 'none' ? 'unauthenticated' : 'failed';
      response = await ask(second.token);
    }
    if (response.status === 401) return 'unauthenticated';
    if (!response.ok) return 'failed';
    save(await response.blob(), name);
    return 'saved';
  } catch {
    return 'failed';
  }
}
