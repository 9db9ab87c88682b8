// What the eye would see first if it were wrong: the fonts really used, icons that turn and icons that do not, what lies
// over what, room for a finger, and nothing to scroll sideways in a narrow window. On the stage, in Chromium.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Face, scriptRow } from '../../src/reader/typography.ts';
import { languages } from '../newsroom/stories/index.ts';
import { reading } from '../reader/readings.ts';
import { openBrowser } from '../reader/screens.ts';
import { buildStage, openStage } from '../reader/stage.ts';
import { until } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const PANELS = ['text', 'save', 'contents', 'keys', 'listen'];

async function open(locale: string, lang = locale, more = ''): Promise<Page> {
  const page = await openStage(browser, await buildStage(locale, more));
  await page.evaluate((given) => matnStage.open(given), reading(lang));
  await page.waitForSelector('matn-reader > article');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

interface UsedFont {
  familyName: string;
  postScriptName: string;
  isCustomFont: boolean;
  glyphCount: number;
}

/** The fonts that the letters of an element were really drawn with, the one of most letters first. */
async function fontsOf(page: Page, selector: string): Promise<UsedFont[]> {
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const fonts = await until('letters drawn', async () => {
    const drawn = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    return drawn.fonts.length > 0 && drawn.fonts;
  });
  await devtools.detach();
  return fonts.sort((a, b) => b.glyphCount - a.glyphCount);
}

/** "noto-naskh-arabic" is what a browser calls "Noto Naskh Arabic". */
const bundledName = ({ bundled = '' }: Face) => bundled.replaceAll('-', ' ').toLowerCase();

describe('the fonts', () => {
  it.each(languages)('%s is set in the face of the table', async (lang) => {
    const page = await open('en', lang);
    const face = scriptRow(lang, lang === 'en' ? 'ltr' : 'rtl').serif;
    const [used] = await fontsOf(page, 'matn-reader > article [data-matn="body"] > p');
    const names = [...face.system.map((name) => name.toLowerCase()), bundledName(face)];
    expect(names).toContain(used?.familyName.toLowerCase());
    await page.close();
  });

  // Debian's bold Nastaliq says it is regular; a page set in it is bold from end to end.
  it('Urdu text is not bold, and its headings are', async () => {
    const page = await open('en', 'ur');
    // The bundled font comes after the article, which is shown in the system's until then.
    await page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === 'loaded');
    const [used] = await fontsOf(page, 'matn-reader > article [data-matn="body"] > p');
    expect(used?.postScriptName).not.toMatch(/bold/i);
    const widths = await page.evaluate(() => {
      const [thin, thick] = [400, 700].map((weight) => {
        const box = document.createElement('span');
        box.textContent = 'اردو اخبار';
        document.querySelector('matn-reader > article p')?.append(box);
        box.style.setProperty('font-weight', String(weight), 'important');
        return box.getBoundingClientRect().width;
      });
      return { thin, thick };
    });
    expect(widths.thin).not.toBe(widths.thick);
    await page.close();
  });

  it.each(['noto-naskh-arabic', 'noto-nastaliq-urdu', 'noto-serif-hebrew', 'vazirmatn'])(
    'where the system has nothing, %s is loaded from the extension',
    async (bundled) => {
      const more = `
        import { familyStack, loadFace } from './src/reader/fonts.ts';
        globalThis.matnFonts = { familyStack, loadFace };`;
      const page = await openStage(browser, await buildStage('en', more));
      await page.evaluate(async (file) => {
        const face = { system: ['No Such Face'], bundled: file, generic: 'serif' as const };
        const { familyStack, loadFace } = (globalThis as unknown as { matnFonts: Fonts }).matnFonts;
        await loadFace(face, async (name) => new Uint8Array(await matnFont(name)).buffer);
        const line = document.createElement('p');
        line.id = 'line';
        line.textContent = file.includes('hebrew') ? 'שלום' : 'پاکستان';
        line.style.fontFamily = familyStack([face], face);
        document.body.append(line);
      }, bundled);
      const [used] = await fontsOf(page, '#line');
      expect(used?.isCustomFont).toBe(true);
      expect(used?.familyName.toLowerCase()).toBe(bundledName({ bundled } as Face));
      await page.close();
    },
  );
});

