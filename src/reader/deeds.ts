// What the overlay's buttons and keys do.
import type { Article } from '../article/article.ts';
import { t } from '../platform/i18n.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import type { ReaderSettings, SaveFormat } from '../platform/settings.ts';
import type { CopyForm } from '../platform/workshop.ts';
import { copyForms } from './clipboard.ts';
import { stepped, THEMES } from './controls.tsx';
import type { ReaderDoors } from './doors.ts';
import { IMAGE_ID } from './image-view.tsx';
import { createKeeping } from './keeping.ts';
import type { KeyDeed } from './keys.ts';
import { showFromArticle, togglePanel } from './panel.tsx';
import { restSentence } from './rest.tsx';
import { selectedPart } from './selection.ts';
import { primary, spokenLanguage } from './speech.ts';
import type { Stay } from './stay.ts';
import { type Deeds, hasContents, type PanelName, panelId, type View } from './view.ts';

export interface DeedContext {
  doors: ReaderDoors;
  view(): View;
  /** What goes on while an article is open. */
  stay(): Stay | undefined;
  draw(patch: Partial<View>): void;
  apply(settings: ReaderSettings): void;
  close(): void;
  /** A part of the shadow root. */
  part(selector: string): HTMLElement | null;
}

export interface AllDeeds extends Deeds {
  byKey(deed: KeyDeed): void;
  /** Takes settings that were changed elsewhere; one's own changes come back too, and late. */
  takeSettings(settings: ReaderSettings): void;
  enlarge(image: HTMLImageElement): void;
  notifyCopied(copied: boolean): void;
  /** Goes to a link of the article, and reads there too. */
  readLink(element: Element | null): void;
}

function sentenceFor(answer: SaveAnswer): string {
  if (answer.ok) return t('reader_saved', answer.fileName);
  return answer.reason === 'cancelled' ? '' : t(answer.detail ?? 'reader_save_failed');
}

const FAILED: SaveAnswer = { ok: false, reason: 'failed' };

export function createDeeds({ doors, view, stay, draw, apply, close, part }: DeedContext): AllDeeds {
  const keeping = createKeeping(doors.changeSettings, apply);
  const change = (patch: Partial<ReaderSettings>) => {
    const wanted = { ...view().settings, ...patch };
    apply(wanted);
    keeping.keep(patch, wanted);
  };

  const notifyCopied = (copied: boolean) => {
    draw({ copied, notice: t(copied ? 'reader_copied' : 'reader_copy_failed') });
  };

  /** A notice about the whole article, with a line on what of it is not here. */
  const ofAll = (notice: string): string => {
    const rest = view().reading?.rest;
    return rest ? `${notice}\n${restSentence(rest)}` : notice;
  };

  async function save(format: SaveFormat, part?: Article | null): Promise<void> {
    const { reading } = view();
    if (!reading) return;
    draw({ notice: t(!part && reading.rest?.missing === false ? 'reader_save_later' : 'reader_saving') });
    const saved = doors.save(part ? { ...reading, article: part, rest: undefined } : reading, format);
    const answer = await saved.catch(() => FAILED);
    const notice = sentenceFor(answer);
    draw({ notice: answer.ok && !part ? ofAll(notice) : notice });
  }

  async function copy(form: CopyForm, part?: Article | null): Promise<void> {
    const article = part ?? view().reading?.article;
    if (!article) return;
    // What a place without rich text is given instead; the words are at hand even where the background is gone.
    const plain = doors.convert(article, form === 'rich' ? 'text' : form).catch(() => article.text);
    const rich = form === 'rich' ? doors.convert(article, form).catch(() => undefined) : undefined;
    const copied = await copyForms(document, { text: await plain, html: await rich });
    notifyCopied(copied);
    if (copied && !part) draw({ notice: ofAll(view().notice) });
  }

  function panelByKey(name: PanelName): void {
    const panel = part(`#${panelId(name)}`);
    const hasNothing = name === 'contents' && !hasContents(view());
    if (panel && !hasNothing) togglePanel(panel, part('[popover]:popover-open'));
  }

  function nextTheme(): void {
    const at = THEMES.findIndex(({ value }) => value === view().settings.theme);
    const next = THEMES[(at + 1) % THEMES.length];
    if (!next) return;
    change({ theme: next.value });
    draw({ notice: t(next.label) });
  }

  function readLink(element: Element | null): void {
    const link = element?.closest<HTMLAnchorElement>('matn-reader > article a[href]');
    if (link) doors.readLink?.(link.href);
  }

  /** A link within the article, such as a note's mark, leads to no other page: it does what a press does. */
  function followFocused(): void {
    const focused = document.activeElement;
    if (focused instanceof HTMLAnchorElement && focused.getAttribute('href')?.startsWith('#')) focused.click();
    else readLink(focused);
  }

  const byName: Record<Extract<KeyDeed, { deed: string }>['deed'], () => void> = {
    larger: () => change(stepped(view().settings, 'textSize', 1)),
    smaller: () => change(stepped(view().settings, 'textSize', -1)),
    usual: () => change({ textSize: 100 }),
    nextTheme,
    copy: () => void copy('text'),
    nextHeading: () => stay()?.moveHeading(1),
    lastHeading: () => stay()?.moveHeading(-1),
    readLink: followFocused,
  };

  return {
    close,
    change,
    takeSettings(settings) {
      if (keeping.isNews(settings)) apply(settings);
    },
    noteSelection() {
      const { reading } = view();
      draw({ selected: reading?.article ? selectedPart(document, reading.article) : null });
    },
    save: (format, part) => void save(format, part),
    copy: (form, part) => void copy(form, part),
    notifyCopied,
    goToHeading: (index) => stay()?.goToHeading(index),
    listen: () => stay()?.speech.toggle(),
    skipSentence: (by) => stay()?.speech.skip(by),
    chooseVoice(uri) {
      const lang = primary(spokenLanguage(view().reading?.article?.lang));
      if (lang && uri) change({ voices: { ...view().settings.voices, [lang]: uri } });
    },
    enlarge({ currentSrc, src, alt }) {
      draw({ image: { src: currentSrc || src, alt } });
      const imageView = part(`#${IMAGE_ID}`);
      if (imageView) showFromArticle(imageView);
    },
    byKey(asked) {
      if (view().state !== 'reading') return;
      if ('panel' in asked) panelByKey(asked.panel);
      else byName[asked.deed]();
    },
    openOptions: doors.openOptions,
    readLink,
    clearNotice: () => draw({ notice: '', copied: false }),
    readOn: doors.readOn,
    retry: doors.retry,
    askArchive: doors.askArchive,
  };
}
