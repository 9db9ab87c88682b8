// Pages that mean harm, where scripts are allowed: nothing of the page's style reaches the article or the controls, and
// nothing of the article's markup acts.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom/server.ts';
import { stories } from '../newsroom/stories/index.ts';
import { controls, inBothBrowsers, type Session, until, waitForReader } from './harness.ts';
import { expectStory } from './reading.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/**
 * Opens the page and its reading; what harms is written down from just before the reader opens. What the page's own
 * elements do to themselves, where they stood from the beginning, is theirs: a browser may begin an SVG animation long
 * after `load`.
 */
async function openReading(session: Session, address: string): Promise<Page> {
  const page = await session.open();
  await page.goto(newsroom.url + address, { waitUntil: 'load' });
  await page.evaluate(() => {
    const harms: string[] = [];
    const own = new Set<unknown>(document.querySelectorAll('*'));
    const harm = (what: string) => own.has(window.event?.target) || harms.push(what);
    Object.assign(window, { harms, harm });
  });
  await session.pressToolbarButton(page);
  await waitForReader(page, 'reading');
  return page;
}

/** How the parts of the article are set, and whether anything of the page shows in them. */
function lookOf(page: Page) {
  return page.evaluate(() => {
    const article = document.querySelector('matn-reader > article');
    if (!article) throw new Error('There is no article.');
    const parts = [article, ...article.querySelectorAll('*')];
    const style = (element: Element) => getComputedStyle(element);
    const wrong = parts.filter((part) => {
      const { visibility, opacity, transform, letterSpacing, color, backgroundColor, pointerEvents } = style(part);
      const red = 'rgb(255, 0, 0)';
      return (
        visibility !== 'visible' ||
        opacity !== '1' ||
        transform !== 'none' ||
        !['normal', '0px'].includes(letterSpacing) ||
        color === red ||
        backgroundColor === red ||
        pointerEvents === 'none'
      );
    });
    const intruders = parts.filter((part) =>
      ['::before', '::marker'].some((own) => getComputedStyle(part, own).content.includes('intruder')),
    );
    const paragraph = article.querySelector('p');
    const boxes = paragraph?.getClientRects().length ?? 0;
    const { direction, unicodeBidi, fontSize, textAlign } = style(paragraph ?? article);
    return {
      wrong: wrong.map((part) => part.outerHTML.slice(0, 60)),
      intruders: intruders.length,
      boxes,
      direction,
      unicodeBidi,
      textAlign,
      legible: Number.parseFloat(fontSize) >= 14,
      root: { opacity: style(document.documentElement).opacity, filter: style(document.documentElement).filter },
    };
  });
}

/** Whether the first letters and lines of the article look like the rest of it. */
function hasPlainInitials(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('matn-reader > article :is(h1, p)')].every((block) => {
      const { color, fontSize } = getComputedStyle(block);
      return ['::first-letter', '::first-line'].every((part) => {
        const style = getComputedStyle(block, part);
        return style.color === color && style.fontSize === fontSize && style.float === 'none';
      });
    }),
  );
}

inBothBrowsers('hostile pages, scripts allowed', { javascript: 'allowed' }, (session) => {
  it.each(['ar', 'en'] as const)('a stylesheet against everything does not reach the reader: %s', async (lang) => {
    const page = await openReading(session(), `/${lang}/hostile-style`);
    await expectStory(page, stories[lang]);
    const look = await lookOf(page);
    expect(look.wrong).toEqual([]);
    expect(look.intruders).toBe(0);
    expect(look.boxes).toBeGreaterThan(0);
    expect(look.direction).toBe(stories[lang].dir);
    expect(look.unicodeBidi).not.toBe('bidi-override');
    expect(['start', lang === 'ar' ? 'right' : 'left']).toContain(look.textAlign);
    expect(look.legible).toBe(true);
    await until('plain first letters and lines', () => hasPlainInitials(page));
    expect(look.root).toEqual({ opacity: '1', filter: 'none' });
    const found = (await controls(session(), page)).filter(({ role }) => role === 'button');
    expect(found.length).toBeGreaterThan(3);
    for (const { name, box } of found) {
      expect(name).not.toBe('');
      expect(box.width * box.height).toBeGreaterThan(0);
    }
    await page.close();
  });

  it.each(['he', 'fa'] as const)('nothing in a hostile article acts: %s', async (lang) => {
    const page = await openReading(session(), `/${lang}/hostile-markup`);
    await expectStory(page, stories[lang]);
    const asked = newsroom.requests.length;
    const left = await page.evaluate(() => {
      const article = document.querySelector('matn-reader > article');
      const parts = [...(article?.querySelectorAll('*') ?? [])];
      const attributes = parts.flatMap((part) => [...part.attributes].map(({ name, value }) => ({ name, value })));
      const forbidden =
        'script, style, link, meta, base, iframe, object, embed, form, input, button, svg script, template, noscript';
      return {
        forbidden: parts.filter((part) => part.matches(forbidden)).map((part) => part.localName),
        handlers: attributes.filter(({ name }) => /^on/i.test(name)),
        addresses: attributes.filter(
          ({ name, value }) =>
            /^(href|src|action|formaction|xlink:href|data|srcdoc)$/i.test(name) && !/^(https?:|mailto:|#)/.test(value),
        ),
        clobbering: attributes.filter(
          ({ name, value }) => /^(id|name)$/.test(name) && /^(body|createElement)$/.test(value),
        ),
      };
    });
    expect(left).toEqual({ forbidden: [], handlers: [], addresses: [], clobbering: [] });
    await actOnEverything(page);
    const harms = await page.evaluate(() => (window as unknown as { harms: string[] }).harms);
    expect(harms).toEqual([]);
    expect(newsroom.requests.slice(asked).filter((request) => request.startsWith('/harm'))).toEqual([]);
    await page.close();
  });
});

/** Moves over, clicks and focuses everything in the article, as a curious reader might. Links are not followed. */
async function actOnEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const article = document.querySelector('matn-reader > article');
    article?.addEventListener('click', (event) => event.preventDefault());
    for (const part of article?.querySelectorAll<HTMLElement>('*') ?? []) {
      for (const type of ['mouseover', 'click', 'error', 'load', 'toggle']) part.dispatchEvent(new Event(type));
      part.focus?.();
      if (part instanceof HTMLAnchorElement && part.protocol === 'javascript:') part.click();
    }
  });
}
