import { createHash } from 'node:crypto';
import { checkUploaded } from '../../../../functions/domains/media/commands/check.ts';
import { startPublishingWorld, type UserError } from '../../publishing/support/world.ts';

export interface MediaView {
  id: string;
  state: string;
  type: string;
  bytes: number;
  path: string | null;
  refusalCode: string | null;
  refusal: string | null;
  description: string | null;
}
export interface Asked {
  media: MediaView | null;
  upload: { method: string; url: string; headers: { name: string; value: string }[] } | null;
  userErrors: UserError[];
}

export const mediaFields = 'id name state type kind bytes width height path refusalCode refusal description';

/** What a partner announces of a file. */
export const wishOf = (content: Buffer, more: object = {}) => ({
  name: 'Peta Loket.png',
  type: 'image/png',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  ...more,
});

/** The API with two partners, and buckets in memory. */
export async function startMediaWorld() {
  const world = await startPublishingWorld();
  const { services } = world;
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') };
  services.now = () => clock.now;
  const uploads = new Map<string, Buffer>();
  const media = new Map<string, { content: Buffer; type: string }>();
  const stores = {
    uploads: {
      read: (key: string) => Promise.resolve(uploads.get(key)),
      remove: (key: string) => Promise.resolve(void uploads.delete(key)),
    },
    media: {
      write: (key: string, content: Buffer, type: string) =>
        Promise.resolve(void media.set(key, { content, type })),
    },
  };
  const upload = world.mutate<Asked>(
    'mediaUpload',
    `media { ${mediaFields} } upload { method url headers { name value } }`,
  );
  const keyOf = ({ upload: request }: Asked) => new URL(request?.url ?? '').pathname.slice(1);
  return {
    ...world,
    clock,
    uploads,
    media,
    stores,
    upload,
    keyOf,
    check: (key: string) => checkUploaded(services, stores, key),
    /** Asks, stores and checks; the file as its partner then sees it. */
    async store(subject: string, content: Buffer, more: object = {}): Promise<MediaView> {
      const asked = await upload(subject, wishOf(content, more));
      const key = keyOf(asked);
      uploads.set(key, content);
      await checkUploaded(services, stores, key);
      const again = await upload(subject, wishOf(content, more));
      return again.media!;
    },
  };
}