interface Fonts {
  familyStack: typeof import('../../src/reader/fonts.ts').familyStack;
  loadFace: typeof import('../../src/reader/fonts.ts').loadFace;
}
declare function matnFont(file: string): Promise<number[]>;

/** Icons of the toolbar that are drawn the other way round. */
const mirrored = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...matnStage.part('.toolbar').querySelectorAll('.tool')]
      .filter((tool) => {
        const icon = tool.querySelector('.icon');
        return icon && getComputedStyle(icon).transform.startsWith('matrix(-1');
      })
      .map((tool) => /tool-(\w+)/.exec(tool.className)?.[1] ?? '')
      .sort(),
  );

describe('the icons', () => {
  it.each([
    ['en', []],
    ['he', ['contents', 'listen', 'original']],
    ['ar', ['contents', 'keys', 'listen', 'original']],
    ['ur', ['contents', 'keys', 'listen', 'original']],
  ])('in %s turn as the writing does; arrows that point down and signs of their own do not', async (locale, turned) => {
    const page = await open(locale);
    expect(await mirrored(page)).toEqual(turned);
    await page.close();
  });
});

const boxOf = (page: Page, selector: string) =>
  page.$eval(`matn-reader > article ${selector}`, (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });

describe.each(['ar', 'en'] as const)('an article in %s', (lang) => {
  let page: Page;
  beforeAll(async () => {
    page = await open('en', lang);
  });
  afterAll(() => page?.close());

  it('leaves the beginning of its code free of the copy button', async () => {
    const [code, button] = [await boxOf(page, 'pre'), await boxOf(page, '[data-matn="copy"]')];
    expect(button.left).toBeGreaterThan((code.left + code.right) / 2);
  });

  it('has its rule between parts in the middle, and its figures well apart', async () => {
    const [rule, body] = [await boxOf(page, 'hr'), await boxOf(page, '[data-matn="body"]')];
    expect(Math.abs(rule.left + rule.right - body.left - body.right)).toBeLessThan(2);
    const [figure, next] = [await boxOf(page, 'figure'), await boxOf(page, 'figure + p')];
    expect(next.top - figure.bottom).toBeGreaterThan(28);
  });

  it('says the same number of minutes under the title and above it', async () => {
    await page.waitForFunction(() => /\d/.test(matnStage.part('.left').textContent ?? ''));
    const left = await page.evaluate(() => matnStage.part('.left').textContent);
    const whole = await page.$eval('matn-reader [data-matn="byline"] bdi:last-child', (line) => line.textContent);
    expect(/\d+/.exec(left ?? '')?.[0]).toBe(/\d+/.exec(whole ?? '')?.[0]);
  });

  it('stands in one column with what is said below it', async () => {
    const found = await page.evaluate(() => {
      const box = matnStage.part('.found summary').getBoundingClientRect();
      return { left: box.left, right: box.right };
    });
    const body = await boxOf(page, '[data-matn="body"]');
    expect(Math.abs(found.left - body.left)).toBeLessThan(1);
    expect(Math.abs(found.right - body.right)).toBeLessThan(1);
  });
});

it('offers a choice of faces only where there are two', async () => {
  for (const [lang, choices] of [
    ['fa', 0],
    ['ar', 2],
  ] as const) {
    const page = await open('en', lang);
    const count = await page.evaluate(() => {
      const root = document.querySelector('matn-reader')?.shadowRoot;
      return root?.querySelectorAll('#panel-text [name="matn-face"]').length;
    });
    expect(count).toBe(choices);
    await page.close();
  }
});

