// Every page of the newsroom, in the order of its index.
import type { Wall } from '../wall.ts';
import { botCheck, redirect } from './elsewhere.ts';
import { windows1255, windows1256 } from './encodings.ts';
import { covered, transparent, untilReady } from './hidden.ts';
import { hostileMarkup, hostileStyle } from './hostile.ts';
import { article, commentNote, open } from './none.ts';
import { securityKit } from './security-kit.ts';
import { amp, emptied, empty, linkedData, slow, state } from './shell.ts';

export const walls: Wall[] = [
  securityKit,
  untilReady,
  transparent,
  covered,
  state,
  linkedData,
  amp,
  emptied,
  empty,
  slow,
  redirect,
  botCheck,
  commentNote,
  article,
  open,
  windows1256,
  windows1255,
  hostileStyle,
  hostileMarkup,
];
