// Every page of the newsroom, in the order of its index.
import type { Wall } from '../wall.ts';
import { botCheck, redirect } from './elsewhere.ts';
import { windows1255, windows1256 } from './encodings.ts';
import { covered, folded, transparent, untilReady, veiled } from './hidden.ts';
import { hostileMarkup, hostileStyle } from './hostile.ts';
import { article, commentNote, components, consent, contents, framed, open } from './none.ts';
import { securityKit } from './security-kit.ts';
import { amp, emptied, empty, linkedData, sentenceOnly, slow, state } from './shell.ts';

export const walls: Wall[] = [
  securityKit,
  untilReady,
  transparent,
  covered,
  veiled,
  folded,
  state,
  linkedData,
  amp,
  emptied,
  empty,
  sentenceOnly,
  slow,
  redirect,
  botCheck,
  commentNote,
  article,
  open,
  components,
  consent,
  contents,
  framed,
  windows1256,
  windows1255,
  hostileStyle,
  hostileMarkup,
];
