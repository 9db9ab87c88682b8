// A panel under the toolbar. The browser's own popover closes it on Escape and on a press outside, in the right order
// with the dialog, and gives focus back to its button.
import type { ComponentChildren } from 'preact';
import { type PanelName, panelId } from './view.ts';

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
      onBeforeToggle={(event) => event.newState === 'open' && onOpen?.()}
    >
      {children}
    </section>
  );
}

/** Closes the panel that holds the element. */
export function closePanel(element: Element): void {
  element.closest<HTMLElement>('[popover]')?.hidePopover();
}
