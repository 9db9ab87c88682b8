// The list of keys, from the table that the keys themselves are read from.
import { t } from '../platform/i18n.ts';
import { SHORTCUTS } from './keys.ts';
import { Panel } from './panel.tsx';

export function KeysPanel() {
  return (
    <Panel name="keys" title={t('reader_keys')}>
      <h2 class="panel-title">{t('reader_keys')}</h2>
      <dl class="keys">
        {SHORTCUTS.map(({ cap, label }) => (
          <div key={cap}>
            <dt>
              <kbd dir="ltr">{cap}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd dir="ltr">Esc</kbd>
          </dt>
          <dd>{t('reader_close')}</dd>
        </div>
      </dl>
      <p class="soft small">{t('reader_keys_note')}</p>
    </Panel>
  );
}
