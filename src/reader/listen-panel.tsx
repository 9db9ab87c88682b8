// The panel for reading aloud: play and pause, a sentence back or on, speed, voice; or why there is no voice.
import { interfaceLanguage, t } from '../platform/i18n.ts';
import { Icon, type IconName } from './icons.tsx';
import { Panel } from './panel.tsx';
import { type SpeechView, spokenLanguage } from './speech.ts';
import type { Deeds, View } from './view.ts';

/** A language as the interface calls it; `und` is what BCP 47 calls one that nobody names. */
function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage().lang, { type: 'language' }).of(lang || 'und') ?? lang;
  } catch {
    return lang; // not BCP 47
  }
}

function speedLabel(rate: number): string {
  return `${new Intl.NumberFormat(interfaceLanguage().lang, { maximumFractionDigits: 2 }).format(rate)}×`;
}

/** Shows a speed while the slider is drawn there; the voice takes it once it is let go. */
function showSpeed({ currentTarget }: { currentTarget: HTMLInputElement }): void {
  const label = speedLabel(currentTarget.valueAsNumber);
  currentTarget.setAttribute('aria-valuetext', label);
  const shown = currentTarget.parentElement?.querySelector('output')?.firstChild;
  if (shown instanceof Text) shown.data = label; // the text itself, which Preact goes on with
}

function NoVoice({ lang, speech, deeds }: { lang: string; speech: SpeechView; deeds: Deeds }) {
  return (
    <>
      <p>{t('reader_voice_none', languageName(lang))}</p>
      <Voices speech={speech} deeds={deeds} />
    </>
  );
}

function Voices({ speech, deeds }: { speech: SpeechView; deeds: Deeds }) {
  if (speech.voices.length === 0) return null;
  const hasDistant = speech.voices.some((voice) => !voice.local);
  return (
    <>
      <label class="field">
        <span>{t('reader_voice')}</span>
        <select value={speech.voice ?? ''} onChange={(event) => deeds.chooseVoice(event.currentTarget.value)}>
          {!speech.voice && <option value="">{t('reader_voice_choose')}</option>}
          {speech.voices.map(({ uri, name, local }) => (
            <option key={uri} value={uri}>
              {local ? name : t('reader_voice_distant', name)}
            </option>
          ))}
        </select>
      </label>
      {hasDistant && <p class="soft small">{t('reader_voice_note')}</p>}
    </>
  );
}

function Step({ label, icon, onClick }: { label: string; icon: IconName; onClick(): void }) {
  return (
    <button type="button" class={`tool tool-${icon}`} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

export function ListenPanel({ view, deeds }: { view: View; deeds: Deeds }) {
  const { speech, settings } = view;
  const rate = speedLabel(settings.speechRate);
  const speaking = speech.status === 'speaking';
  return (
    <Panel name="listen" title={t('reader_listen')}>
      {speech.voice ? (
        <div class="listen">
          <div class="player">
            <Step label={t('reader_sentence_last')} icon="back" onClick={() => deeds.skipSentence(-1)} />
            <Step
              label={t(speaking ? 'reader_pause' : 'reader_play')}
              icon={speaking ? 'pause' : 'play'}
              onClick={deeds.listen}
            />
            <Step label={t('reader_sentence_next')} icon="on" onClick={() => deeds.skipSentence(1)} />
          </div>
          <label class="field">
            <span>{t('reader_speed')}</span>
            <input
              type="range"
              min="0.5"
              max="2.5"
              step="0.1"
              value={settings.speechRate}
              aria-valuetext={rate}
              onInput={showSpeed}
              onChange={(event) => deeds.change({ speechRate: Number(event.currentTarget.value) })}
            />
            <output dir="ltr">{rate}</output>
          </label>
          <Voices speech={speech} deeds={deeds} />
        </div>
      ) : (
        <NoVoice lang={spokenLanguage(view.reading?.article?.lang)} speech={speech} deeds={deeds} />
      )}
    </Panel>
  );
}
