// The sources' newsroom: one page for each place an article may be kept, each in the shape its makers really write. Any
// server may serve it: `answerSource` knows every path under `/sources/`, and `/_next/data/`, where Next looks.
import type { Answer } from '../wall.ts';
import { editors } from './editors.ts';
import { frameworks } from './frameworks.ts';
import { inPage } from './in-page.ts';
import { type Site, type SourcePage, slugOf } from './page.ts';
import { sameSite } from './same-site.ts';
import { severalPages } from './several-pages.ts';

export { type SourcePage, truthOf } from './page.ts';

export const sourcePages: SourcePage[] = [...inPage, ...frameworks, ...editors, ...sameSite, ...severalPages];

/** Where a page stands; Discourse's addresses have a form of their own. */
export function siteOf(page: SourcePage, origin: string): Site {
  const slug = slugOf(page.story);
  const path = encodeURI(
    page.name === 'discourse' ? `/sources/discourse/t/${slug}/7` : `/sources/${page.name}/${slug}`,
  );
  return { story: page.story, origin, path, url: origin + path };
}

/** Every path of a page's site with its answer. */
export function answersOf(page: SourcePage, origin: string): Map<string, Answer> {
  const site = siteOf(page, origin);
  return new Map(
    Object.entries(page.serve(site)).map(([path, answer]) => [
      new URL(path, origin).href,
      typeof answer === 'string' ? { body: answer } : answer,
    ]),
  );
}

/** The answer for an address of the sources' newsroom; undefined for every other. */
export function answerSource(url: URL): Answer | undefined {
  const name = /^\/(?:_next\/data\/b1\/)?sources\/([^/]+)\//.exec(url.pathname)?.[1];
  const page = sourcePages.find((each) => each.name === name);
  return page && answersOf(page, url.origin).get(url.href);
}
