// Work that can wait until the first words are on the screen: one reads them before one presses anything.

export interface Later {
  /** Does the work now, if it has not been done. */
  hurry(): void;
  /** The work is not wanted any more. */
  drop(): void;
}

/** Does the work once the next frame has been shown; in a tab that nobody sees there is none to wait for. */
export function afterFrame(work: () => void): Later {
  const { port1, port2 } = new MessageChannel();
  let waiting = true;
  const end = () => {
    waiting = false;
    port1.close();
  };
  const hurry = () => {
    if (!waiting) return;
    end();
    work();
  };
  // A message, since a task of one's own comes after the frame is drawn, and a page's timers may never fire.
  port1.onmessage = hurry;
  const send = () => port2.postMessage(null);
  if (document.visibilityState === 'hidden') send();
  else requestAnimationFrame(send);
  return { hurry, drop: end };
}
