// The two states without an article: still looking, and nothing found. The second says what the reader can do.
import { type MessageKey, t } from '../platform/i18n.ts';
import type { WallReport } from '../wall/report.ts';
import { Attempts } from './attempts.tsx';
import type { Deeds, View } from './view.ts';

export function Loading({ view }: { view: View }) {
  return (
    <div class="state loading">
      <p class="lead" role="status">
        {t('reader_loading')}
      </p>
      <div class="lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <Attempts tried={view.reading?.tried ?? []} />
    </div>
  );
}

function adviceFor(wall: WallReport | undefined): MessageKey {
  if (wall?.kind === 'challenge') return 'reader_empty_challenge';
  if (wall?.state === 'blocked') return 'reader_empty_blocked';
  return 'reader_empty_clear';
}

export function Empty({ view, deeds }: { view: View; deeds: Deeds }) {
  const { wall, tried = [] } = view.reading ?? {};
  // An archive knows addresses of the web; a file's, or a page that is its own address, is nobody's business.
  const askArchive = /^https?:$/.test(location.protocol) ? deeds.askArchive : undefined;
  return (
    <div class="state empty">
      <h1 class="lead">{t('reader_empty_title')}</h1>
      <p>{t(adviceFor(wall))}</p>
      {wall?.message && (
        <blockquote dir="auto" class="wall-message">
          {wall.message}
        </blockquote>
      )}
      <div class="deeds">
        {deeds.retry && (
          <button type="button" class="button" onClick={deeds.retry}>
            {t('reader_retry')}
          </button>
        )}
        {askArchive && (
          <button type="button" class="button" title={t('reader_archive_note')} onClick={askArchive}>
            {t('reader_archive')}
          </button>
        )}
        <button type="button" class="button" onClick={deeds.close}>
          {t('reader_show_page')}
        </button>
      </div>
      {askArchive && <p class="soft">{t('reader_archive_note')}</p>}
      {tried.length > 0 && (
        <>
          <h2>{t('reader_tried')}</h2>
          <Attempts tried={tried} />
        </>
      )}
    </div>
  );
}
