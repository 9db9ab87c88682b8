// The row above the article: close at its start, everything else at its end, in the interface's own direction.
import { type MessageKey, plural, t } from '../platform/i18n.ts';
import { Icon, type IconName } from './icons.tsx';
import { type Deeds, hasContents, type PanelName, panelId, type View } from './view.ts';

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
      class={`tool tool-${icon}`}
      aria-label={t(label)}
      title={t(label)}
      popovertarget={panel && panelId(panel)}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** What one can do with an article that is there. */
function ArticleTools({ view, deeds, url }: { view: View; deeds: Deeds; url: string }) {
  return (
    <>
      {hasContents(view) && <Tool label="reader_contents" icon="contents" panel="contents" />}
      <Tool label="reader_text" icon="text" panel="text" />
      <Tool label="reader_listen" icon="listen" panel="listen" />
      <Tool label="reader_save" icon="save" panel="save" />
      <Tool label="reader_copy" icon={view.copied ? 'copied' : 'copy'} onClick={() => deeds.copy('text')} />
      <a
        class="tool tool-original"
        href={url}
        target="_blank"
        rel="noopener"
        aria-label={t('reader_original')}
        title={t('reader_original')}
      >
        <Icon name="original" />
      </a>
      <Tool label="reader_keys" icon="keys" panel="keys" />
    </>
  );
}

export function Toolbar({ view, deeds }: { view: View; deeds: Deeds }) {
  const url = view.state === 'reading' ? view.reading?.article?.url : undefined;
  return (
    <header class="toolbar">
      <Tool label="reader_close" icon="close" onClick={deeds.close} />
      <span class="space">
        {url && view.minutesLeft > 0 && <span class="left soft">{plural('reader_left', view.minutesLeft)}</span>}
      </span>
      {url && <ArticleTools view={view} deeds={deeds} url={url} />}
      <span class="progress" aria-hidden="true" />
    </header>
  );
}
