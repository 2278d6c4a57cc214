import { MediaStateDocument, MediaUploadDocument } from '../../gql/graphql.ts';
import type { MediaEntryFragment, MediaUploadInput } from '../../gql/graphql.ts';
import { send } from '../../gql/api.ts';
import { runMutation } from '../../gql/query.ts';
import { failureOf } from '../../ui/field-errors.ts';
import type { FieldErrors } from '../../ui/field-errors.ts';
import { sendFile } from './send-file.ts';

/** How an upload goes on, for whoever waits. */
export type Stage =
  | { readonly kind: 'reading' }
  /** @param percent 0 to 100 */
  | { readonly kind: 'sending'; readonly percent: number }
  /** The network was cut; it is tried again by itself. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'checking' };

/** What became of it. */
export type Outcome =
  | { readonly kind: 'ready' | 'refused' | 'checking'; readonly media: MediaEntryFragment }
  /** The API says what is wrong with it. */
  | { readonly kind: 'wrong'; readonly errors: FieldErrors }
  /** The network stayed away: the same again goes on. */
  | { readonly kind: 'cut' };

/** Pauses before it is tried again, ms. */
const RETRIES = [1_000, 3_000, 8_000];
/** Pauses before it is asked whether the file has been looked through, ms: usually one or two. */
const LOOKS = [300, 700, 1_500, 3_000, 6_000, 12_000];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of a file, in hex. @throws when the device can no longer read it */
export async function hashOf(file: Blob): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
}

/** What is announced of a file. @param types names of types by the endings of files' names */
export function typeOf(file: Pick<File, 'name' | 'type'>, types: ReadonlyMap<string, string>): string {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  return types.get(ending === 'jpeg' ? 'jpg' : ending) ?? file.type;
}

/**
 * Uploads a file and waits until it has been looked through. The content tells the file, so that the same again, from
 * here or after the page was closed, goes on where it stopped and stores nothing twice.
 */
export async function upload(
  file: File,
  wish: Pick<MediaUploadInput, 'type' | 'description'>,
  told: (stage: Stage) => void,
): Promise<Outcome> {
  told({ kind: 'reading' });
  const input = { name: file.name, bytes: file.size, sha256: await hashOf(file), ...wish };
  for (const wait of [0, ...RETRIES]) {
    if (wait > 0) {
      told({ kind: 'waiting' });
      await pause(wait);
    }
    const result = await runMutation(MediaUploadDocument, { input });
    if (result.problem?.kind === 'offline') continue;
    const errors = failureOf(result, (data) => data.mediaUpload);
    if (errors) return { kind: 'wrong', errors };
    const { media, upload: request } = result.data?.mediaUpload ?? {};
    if (!media) return { kind: 'cut' };
    if (!request) return settled(media) ?? look(media, told);
    const sent = await sendFile(request, file, (percent) => told({ kind: 'sending', percent }));
    // A request that came too late, or was cut: another one is asked for.
    if (sent) return look(media, told);
  }
  return { kind: 'cut' };
}

function settled(media: MediaEntryFragment): Outcome | undefined {
  if (media.state === 'READY') return { kind: 'ready', media };
  return media.state === 'REFUSED' ? { kind: 'refused', media } : undefined;
}

/** Looks a few times whether it is over; what takes longer is told by the list. */
async function look(before: MediaEntryFragment, told: (stage: Stage) => void): Promise<Outcome> {
  told({ kind: 'checking' });
  for (const wait of LOOKS) {
    await pause(wait);
    const { data } = await send(MediaStateDocument, { id: before.id });
    const found = data?.node && 'state' in data.node ? settled(data.node) : undefined;
    if (found) return found;
  }
  return { kind: 'checking', media: before };
}
