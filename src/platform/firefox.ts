// What is Firefox's alone. Its background is a page with a document, so the workshop is loaded right into it, once, when
// the first file is to be made.
import browser from 'webextension-polyfill';
import type { DoTask, WorkshopPlace } from './workshop.ts';

declare global {
  /** Set by workshop.js. */
  var matnWorkshop: DoTask | undefined;
}

let loading: Promise<void> | undefined;

function load(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('workshop.js');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('workshop.js could not be loaded'));
    document.head.append(script);
  });
  return loading;
}

export const pageWorkshop: WorkshopPlace = {
  async ask(name, input) {
    await load();
    if (!globalThis.matnWorkshop) throw new Error('workshop.js has not set its tasks');
    return globalThis.matnWorkshop(name, input);
  },
  // It goes with the page, which the browser ends when it is idle.
  close: async () => undefined,
};
