// Reading aloud with the browser's own speech. Sentence by sentence: so the page can follow, pausing is certain (the
// browser's own pause is not, on Android and with some voices), and no voice gives up on a long text.
import type { ReaderSettings } from '../platform/settings.ts';
import { countAbove } from './parts.ts';
import { articleSentences, type Sentence } from './sentences.ts';

export interface SpeechView {
  status: 'silent' | 'speaking' | 'paused';
  /** Voices for the article's language. */
  voices: { uri: string; name: string; local: boolean }[];
  /** The one that reads; none, where nothing fits. */
  voice?: string;
  /** The voice broke off by itself, or never began. */
  failed?: boolean;
}

export interface Speech {
  /** Looks for voices, so that the panel can say whether there are any. */
  prepare(): void;
  toggle(): void;
  /** Whether it has been begun and not ended. */
  isOn(): boolean;
  /** One sentence back or on. */
  skip(by: 1 | -1): void;
  /** Takes new settings in the middle of a text. */
  refresh(): void;
  /** Goes on into what has come to the article, or to an end where nothing more is coming. */
  more(): void;
  stop(): void;
}

const HIGHLIGHT = 'matn-speech';

/** The language an article is read in (BCP 47), by what is known of it, or by what its page says; empty where nothing does. */
export const spokenLanguage = (lang: string | undefined): string => lang || document.documentElement.lang;

export const primary = (lang: string) => lang.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * Whether a voice speaks on this machine: another's sends the text to its maker. Firefox calls those of the system's
 * speech dispatcher distant, which they are not.
 */
const isLocal = ({ localService, voiceURI }: SpeechSynthesisVoice): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** eSpeak offers each voice in a hundred guises, "Arabic+Robosoft3" beside "Arabic": the plain one is enough. */
const plainName = (name: string): string => name.replace(/\+\S+/, '');

/** Voices that can read a language, best first: of this machine, of the same region, the browser's own choice. */
export function voicesFor(lang: string, all: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  const exact = (voice: SpeechSynthesisVoice) =>
    Number(voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase());
  const able = all.filter((voice) => primary(voice.lang) === primary(lang));
  const names = new Set(able.map(({ name }) => name));
  return able
    .filter(({ name }) => plainName(name) === name || !names.has(plainName(name)))
    .sort(
      (a, b) =>
        Number(isLocal(b)) - Number(isLocal(a)) ||
        exact(b) - exact(a) ||
        Number(b.default) - Number(a.default) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** The user's voice for the language, or this machine's first; never another's by itself. */
export function chosenVoice(
  voices: readonly SpeechSynthesisVoice[],
  settings: ReaderSettings,
  lang: string,
): SpeechSynthesisVoice | undefined {
  const wanted = settings.voices[primary(lang)];
  return voices.find((voice) => voice.voiceURI === wanted) ?? voices.find(isLocal);
}

function mark(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else CSS.highlights.delete(HIGHLIGHT);
}

function follow(scroller: HTMLElement, range: Range): void {
  const [box, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (box.top >= view.top && box.bottom <= view.bottom - 40) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: box.top - view.top - view.height / 4, behavior: calm ? 'auto' : 'smooth' });
}

/**
 * Reading aloud of one article.
 * @param report called whenever what the panel shows has changed
 * @param isGrowing whether more of the article is on its way: then its end so far is waited at
 */
export function createSpeech(
  article: HTMLElement,
  scroller: HTMLElement,
  settings: () => ReaderSettings,
  report: (view: SpeechView) => void,
  isGrowing: () => boolean = () => false,
): Speech {
  const lang = spokenLanguage(article.lang);
  let status: SpeechView['status'] = 'silent';
  let sentences: Sentence[] = [];
  let at = 0;
  /** What is being read with. */
  let current: { voice?: string; rate?: number } = {};
  /** Counts utterances: the end of one that was cut off is nobody's. */
  let turn = 0;

  /** Asked for once, and again when they change: a system may have thousands. */
  let voices: SpeechSynthesisVoice[] = [];
  let asked = false;

  function tell(next: SpeechView['status'] = status, failed = false): void {
    status = next;
    report({
      status,
      failed,
      voices: voices.map((voice) => ({ uri: voice.voiceURI, name: voice.name, local: isLocal(voice) })),
      voice: chosenVoice(voices, settings(), lang)?.voiceURI,
    });
  }

  /** The first sentence below the toolbar: in the first block that reaches there. */
  function firstVisible(): number {
    const top = scroller.getBoundingClientRect().top;
    const blocks = sentences.map(({ block }) => block);
    const reaching = countAbove(blocks, top, 'bottom');
    const within = sentences.findIndex(
      ({ block, range }, index) =>
        index >= reaching && (block !== blocks[reaching] || range.getBoundingClientRect().bottom > top),
    );
    return within < 0 ? 0 : within;
  }

  function silence(): void {
    turn++;
    speechSynthesis.cancel();
  }

  function say(): void {
    silence();
    const sentence = sentences[at];
    const voice = chosenVoice(voices, settings(), lang);
    if (!sentence || !voice) {
      if (voice && isGrowing()) tell('speaking');
      else stop();
      return;
    }
    const mine = turn;
    current = { voice: voice.voiceURI, rate: settings().speechRate };
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = settings().speechRate;
    utterance.onend = () => {
      if (mine !== turn) return;
      at++;
      say();
    };
    utterance.onerror = () => {
      if (mine === turn) stop(true);
    };
    mark(sentence.range);
    follow(scroller, sentence.range);
    speechSynthesis.speak(utterance);
    tell('speaking');
  }

  function pause(): void {
    silence();
    tell('paused');
  }

  function stop(failed = false): void {
    silence();
    mark(undefined);
    at = 0;
    tell('silent', failed);
  }

  /** Whether the settings ask for another voice or speed; another theme is no reason to begin the sentence again. */
  function wantsOther(): boolean {
    const now = settings();
    return now.speechRate !== current.rate || chosenVoice(voices, now, lang)?.voiceURI !== current.voice;
  }

  function toggle(): void {
    prepare();
    if (status === 'speaking') {
      pause();
      return;
    }
    if (status === 'silent') {
      sentences = articleSentences(article);
      at = firstVisible();
    }
    say();
  }

  function onVoices(): void {
    voices = voicesFor(lang, speechSynthesis.getVoices());
    tell();
  }

  function prepare(): void {
    if (asked) return;
    asked = true;
    speechSynthesis.addEventListener('voiceschanged', onVoices);
    onVoices();
  }

  return {
    prepare,
    toggle,
    isOn: () => status !== 'silent',
    skip(by) {
      if (status === 'silent') return;
      at = Math.min(sentences.length - 1, Math.max(0, at + by));
      say();
    },
    refresh() {
      if (status === 'speaking' && wantsOther()) say();
      else if (asked) tell();
    },
    more() {
      if (status === 'silent') return;
      const waits = at >= sentences.length;
      sentences = [...sentences, ...articleSentences(article, sentences.at(-1)?.block)];
      if (status === 'speaking' && waits) say();
    },
    stop() {
      if (asked) speechSynthesis.removeEventListener('voiceschanged', onVoices);
      if (status !== 'silent') stop();
    },
  };
}
