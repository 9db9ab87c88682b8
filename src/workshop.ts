// The document where files are made: Chromium's offscreen document, reached by messages, or Firefox's background page
// itself, reached directly.
import browser from 'webextension-polyfill';
import { openWorkshop } from './background/workshop-tasks.ts';
import type { TaskAnswer, TaskMessage } from './platform/chromium.ts';
import type {} from './platform/firefox.ts';

const doTask = openWorkshop();
globalThis.matnWorkshop = doTask;

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
