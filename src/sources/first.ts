// The door for the reader, which opens with the page's own markup and loads the further sources when that was not enough.
export { readArchive } from './archive.ts';
export type { LoadSources, Sources } from './found.ts';
export { readToEnd } from './rest.ts';
export { search } from './search.ts';
