// The formats an article can be saved in; the one the user prefers stands first.
import { type MessageKey, t } from '../platform/i18n.ts';
import type { SaveFormat } from '../platform/settings.ts';
import { closePanel, Panel } from './panel.tsx';
import type { Deeds, View } from './view.ts';

const FORMATS: { format: SaveFormat; label: MessageKey; ending: string }[] = [
  { format: 'text', label: 'reader_save_text', ending: '.txt' },
  { format: 'markdown', label: 'reader_save_markdown', ending: '.md' },
  { format: 'html', label: 'reader_save_html', ending: '.html' },
  { format: 'epub', label: 'reader_save_epub', ending: '.epub' },
  { format: 'json', label: 'reader_save_json', ending: '.json' },
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
    </Panel>
  );
}
