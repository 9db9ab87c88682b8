// The document where files are made: Chromium's offscreen document, reached by messages, or Firefox's background page
// itself, reached directly.
import browser from 'webextension-polyfill';
import { openWorkshop } from './background/workshop-tasks.ts';
import type { TaskAnswer, TaskMessage } from './platform/chromium.ts';
import type {} from './platform/firefox.ts';

const { doTask, isBusy } = openWorkshop();
globalThis.matnWorkshop = doTask;

/** Milliseconds between two signs of life; Chromium ends a worker that hears nothing for thirty seconds. */
const PULSE = 5_000;

/** A document of its own is open only while something is to be saved; the background page may be idle. */
const standsAlone = location.pathname === '/workshop.html';

// Any message wakes a worker that was ended, and it takes up what is written down; nobody has to answer this one.
setInterval(() => {
  if (standsAlone || isBusy()) void browser.runtime.sendMessage({}).catch(() => undefined);
}, PULSE);

const isTask = (message: unknown): message is TaskMessage =>
  typeof message === 'object' && message !== null && 'workshop' in message;

async function answer({ workshop, input }: TaskMessage): Promise<TaskAnswer> {
  try {
    return { done: (await doTask(workshop, input as never)) ?? null };
  } catch (error) {
    return { error: String(error) };
  }
}

const listener = (message: unknown) => (isTask(message) ? answer(message) : undefined);
// A listener that leaves a message to the background answers undefined, which the polyfill's type does not know.
browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
