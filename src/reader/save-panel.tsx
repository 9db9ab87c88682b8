// The formats an article can be saved in, and below them what it can be copied as.
import { type MessageKey, t } from '../platform/i18n.ts';
import type { SaveFormat } from '../platform/settings.ts';
import type { CopyForm } from '../platform/workshop.ts';
import { closePanel, Panel } from './panel.tsx';
import type { Deeds, View } from './view.ts';

const FORMATS: { format: SaveFormat; label: MessageKey; ending: string }[] = [
  { format: 'text', label: 'reader_save_text', ending: '.txt' },
  { format: 'markdown', label: 'reader_save_markdown', ending: '.md' },
  { format: 'html', label: 'reader_save_html', ending: '.html' },
  { format: 'epub', label: 'reader_save_epub', ending: '.epub' },
  { format: 'json', label: 'reader_save_json', ending: '.json' },
];

const COPIES: { form: CopyForm; label: MessageKey }[] = [
  { form: 'text', label: 'reader_copy_text' },
  { form: 'markdown', label: 'reader_copy_markdown' },
  { form: 'rich', label: 'reader_copy_rich' },
];

export function SavePanel({ view, deeds }: { view: View; deeds: Deeds }) {
  const { selected } = view;
  return (
    <Panel name="save" title={t('reader_save')} onOpen={deeds.noteSelection}>
      {selected && <p class="soft small menu-note">{t('reader_save_selection')}</p>}
      <ul class="menu">
        {FORMATS.map(({ format, label, ending }) => (
          <li key={format}>
            <button
              type="button"
              onClick={(event) => {
                closePanel(event.currentTarget);
                deeds.save(format, selected);
              }}
            >
              <span>{t(label)}</span>
              <bdi class="soft">{ending}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <ul class="menu menu-more">
        {COPIES.map(({ form, label }) => (
          <li key={form}>
            <button
              type="button"
              onClick={(event) => {
                closePanel(event.currentTarget);
                deeds.copy(form, selected);
              }}
            >
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
