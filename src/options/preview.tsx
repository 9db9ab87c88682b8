// The reading settings at once, on a few lines of a language the user can choose. Set by the reader's own table of
// scripts and themes, so that what is seen here is what an article will look like.

import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { interfaceLanguage, t } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import { applyLook, loadFace, scriptRow } from '../reader/index.ts';
import { Select } from './controls.tsx';
import { SAMPLES, type Sample, sampleFor } from './samples.ts';

async function bundledFont(file: string): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(`fonts/${file}.woff2`))).arrayBuffer();
}

/** Names of languages in the interface's language. */
function sampleChoices() {
  const names = new Intl.DisplayNames(interfaceLanguage().lang, { type: 'language' });
  return SAMPLES.map(({ lang }) => ({ value: lang, label: names.of(lang) ?? lang }));
}

export function Preview({ reader }: { reader: ReaderSettings }) {
  const [lang, setLang] = useState(sampleFor(interfaceLanguage().lang).lang);
  const sample = sampleFor(lang);
  return (
    <div class="preview">
      <Select
        label={t('options_reading_sample')}
        choices={sampleChoices()}
        value={lang}
        onChange={(chosen) => setLang(chosen)}
      />
      <SampleText sample={sample} reader={reader} />
    </div>
  );
}

function SampleText({ sample, reader }: { sample: Sample; reader: ReaderSettings }) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (element.current) applyLook(element.current, reader, sample);
  }, [reader, sample]);
  useEffect(() => {
    const face = scriptRow(sample.lang, sample.dir)[reader.face];
    const loading = loadFace(face, bundledFont).catch(() => undefined);
    return () => void loading.then((font) => font?.remove());
  }, [sample, reader.face]);
  const [before, stressed, after] = sample.text;
  return (
    <article
      ref={element}
      class="sample"
      lang={sample.lang}
      dir={sample.dir}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: large text makes it scroll, which a keyboard must be able to
      tabIndex={0}
      aria-label={t('options_reading_sample')}
    >
      <div>
        <p class="sample-title">{sample.title}</p>
        <p>
          {before}
          <em>{stressed}</em>
          {after}
        </p>
      </div>
    </article>
  );
}
