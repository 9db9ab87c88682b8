// The overlay's own tree, inside the closed shadow root: toolbar, panels, and the place where the article is slotted.
import { interfaceLanguage, t } from '../platform/i18n.ts';
import { Found } from './attempts.tsx';
import { ContentsPanel } from './contents-panel.tsx';
import { ReaderControls } from './controls.tsx';
import { ImageView } from './image-view.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { ListenPanel } from './listen-panel.tsx';
import { Panel } from './panel.tsx';
import { RestLine } from './rest.tsx';
import { goRound } from './round.ts';
import { SavePanel } from './save-panel.tsx';
import { Empty, Loading } from './states.tsx';
import { Toolbar } from './toolbar.tsx';
import { scriptRow } from './typography.ts';
import type { Deeds, View } from './view.ts';

/** Whether an article can be set in more than one face. */
function hasFaces({ reading }: View): boolean {
  const row = scriptRow(reading?.article?.lang, reading?.article?.dir ?? 'ltr');
  return row.serif !== row.sans;
}

function Panels({ view, deeds }: { view: View; deeds: Deeds }) {
  return (
    <>
      <Panel name="text" title={t('reader_text')}>
        <ReaderControls settings={view.settings} onChange={deeds.change} faces={hasFaces(view)} />
        <button type="button" class="link" onClick={deeds.openOptions}>
          {t('reader_options')}
        </button>
      </Panel>
      <ContentsPanel view={view} deeds={deeds} />
      <ListenPanel view={view} deeds={deeds} />
      <SavePanel view={view} deeds={deeds} />
      <KeysPanel />
      <ImageView view={view} />
    </>
  );
}

export function Room({ view, deeds }: { view: View; deeds: Deeds }) {
  const { lang, dir } = interfaceLanguage();
  const title = view.reading?.article?.title;
  return (
    <dialog lang={lang} dir={dir} aria-label={title ?? t('reader_name')} onKeyDown={goRound}>
      <Toolbar view={view} deeds={deeds} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard, and nothing in it may be focusable */}
      <section class="scroller" aria-label={t('reader_article')} tabIndex={0} autofocus>
        {view.state === 'loading' && <Loading view={view} />}
        {view.state === 'empty' && <Empty view={view} deeds={deeds} />}
        <slot />
        {view.reading?.rest && <RestLine rest={view.reading.rest} view={view} deeds={deeds} />}
        {view.furnished && view.reading && <Found reading={view.reading} />}
      </section>
      {view.furnished && <Panels view={view} deeds={deeds} />}
      <p class={view.notice ? 'notice shown' : 'notice'} role="status" onAnimationEnd={deeds.clearNotice}>
        {view.notice}
      </p>
    </dialog>
  );
}
