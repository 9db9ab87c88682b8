// Tab goes round, from the reader's last control to its first, as dialogs do that have the keyboard to themselves. Left to
// itself Firefox goes from the last one to its own window and back to the last one again, so that no control before it is
// ever reached.

const CONTROLS = 'button:not(:disabled), a[href], input, select, summary';

/** Moves the focus where a press of Tab on the last control would leave the dialog. */
export function goRound(event: KeyboardEvent): void {
  if (event.code !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
  const dialog = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
  const root = dialog?.getRootNode();
  if (!dialog || !(root instanceof ShadowRoot)) return;
  // Panels are popovers, whose controls come after the button that opens them.
  const controls = [...dialog.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => control.checkVisibility() && !control.closest('[popover]'),
  );
  if (controls.length === 0 || root.activeElement !== controls.at(-1)) return;
  event.preventDefault();
  controls[0]?.focus();
}
