// The extension's own process: connects the browser's events to the parts. It keeps no state, since Chromium may end it
// at any moment; what must outlive it is in storage or in the tab.
import browser from 'webextension-polyfill';
import { actOnWall } from './background/automatic.ts';
import { cancelMany, saveMany, serveBatches } from './background/batch.ts';
import { showReaderState, showSaved } from './background/button.ts';
import { convertArticle, saveArticle, serveDownloads } from './background/downloads.ts';
import { serveFetches } from './background/fetch.ts';
import { readFont } from './background/fonts.ts';
import { createMenus, handleMenu } from './background/menus.ts';
import { readLink } from './background/next.ts';
import { loadScript, saveTab, setReaderStyle, toggleReader } from './background/tab.ts';
import { keepBookmark } from './platform/bookmarks.ts';
import { handleInBackground } from './platform/messages.ts';
import { changeSettings } from './platform/settings.ts';

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await createMenus();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});

browser.action.onClicked.addListener((tab) => toggleReader(tab));

// Firefox for Android has neither keyboard commands nor context menus.
browser.commands?.onCommand.addListener(async (command, tab) => {
  if (command === 'save-text' && tab?.id !== undefined) await saveTab(tab);
});

browser.contextMenus?.onClicked.addListener((info, tab) => handleMenu(info, tab));

serveFetches();
serveDownloads();
serveBatches();

handleInBackground({
  'judge-wanted': (_input, { tab }) => loadScript(tab, 'judge.js'),
  'sources-wanted': (_input, { tab }) => loadScript(tab, 'sources.js'),
  'wall-seen': (report, { tab }) => actOnWall(tab, report),
  'reader-style': ({ on }, { tab }) => setReaderStyle(tab, on),
  'reader-state': (now, { tab }) => showReaderState(tab?.id, now),
  'save-article': async ({ article, format, id }, { tab }) => {
    const answer = await saveArticle({ article, format, id, traceless: tab?.incognito });
    if (tab?.id !== undefined) await showSaved(tab.id, answer);
    return answer;
  },
  'convert-article': ({ article, form }) => convertArticle(article, form),
  'save-many': (order) => saveMany(order),
  'cancel-many': ({ id }) => cancelMany(id),
  'read-link': ({ url }, { tab }) => readLink(tab, url),
  'change-reader': (reader) => changeSettings({ reader }),
  // Of a private window nothing is kept.
  'keep-bookmark': (bookmark, { tab }) => (tab?.incognito ? undefined : keepBookmark(bookmark)),
  'open-options': () => browser.runtime.openOptionsPage(),
  font: ({ file }) => readFont(file),
});
