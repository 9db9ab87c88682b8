// What a reader may decide about a file. One type for all formats: each takes what concerns it.

/** An image that was fetched, to be put into a file. */
export interface ImageFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Media type: image/jpeg, image/png, image/gif, image/webp, image/avif or image/svg+xml. */
  type: string;
}

export interface SaveOptions {
  /** Captions of images and tables; default true. */
  captions?: boolean;
  /** Addresses of links in text: after the word, as numbered notes at the end, or left out. Default `none`. */
  links?: 'inline' | 'notes' | 'none';
  /** Text only: the column, in display cells, after which lines are broken; 0 (default) breaks none. */
  wrap?: number;
  /** Text only: begin with a byte order mark, for old Windows programs. Default false. */
  bom?: boolean;
  /** Text only: title, author, date and address above the text. Default true. */
  header?: boolean;
  /**
   * Images by absolute address. Given, a file holds these and no others, and what is missing leaves its caption and
   * address; not given, HTML leaves images where they are on the net.
   */
  images?: ReadonlyMap<string, ImageFile>;
  /** When the file is made; default now. */
  now?: Date;
}
