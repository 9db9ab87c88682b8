// Loaded by the background into a page whose own markup was not good enough: the further sources, for the reader there.
import type { Sources } from './sources/first.ts';
import { further } from './sources/further.ts';

declare global {
  /** Set in the content scripts' own world, which no page sees. */
  var matnSources: Sources | undefined;
}

globalThis.matnSources = further;
