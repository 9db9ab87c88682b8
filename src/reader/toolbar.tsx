// The row above the article: close at its start, everything else at its end, in the interface's own direction.
import { type MessageKey, t } from '../platform/i18n.ts';
import { Icon, type IconName } from './icons.tsx';
import { type Deeds, type PanelName, panelId, type View } from './view.ts';

interface ToolProps {
  label: MessageKey;
  icon: IconName;
  /** Opens this panel. */
  panel?: PanelName;
  onClick?(): void;
}

function Tool({ label, icon, panel, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={t(label)}
      title={t(label)}
      popovertarget={panel && panelId(panel)}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

export function Toolbar({ view, deeds }: { view: View; deeds: Deeds }) {
  const article = view.reading?.article;
  return (
    <div class="toolbar" role="toolbar" aria-label={t('reader_toolbar')}>
      <Tool label="reader_close" icon="close" onClick={deeds.close} />
      <span class="space" />
      {view.state === 'reading' && article && (
        <>
          <Tool label="reader_text" icon="text" panel="text" />
          <Tool label="reader_save" icon="save" panel="save" />
          <Tool label="reader_copy" icon={view.copied ? 'copied' : 'copy'} onClick={deeds.copy} />
          <a
            class="tool"
            href={article.url}
            target="_blank"
            rel="noopener"
            aria-label={t('reader_original')}
            title={t('reader_original')}
          >
            <Icon name="original" />
          </a>
        </>
      )}
    </div>
  );
}
