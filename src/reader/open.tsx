// Opens the overlay and owns its life: host, shadow root, dialog, what it shows, and the way back to the page.
import { render } from 'preact';
import type { Article } from '../article/article.ts';
import { interfaceLanguage } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import type { Reading } from '../sources/reading.ts';
import { afterFrame, type Later } from './after-frame.ts';
import { buildArticle, completeHeader, lengthenArticle } from './article-view.ts';
import { keepFromPage } from './boundary.ts';
import controlsSheet from './controls.css';
import { createDeeds, type DeedContext } from './deeds.ts';
import type { Reader, ReaderDoors } from './doors.ts';
import { goodFamilies, type LoadedFont, loadFace } from './fonts.ts';
import imageSheet from './image-view.css';
import { refuseInitials } from './initials.ts';
import { listenForKeys } from './keys.ts';
import { applyLook } from './look.ts';
import { rememberPage } from './page-state.ts';
import panelsSheet from './panels.css';
import roomSheet from './room.css';
import { Room } from './room.tsx';
import statesSheet from './states.css';
import { beginStay, focusOn, returnTo, type Stay } from './stay.ts';
import { scriptRow } from './typography.ts';
import { EMPTY_VIEW, type View } from './view.ts';
import { fitScreen } from './viewport.ts';

function sheets(): CSSStyleSheet[] {
  return [roomSheet, panelsSheet, imageSheet, statesSheet, controlsSheet].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** What an article says of the font it wants. */
type FontWish = Pick<Article, 'lang' | 'dir'> & { text?: string };

/** The bundled font of the article's script, one at a time. */
function createFontShelf(read: ReaderDoors['font']) {
  let font: LoadedFont | undefined;
  let wanted: string | undefined;
  return {
    async want({ lang, dir, text }: FontWish, face: ReaderSettings['face']): Promise<void> {
      const chosen = scriptRow(lang, dir)[face];
      const wish = chosen.bundled && `${chosen.bundled} instead of ${goodFamilies(chosen, text ?? '')}`;
      if (wish === wanted) return;
      wanted = wish;
      const loaded = await loadFace(chosen, read, text).catch(() => undefined); // the system's own face will do
      if (wish !== wanted) return loaded?.remove();
      font?.remove();
      font = loaded;
    },
    clear(): void {
      wanted = undefined;
      font?.remove();
    },
  };
}

/**
 * Opens the overlay over the page, whose tab has the user-origin style already: without it the page would dress the
 * article, and could hide it. What is not read first, such as panels and contents, comes after the first frame.
 * @param first what to show; `null` opens in the loading state
 * @param doors what the reader asks of the world around it
 * @param bookmark index of the block where one stopped on this page
 */
export function openReader(first: Reading | null, settings: ReaderSettings, doors: ReaderDoors, bookmark = 0): Reader {
  const restorePage = rememberPage(document);
  const restoreWidth = fitScreen(document);
  const host = document.createElement('matn-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const fonts = createFontShelf(doors.font);
  let view: View = { ...EMPTY_VIEW, settings };
  let stay: Stay | undefined;
  let furnishing: Later | undefined;
  let progress = 0;
  let open = true;
  let finish: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    finish = resolve;
  });

  const language = () => view.reading?.article ?? interfaceLanguage();
  const look = () => applyLook(host, view.settings, language(), dark.matches);
  const part = (selector: string) => shadow.querySelector<HTMLElement>(selector);

  function draw(patch: Partial<View> = {}): void {
    if (!open) return;
    view = { ...view, ...patch };
    host.dataset.state = view.state;
    render(<Room view={view} deeds={deeds} />, shadow);
  }

  function apply(next: ReaderSettings): void {
    if (!open) return;
    draw({ settings: next });
    look();
    stay?.speech.refresh();
    if (view.state === 'reading') void fonts.want(language(), next.face);
  }

  function clear(): void {
    furnishing?.drop();
    stay?.end();
    stay = undefined;
    host.replaceChildren();
  }

  function furnish(element: HTMLElement, article: Article): void {
    const scroller = part('.scroller');
    if (!scroller) return;
    completeHeader(element, article);
    refuseInitials(host, element);
    stay = beginStay({
      element,
      article: () => view.reading?.article ?? article,
      rest: () => view.reading?.rest,
      bookmark,
      scroller,
      line: part('.progress'),
      settings: () => view.settings,
      draw,
      keepPlace: doors.keepPlace,
      enlarge: deeds.enlarge,
      notifyCopied: deeds.notifyCopied,
      readLink: deeds.readLink,
    });
  }

  function show(reading: Reading): void {
    if (!open) return;
    clear();
    const { article } = reading;
    // Before all else: a font that is on its way while the article is built comes nearer to the first frame.
    if (article) void fonts.want(article, view.settings.face);
    const element = article && buildArticle(document, article);
    draw({ ...EMPTY_VIEW, settings: view.settings, state: element ? 'reading' : 'empty', reading });
    look();
    if (host.isConnected && !shadow.activeElement) part('.scroller')?.focus({ preventScroll: true });
    if (!article || !element) return;
    host.append(element);
    if (host.isConnected) returnTo(bookmark, element);
    furnishing = afterFrame(() => furnish(element, article));
  }

  function extend(reading: Reading): void {
    const shown = view.reading?.article;
    const element = host.querySelector<HTMLElement>(':scope > article');
    if (!open || !shown || !reading.article || !element) return;
    furnishing?.hurry();
    const first = lengthenArticle(element, shown, reading.article);
    // Whoever asked for more there goes on reading in it.
    const next = first ?? (reading.rest ? null : part('.scroller'));
    if (next && shadow.activeElement?.closest('.rest')) focusOn(next);
    draw({ reading });
    stay?.more();
    void fonts.want(reading.article, view.settings.face);
  }

  function close(): void {
    if (!open) return;
    furnishing?.drop();
    cancelAnimationFrame(progress);
    stay?.end();
    open = false;
    gone.disconnect();
    stopKeys();
    dark.removeEventListener('change', look);
    dialog?.close();
    render(null, shadow);
    host.remove();
    fonts.clear();
    restoreWidth();
    restorePage();
    void doors.unstyle().catch(() => undefined); // the extension may be gone
    finish();
  }

  const context: DeedContext = { doors, draw, apply, close, part, view: () => view, stay: () => stay };
  const deeds = createDeeds(context);
  const hurry = () => furnishing?.hurry();
  // A page that rewrites its own document takes the host with it: then the reader is closed, with all that belongs to it.
  const gone = new MutationObserver(() => {
    if (!host.isConnected) close();
  });

  shadow.adoptedStyleSheets = sheets();
  shadow.addEventListener('click', hurry, { capture: true });
  keepFromPage(host);
  if (first) {
    show(first);
  } else {
    look();
    draw();
  }
  document.documentElement.append(host);
  const dialog = shadow.querySelector('dialog');
  dialog?.addEventListener('close', close);
  dialog?.showModal();
  const article = host.querySelector(':scope > article');
  if (article) returnTo(bookmark, article);
  const stopKeys = listenForKeys((deed) => {
    hurry();
    deeds.byKey(deed);
  }, shadow);
  dark.addEventListener('change', look);
  gone.observe(document.documentElement, { childList: true });

  return {
    host,
    show,
    extend,
    progress(reading) {
      cancelAnimationFrame(progress);
      progress = requestAnimationFrame(() => {
        if (view.state === 'loading') draw({ reading });
      });
    },
    wait() {
      clear();
      draw({ ...EMPTY_VIEW, settings: view.settings });
    },
    apply: deeds.takeSettings,
    close,
    closed,
  };
}
