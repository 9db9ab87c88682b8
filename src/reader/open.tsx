// Opens the overlay and owns its life: host, shadow root, dialog, what it shows, and the way back to the page.
import { render } from 'preact';
import { interfaceLanguage } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import type { Reading } from '../sources/reading.ts';
import { buildArticle } from './article-view.ts';
import { keepFromPage } from './boundary.ts';
import controlsSheet from './controls.css';
import { createDeeds, type DeedContext } from './deeds.ts';
import type { Reader, ReaderDoors } from './doors.ts';
import { type LoadedFont, loadFace } from './fonts.ts';
import { listenForKeys } from './keys.ts';
import { applyLook } from './look.ts';
import { rememberPage } from './page-state.ts';
import panelsSheet from './panels.css';
import roomSheet from './room.css';
import { Room } from './room.tsx';
import statesSheet from './states.css';
import { beginStay, type Stay } from './stay.ts';
import { scriptRow } from './typography.ts';
import { EMPTY_VIEW, type View } from './view.ts';

function sheets(): CSSStyleSheet[] {
  return [roomSheet, panelsSheet, statesSheet, controlsSheet].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** The bundled font of the article's script, one at a time. */
function createFontShelf(read: ReaderDoors['font']) {
  let font: LoadedFont | undefined;
  let wanted: string | undefined;
  return {
    async want(language: { lang?: string; dir: 'rtl' | 'ltr' }, face: ReaderSettings['face']): Promise<void> {
      const chosen = scriptRow(language.lang, language.dir)[face];
      if (chosen.bundled === wanted) return;
      wanted = chosen.bundled;
      const loaded = await loadFace(chosen, read).catch(() => undefined); // the system's own face will do
      if (chosen.bundled !== wanted) return loaded?.remove();
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
 * Opens the overlay over the page.
 * @param first what to show; `null` opens in the loading state
 * @param doors what the reader asks of the world around it
 */
export function openReader(first: Reading | null, settings: ReaderSettings, doors: ReaderDoors): Reader {
  const restorePage = rememberPage(document);
  const host = document.createElement('matn-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const styled = doors.style(true);
  const fonts = createFontShelf(doors.font);
  let view: View = { ...EMPTY_VIEW, settings };
  let stay: Stay | undefined;
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
    draw({ settings: next });
    look();
    stay?.speech.refresh();
    if (view.state === 'reading') void fonts.want(language(), next.face);
  }

  function clear(): void {
    stay?.end();
    stay = undefined;
    host.replaceChildren();
  }

  async function show(reading: Reading): Promise<void> {
    // Without its style the article would be dressed by the page.
    await styled.catch(() => undefined);
    if (!open) return;
    clear();
    const element = reading.article && buildArticle(document, reading.article);
    draw({ ...EMPTY_VIEW, state: element ? 'reading' : 'empty', reading });
    look();
    const scroller = part('.scroller');
    // On a page that hides its root nothing could take the focus before the style was there.
    if (!shadow.activeElement) scroller?.focus({ preventScroll: true });
    if (!reading.article || !element || !scroller) return;
    host.append(element);
    stay = beginStay({
      element,
      article: reading.article,
      scroller,
      line: part('.progress'),
      settings: () => view.settings,
      draw,
      enlarge: deeds.enlarge,
      notifyCopied: deeds.notifyCopied,
      readLink: deeds.readLink,
    });
    await fonts.want(reading.article, view.settings.face);
  }

  function close(): void {
    if (!open) return;
    stay?.end();
    open = false;
    gone.disconnect();
    stopKeys();
    dark.removeEventListener('change', look);
    dialog?.close();
    render(null, shadow);
    host.remove();
    fonts.clear();
    restorePage();
    void doors.style(false).catch(() => undefined); // the extension may be gone
    finish();
  }

  const context: DeedContext = { doors, draw, apply, close, part, view: () => view, stay: () => stay };
  const deeds = createDeeds(context);
  // A page that rewrites its own document takes the host with it: then the reader is closed, with all that belongs to it.
  const gone = new MutationObserver(() => {
    if (!host.isConnected) close();
  });

  shadow.adoptedStyleSheets = sheets();
  keepFromPage(host);
  look();
  draw();
  document.documentElement.append(host);
  const dialog = shadow.querySelector('dialog');
  dialog?.addEventListener('close', close);
  dialog?.showModal();
  const stopKeys = listenForKeys(deeds.byKey);
  dark.addEventListener('change', look);
  gone.observe(document.documentElement, { childList: true });
  if (first) void show(first);

  return {
    host,
    show: (reading) => void show(reading),
    progress: (reading) => {
      if (view.state === 'loading') draw({ reading });
    },
    wait() {
      clear();
      draw({ ...EMPTY_VIEW });
    },
    apply,
    close,
    closed,
  };
}
