// Which voice reads: one of this machine before all, and in the guise it was made in.
import { expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/platform/settings.ts';
import { chosenVoice, voicesFor } from '../../src/reader/speech.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const voice = (name: string, lang: string, given: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...given,
});
const names = (lang: string, all: SpeechSynthesisVoice[]): string[] => voicesFor(lang, all).map(({ name }) => name);

it('knows the voices of a language, of whatever region, those of this machine and of the same region first', () => {
  const all = [
    voice('Far', 'ar-SA', { localService: false }),
    voice('English', 'en-US'),
    voice('Egyptian', 'ar_EG'),
    voice('Saudi', 'ar-SA'),
  ];
  expect(names('ar-SA', all)).toEqual(['Saudi', 'Egyptian', 'Far']);
  expect(names('ar', all)).toEqual(['Egyptian', 'Saudi', 'Far']);
  expect(names('he', all)).toEqual([]);
});

it('prefers the one that the browser would take', () => {
  expect(names('en', [voice('Alice', 'en-GB'), voice('Zoe', 'en-US', { default: true })])).toEqual(['Zoe', 'Alice']);
});

it('leaves out the guises of a voice, unless they are all there is', () => {
  const plain = voice('Arabic espeak-ng', 'ar');
  const guises = [voice('Arabic+Robosoft3 espeak-ng', 'ar'), plain, voice('Arabic+Adam espeak-ng', 'ar')];
  expect(names('ar', guises)).toEqual(['Arabic espeak-ng']);
  expect(
    names(
      'ar',
      guises.filter((one) => one !== plain),
    ),
  ).toHaveLength(2);
});

it('takes no distant voice by itself, and does not believe Firefox that the system’s own are', () => {
  const { reader } = DEFAULTS;
  const far = voice('Far', 'ar', { localService: false });
  expect(chosenVoice([far], reader, 'ar')).toBeUndefined();
  expect(chosenVoice([far], { ...reader, voices: { ar: 'Far' } }, 'ar')).toBe(far);
  const own = voice('Arabic', 'ar', { localService: false, voiceURI: 'urn:moz-tts:speechd:Arabic?ar' });
  expect(voicesFor('ar', [far, own])[0]).toBe(own);
  expect(chosenVoice([far, own], reader, 'ar')).toBe(own);
});
