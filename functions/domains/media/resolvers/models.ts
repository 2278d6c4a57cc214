import type { MediaFile } from '../core/types.ts';

export type MediaModel = MediaFile;
