// How articles are set at first: the reader's settings, with a preview that follows every movement.
import { useEffect, useState } from 'preact/hooks';
import { formatPercent, t } from '../platform/i18n.ts';
import type { ReaderSettings, Theme } from '../platform/settings.ts';
import { Radios, Section, Select, Slider } from './controls.tsx';
import { Preview } from './preview.tsx';
import { useOptions } from './state.ts';

const THEMES: Theme[] = ['system', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'];
const WEIGHTS = [400, 500, 600] as const;

/** The percentages, as far as the settings allow them. */
const SLIDERS = [
  { name: 'textSize', label: 'reader_text_size', min: 60, max: 250, step: 5 },
  { name: 'measure', label: 'reader_measure', min: 60, max: 160, step: 5 },
  { name: 'leading', label: 'reader_leading', min: 80, max: 150, step: 5 },
] as const;

export function Reading({ id, title }: { id: string; title: string }) {
  const { settings, change, reset } = useOptions();
  const [draft, setDraft] = useState<ReaderSettings>(settings.reader);
  useEffect(() => setDraft(settings.reader), [settings.reader]);
  const keep = (reader: Partial<ReaderSettings>) => void change({ reader });
  return (
    <Section id={id} title={title} intro={t('options_reading_intro')}>
      <Preview reader={draft} />
      <Select
        label={t('reader_theme')}
        value={draft.theme}
        choices={THEMES.map((value) => ({ value, label: t(`reader_theme_${value}`) }))}
        onChange={(theme) => keep({ theme })}
      />
      {SLIDERS.map(({ name, label, ...limits }) => (
        <Slider
          key={name}
          label={t(label)}
          value={draft[name]}
          {...limits}
          show={formatPercent}
          onMove={(value) => setDraft({ ...draft, [name]: value })}
          onChange={(value) => keep({ [name]: value })}
        />
      ))}
      <Radios
        row
        legend={t('reader_face')}
        value={draft.face}
        choices={[
          { value: 'serif', label: t('reader_face_serif') },
          { value: 'sans', label: t('reader_face_sans') },
        ]}
        onChange={(face) => keep({ face })}
      />
      <Radios
        row
        legend={t('reader_weight')}
        value={draft.weight}
        choices={WEIGHTS.map((value) => ({ value, label: t(`reader_weight_${value}`) }))}
        onChange={(weight) => keep({ weight })}
      />
      <Radios
        row
        legend={t('reader_align')}
        value={draft.align}
        choices={[
          { value: 'start', label: t('reader_align_start') },
          { value: 'justify', label: t('reader_align_justify') },
        ]}
        onChange={(align) => keep({ align })}
      />
      <p class="actions">
        <button type="button" class="plain" onClick={() => void reset('reader')}>
          {t('reader_reset')}
        </button>
      </p>
    </Section>
  );
}
