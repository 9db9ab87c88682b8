// A panel under the toolbar. The browser's own popover closes it on Escape and on a press outside, in the right order
// with the dialog, and gives focus back to where it was.
import type { ComponentChildren } from 'preact';
import { type PanelName, panelId } from './view.ts';

/** Where one is, in a list. */
const CURRENT = '[aria-current]';

interface PanelProps {
  name: PanelName;
  title: string;
  /** Called as the panel is about to open. */
  onOpen?(): void;
  children: ComponentChildren;
}

export function Panel({ name, title, onOpen, children }: PanelProps) {
  return (
    <section
      popover="auto"
      id={panelId(name)}
      class={`panel panel-${name}`}
      aria-label={title}
      tabIndex={-1}
      onBeforeToggle={(event) => event.newState === 'open' && onOpen?.()}
      onToggle={({ currentTarget }) => currentTarget.querySelector(CURRENT)?.scrollIntoView({ block: 'center' })}
    >
      {children}
    </section>
  );
}

/** What in a panel a keyboard begins at, the best first. */
const FIRST = [CURRENT, '.tool-play, .tool-pause', 'input:checked', 'button', 'select'];

/**
 * Opens a panel for the keyboard, or closes it. The focus goes in: a panel that no button opened comes, for Tab, after the
 * whole article. Closed, it gives the focus back.
 * @param open what is open now; it goes first, so that the focus is back where the panel shall leave it
 */
export function togglePanel(panel: HTMLElement, open: HTMLElement | null): void {
  open?.hidePopover();
  if (open === panel) return;
  showFromArticle(panel);
  const first = FIRST.map((selector) => panel.querySelector<HTMLElement>(selector)).find(Boolean) ?? panel;
  first.focus();
}

/**
 * Opens what no button of the overlay opens, and gives the focus back once it is closed. Chromium itself finds no way back
 * to an element that is slotted, and every element of the article is.
 */
export function showFromArticle(popover: HTMLElement): void {
  const root = popover.getRootNode();
  const before = (root instanceof ShadowRoot && root.activeElement) || document.activeElement;
  popover.showPopover();
  const onClose = () => {
    if (before instanceof HTMLElement && popover.matches(':focus-within')) before.focus({ preventScroll: true });
  };
  popover.addEventListener('beforetoggle', onClose, { once: true });
}

/** Closes the panel that holds the element. */
export function closePanel(element: Element): void {
  element.closest<HTMLElement>('[popover]')?.hidePopover();
}
