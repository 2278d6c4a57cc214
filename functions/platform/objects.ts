/** A place for whole files, by key. */
export interface Objects {
  /** The content; undefined when there is none. */
  read(key: string): Promise<Buffer | undefined>;
  /** Removes a content; nothing when there is none. */
  remove(key: string): Promise<void>;
}

/** A place for files that are published. */
export interface PublishedObjects {
  /** Publishes a content for good: its name never shows another one. */
  write(key: string, content: Buffer, contentType: string): Promise<void>;
}

/** What partners have sent, and what is shown. */
export interface ObjectStores {
  readonly uploads: Objects;
  readonly media: PublishedObjects;
}
