// Opens the overlay and owns its life: host, shadow root, dialog, what it shows, and the way back to the page.
import { render } from 'preact';
import { interfaceLanguage, t } from '../platform/i18n.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import type { Reading } from '../sources/reading.ts';
import { buildArticle } from './article-view.ts';
import { copyText } from './clipboard.ts';
import controlsSheet from './controls.css';
import type { Reader, ReaderDoors } from './doors.ts';
import { type LoadedFont, loadFace } from './fonts.ts';
import { applyLook } from './look.ts';
import { rememberPage } from './page-state.ts';
import roomSheet from './room.css';
import { Room } from './room.tsx';
import { scriptRow } from './typography.ts';
import type { Deeds, View } from './view.ts';

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** The page's own scripts are not to hear what is typed, copied or selected in the reader. */
const KEPT = [
  'keydown',
  'keypress',
  'keyup',
  'copy',
  'cut',
  'contextmenu',
  'selectstart',
  'beforeprint',
  'close',
  'cancel',
];

function keepFromPage(host: HTMLElement): void {
  for (const name of KEPT) host.addEventListener(name, (event) => event.stopPropagation());
  // A page's router takes every link for its own; links in the article lead where they say.
  host.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.stopPropagation();
  });
}

function sentenceFor(answer: SaveAnswer): string {
  if (answer.ok) return t('reader_saved', answer.fileName);
  return answer.reason === 'cancelled' ? '' : t('reader_save_failed');
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
  shadow.adoptedStyleSheets = [sheet(roomSheet), sheet(controlsSheet)];
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const styled = doors.style(true);
  let view: View = { state: 'loading', reading: null, settings, notice: '', copied: false };
  let font: LoadedFont | undefined;
  let fontFor = '';
  let open = true;
  let finish: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    finish = resolve;
  });

  const language = () => view.reading?.article ?? interfaceLanguage();
  const look = () => applyLook(host, view.settings, language(), dark.matches);

  function draw(patch: Partial<View> = {}): void {
    if (!open) return;
    view = { ...view, ...patch };
    host.dataset.state = view.state;
    render(<Room view={view} deeds={deeds} />, shadow);
  }

  async function loadFont(): Promise<void> {
    const { lang, dir } = language();
    const face = scriptRow(lang, dir)[view.settings.face];
    if (!face.bundled || face.bundled === fontFor) return;
    fontFor = face.bundled;
    const loaded = await loadFace(face, doors.font).catch(() => undefined); // the system's own face will do
    font?.remove();
    font = loaded;
    if (!open) loaded?.remove();
  }

  function apply(next: ReaderSettings): void {
    draw({ settings: next });
    look();
    if (view.state === 'reading') void loadFont();
  }

  async function show(reading: Reading): Promise<void> {
    // Without its style the article would be dressed by the page.
    await styled.catch(() => undefined);
    if (!open) return;
    const article = reading.article && buildArticle(document, reading.article);
    draw({ state: article ? 'reading' : 'empty', reading });
    look();
    if (article) host.replaceChildren(article);
    else host.replaceChildren();
    // On a page that hides its root nothing could take the focus before the style was there.
    if (!shadow.activeElement) shadow.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
    if (article) await loadFont();
  }

  function close(): void {
    if (!open) return;
    open = false;
    gone.disconnect();
    dark.removeEventListener('change', look);
    dialog?.close();
    render(null, shadow);
    host.remove();
    font?.remove();
    restorePage();
    void doors.style(false).catch(() => undefined); // the extension may be gone
    finish();
  }

  const deeds: Deeds = {
    close,
    openOptions: doors.openOptions,
    change(patch) {
      apply({ ...view.settings, ...patch });
      void doors.changeSettings(patch);
    },
    async save(format) {
      if (!view.reading) return;
      draw({ notice: t('reader_saving') });
      const failed: SaveAnswer = { ok: false, reason: 'failed' };
      draw({ notice: sentenceFor(await doors.save(view.reading, format).catch(() => failed)) });
    },
    async copy() {
      if (!view.reading) return;
      const text = await doors.convert(view.reading, 'text').catch(() => view.reading?.article?.text ?? '');
      const copied = await copyText(document, text);
      draw({ copied, notice: t(copied ? 'reader_copied' : 'reader_copy_failed') });
    },
    clearNotice: () => draw({ notice: '', copied: false }),
    retry: doors.retry,
    askArchive: doors.askArchive,
  };

  // A page that rewrites its own document takes the host with it: then the reader is closed, with all that belongs to it.
  const gone = new MutationObserver(() => {
    if (!host.isConnected) close();
  });

  keepFromPage(host);
  look();
  draw();
  document.documentElement.append(host);
  const dialog = shadow.querySelector('dialog');
  dialog?.addEventListener('close', close);
  dialog?.showModal();
  dark.addEventListener('change', look);
  gone.observe(document.documentElement, { childList: true });
  if (first) void show(first);

  return {
    host,
    show: (reading) => void show(reading),
    progress: (reading) => {
      if (view.state === 'loading') draw({ reading });
    },
    wait: () => {
      host.replaceChildren();
      draw({ state: 'loading', reading: null });
    },
    apply,
    close,
    closed,
  };
}
