// How does an Article leave as a file?
export { type CollectionOptions, toEpub, toEpubCollection } from './epub.ts';
export { fileName, type NameOptions } from './file-name.ts';
export { toFragment } from './fragment.ts';
export { toHtml } from './html.ts';
export { imageAddresses, imageType } from './images.ts';
export { toJson } from './json.ts';
export { toMarkdown } from './markdown.ts';
export type { ImageFile, SaveOptions } from './options.ts';
export { selectionOf } from './selection.ts';
export { toText } from './text.ts';
export { type NamedFile, toZip } from './zip.ts';
