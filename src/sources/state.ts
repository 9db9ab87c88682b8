// Data the page carries for its scripts: what a framework would have rendered from, parsed as data and never run.
import type { PageSource } from './found.ts';
import { marksOf } from './state/agree.ts';
import { bodiesIn } from './state/bodies.ts';
import { carriedValues } from './state/carried.ts';

export const state: PageSource = {
  name: 'state',
  find: (document, url) => bodiesIn(carriedValues(document), marksOf(document, url)),
};
