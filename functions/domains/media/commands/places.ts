import type { MediaFile } from '../core/types.ts';

/** Where a file is stored until it is checked. */
export const uploadKey = ({
  organisationId,
  mediaId,
}: Pick<MediaFile, 'organisationId' | 'mediaId'>): string => `${organisationId}/${mediaId}`;

/** Whose file is stored at a place; undefined when it is none of ours. */
export function uploadIn(key: string): { organisationId: string; mediaId: string } | undefined {
  const [organisationId = '', mediaId = '', ...more] = key.split('/');
  return organisationId && mediaId && more.length === 0 ? { organisationId, mediaId } : undefined;
}
