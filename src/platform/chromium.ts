// What is Chromium's alone. Its service worker has neither DOMParser nor URL.createObjectURL, so the workshop stands in an
// offscreen document, which lives on when the worker is ended.
import browser from 'webextension-polyfill';
import type { DoTask, WorkshopPlace, WorkshopTask } from './workshop.ts';

interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

interface ChromiumApi {
  offscreen?: Offscreen;
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

const api = (globalThis as { chrome?: ChromiumApi }).chrome;

/** A task as it travels to the offscreen document; every open page of the extension sees it, one answers. */
export interface TaskMessage {
  workshop: WorkshopTask;
  input: unknown;
}

async function isOpen(): Promise<boolean> {
  const contexts = await api?.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return (contexts?.length ?? 0) > 0;
}

/** Two saves at once must not both try to open it: a second document is refused, and that one refusal is no error. */
async function open(offscreen: Offscreen): Promise<void> {
  if (await isOpen()) return;
  try {
    await offscreen.createDocument({
      url: 'workshop.html',
      reasons: ['BLOBS', 'DOM_PARSER'],
      justification: 'Makes the file to be downloaded, and reads pages saved without visiting them.',
    });
  } catch (error) {
    if (!/single offscreen/i.test(String(error))) throw error;
  }
}

/** What the offscreen document answers; nothing else does. */
export type TaskAnswer = { done: unknown } | { error: string };

const isAnswer = (answer: unknown): answer is TaskAnswer =>
  typeof answer === 'object' && answer !== null && ('done' in answer || 'error' in answer);

/** Nobody listens, or only pages that leave tasks to others: the document is still loading for another caller. */
const NOT_READY = /receiving end does not exist|message port closed/i;

async function send(message: TaskMessage, offscreen: Offscreen): Promise<unknown> {
  for (let tries = 1; tries <= 40; tries++) {
    await open(offscreen);
    const answer = await browser.runtime.sendMessage(message).catch((error: unknown) => {
      if (!NOT_READY.test(String(error))) throw error;
    });
    if (isAnswer(answer)) {
      if ('error' in answer) throw new Error(answer.error);
      return answer.done;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The workshop does not answer.');
}

function placeOf(offscreen: Offscreen): WorkshopPlace {
  const ask = ((name: WorkshopTask, input: unknown) => send({ workshop: name, input }, offscreen)) as DoTask;
  return {
    ask,
    close: async () => {
      if (await isOpen()) await offscreen.closeDocument();
    },
  };
}

/** Chromium's workshop; nothing in a browser that has no offscreen documents. */
export const offscreenWorkshop: WorkshopPlace | undefined = api?.offscreen && placeOf(api.offscreen);