/** What is too small of the controls to be seen, with its size. */
const tooSmall = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const root = document.querySelector('matn-reader')?.shadowRoot;
    return [...(root?.querySelectorAll('button, a[href], select, summary, label') ?? [])]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < size - 0.5 || box.height < size - 0.5))
      .map(({ element, box }) => `${element.className || element.localName} ${box.width} × ${box.height}`);
  }, least);

describe.each(['en', 'ar', 'he', 'fa', 'ur', 'de', 'ja', 'hi', 'ru'])('a narrow window in %s', (locale) => {
  it('has nothing to scroll sideways, and room for a finger, in every panel', async () => {
    const phone = { width: 320, height: 640, hasTouch: true, isMobile: true };
    const page = await openStage(browser, await buildStage(locale), phone);
    for (const state of ['empty', 'reading'] as const) {
      await page.evaluate((given) => matnStage.open(given), reading(locale, state));
      await page.waitForSelector(`matn-reader[data-state="${state}"]`);
      for (const panel of state === 'reading' ? [undefined, ...PANELS] : [undefined]) {
        if (panel) await page.evaluate((name) => matnStage.showPanel(name), panel);
        const overflow = await page.evaluate((name) => {
          const parts = ['.scroller', '.toolbar', ...(name ? [`#panel-${name}`] : [])];
          return parts
            .map((part) => matnStage.part(part))
            .filter((part) => part.scrollWidth > part.clientWidth)
            .map((part) => part.className);
        }, panel);
        expect(overflow, `${state} ${panel}`).toEqual([]);
        expect(await tooSmall(page, 44), `${state} ${panel}`).toEqual([]);
      }
      await page.evaluate(() => matnStage.reader.close());
    }
    await page.close();
  });
});

it.each(['rtl', 'ltr'])(
  'is as wide as a phone on a page (%s) that hangs over its edge, whatever it says',
  async (dir) => {
    const phone = { width: 360, height: 640, hasTouch: true, isMobile: true };
    const page = await openStage(browser, await buildStage('en'), phone);
    await page.evaluate((direction) => {
      const meta = document.querySelector<HTMLMetaElement>('meta[name=viewport]');
      if (meta) meta.content = 'width=device-width, initial-scale=1';
      document.documentElement.dir = direction;
      const table = document.createElement('div');
      table.style.inlineSize = '1400px';
      table.textContent = 'A wide table';
      document.body.append(table);
    }, dir);
    await page.evaluate((given) => matnStage.open(given), reading('ar'));
    await page.waitForFunction(() => {
      const box = matnStage.part('dialog').getBoundingClientRect();
      return box.left === 0 && box.width === 360 && visualViewport?.offsetLeft === 0 && visualViewport.scale === 1;
    });
    await page.evaluate(() => matnStage.reader.close());
    expect(await page.$$eval('meta[name=viewport]', (all) => all.map((meta) => meta.getAttribute('content')))).toEqual([
      'width=device-width, initial-scale=1',
    ]);
    await page.close();
  },
);

it('is as wide as a phone on a page that is not, and gives the page its width back', async () => {
  const phone = { width: 360, height: 640, hasTouch: true, isMobile: true };
  const page = await openStage(browser, await buildStage('en'), phone);
  await page.$eval('meta[name=viewport]', (meta) => {
    (meta as HTMLMetaElement).content = 'width=980';
    meta.remove();
  });
  const wide = await page.evaluate(() => document.documentElement.clientWidth);
  expect(wide).toBeGreaterThan(900);
  await page.evaluate((given) => matnStage.open(given), reading('en'));
  await page.waitForFunction(() => matnStage.part('.scroller').clientWidth === 360);
  await page.evaluate(() => matnStage.reader.close());
  await page.waitForFunction((width) => document.documentElement.clientWidth === width, {}, wide);
  expect(await page.$('meta[name=viewport]')).toBeNull();
  await page.close();
});
