// What a saved article is: its format, its file's name, and what of the article it keeps.
import { useEffect, useId, useState } from 'preact/hooks';
import { interfaceLanguage, plural, t } from '../platform/i18n.ts';
import type { SaveFormat, SaveSettings } from '../platform/settings.ts';
import { Section, Select, Toggle } from './controls.tsx';
import { exampleName, PLACEHOLDERS } from './file-name.ts';
import { useOptions } from './state.ts';

const FORMATS: SaveFormat[] = ['text', 'markdown', 'html', 'epub', 'json'];
const LINKS = ['none', 'inline', 'notes'] as const;
const WRAPS = [0, 60, 72, 80, 100];
const IMAGES = [0, 5, 20, 50];

export function Saving({ id, title }: { id: string; title: string }) {
  const { settings, change, reset } = useOptions();
  const { save } = settings;
  const keep = (patch: Partial<SaveSettings>) => void change({ save: patch });
  return (
    <Section id={id} title={title} intro={t('options_saving_intro')}>
      <Select
        label={t('options_saving_format')}
        value={save.format}
        choices={FORMATS.map((value) => ({ value, label: t(`reader_save_${value}`) }))}
        onChange={(format) => keep({ format })}
      />
      <FileName template={save.fileName} format={save.format} onChange={(fileName) => keep({ fileName })} />
      <Select
        label={t('options_saving_links')}
        value={save.links}
        choices={LINKS.map((value) => ({ value, label: t(`options_links_${value}`) }))}
        onChange={(links) => keep({ links })}
      />
      <Select
        label={t('options_saving_wrap')}
        value={save.wrap}
        choices={withOwn(WRAPS, save.wrap).map((value) => ({
          value,
          label: value === 0 ? t('options_wrap_none') : plural('options_wrap_after', value),
        }))}
        onChange={(wrap) => keep({ wrap })}
      />
      <Select
        label={t('options_saving_images')}
        value={save.imageMiB}
        choices={withOwn(IMAGES, save.imageMiB).map((value) => ({
          value,
          label: value === 0 ? t('options_images_none') : t('options_images_most', value),
        }))}
        onChange={(imageMiB) => keep({ imageMiB })}
      />
      <Toggle
        label={t('options_saving_captions')}
        checked={save.captions}
        onChange={(captions) => keep({ captions })}
      />
      <Toggle
        label={t('options_saving_bom')}
        hint={t('options_saving_bom_hint')}
        checked={save.bom}
        onChange={(bom) => keep({ bom })}
      />
      <p class="actions">
        <button type="button" class="plain" onClick={() => void reset('save')}>
          {t('reader_reset')}
        </button>
      </p>
    </Section>
  );
}

/** A value set elsewhere (an imported file) stays a choice. */
function withOwn(values: number[], own: number): number[] {
  return [...new Set([...values, own])].sort((a, b) => a - b);
}

function FileName(props: { template: string; format: SaveFormat; onChange(template: string): void }) {
  const id = useId();
  const [draft, setDraft] = useState(props.template);
  useEffect(() => setDraft(props.template), [props.template]);
  return (
    <div class="field wide">
      <label for={id}>{t('options_saving_name')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        spellcheck={false}
        maxLength={200}
        value={draft}
        aria-describedby={`${id}-example ${id}-parts`}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      <p id={`${id}-example`} class="hint">
        {t('options_saving_name_example', exampleName(draft, props.format, interfaceLanguage().lang))}
      </p>
      <p id={`${id}-parts`} class="hint">
        {t('options_saving_name_parts')}{' '}
        {PLACEHOLDERS.map((part) => (
          <code key={part} dir="ltr">{`{${part}}`}</code>
        ))}
      </p>
    </div>
  );
}
