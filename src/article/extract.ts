// The way from a page to an article: copy, read what it declares, passes over the page, Readability, passes over what it
// found, rebuild from the allow-list, purify, set directions, write the text.
import type { Article } from './article.ts';
import { declaredDirection, proseOf, setDirections } from './direction.ts';
import { textOf } from './dom.ts';
import { findContent } from './engine.ts';
import { isKnown } from './junk/index.ts';
import { languageOf, languageOfText, SAMPLE } from './language.ts';
import { type Found, readMetadata } from './metadata/metadata.ts';
import type { ArticleOptions } from './options.ts';
import { ARTICLE_PASSES, PAGE_PASSES } from './passes/index.ts';
import type { Work } from './passes/pass.ts';
import { setAsProse } from './plain.ts';
import { rebuild } from './rebuild.ts';
import { purify } from './sanitise.ts';
import { snapshot } from './snapshot.ts';
import { findSpine, proseWeight } from './spine.ts';
import { articleText, countWords } from './text.ts';

/** The page's base address, without a fragment: its `<base>`, resolved against its own address. */
function baseOf(document: Document, url: string): string {
  const own = url.replace(/#.*$/, '');
  const declared = document.querySelector('base[href]')?.getAttribute('href');
  try {
    const base = new URL(declared ?? '', own);
    base.hash = '';
    return /^https?:$/.test(base.protocol) ? base.href : own;
  } catch {
    return own;
  }
}

type Bench = Work & { in(pass: string): void };

function runPagePasses(work: Bench, skipped: ReadonlySet<string>): void {
  for (const pass of PAGE_PASSES) {
    if (skipped.has(pass.name)) continue;
    work.in(pass.name);
    pass.page(work);
  }
}

function runArticlePasses(root: Element, work: Bench, skipped: ReadonlySet<string>): Element {
  for (const pass of ARTICLE_PASSES) {
    if (skipped.has(pass.name)) continue;
    work.in(pass.name);
    pass.article(root, work);
  }
  return root;
}

/** A shorter story than this, in characters, is doubted where the page holds far more prose. */
const DOUBTFUL = 1000;
const TIMES = 2.5;

/** Runs passes over the page, then Readability, then passes over what it found; where that lost most of the prose, the spine. */
function findStory(page: Document, work: Bench, options: ArticleOptions): Element | null {
  const skipped = new Set(options.without);
  runPagePasses(work, skipped);
  const prose = work.prose.reduce((sum, { text }) => sum + text.length, 0);
  const found = findContent(work.document);
  const story = found && runArticlePasses(found.root, work, skipped);
  const kept = textOf(story).length;
  if (skipped.has('spine') || kept > DOUBTFUL || prose < Math.max(300, kept * TIMES)) return story;
  const second = workOn(snapshot(page, skipped.has('furniture')), options);
  runPagePasses(second, skipped);
  if (!second.document.body) return story;
  const spine = runArticlePasses(findSpine(second.document.body), second, skipped);
  return proseWeight(spine) > kept * TIMES ? spine : story;
}

/** The beginning of the page's prose, as much of it as tells its language. */
function sampleOf(prose: Work['prose']): string {
  let sample = '';
  for (const { text } of prose) if (sample.length < SAMPLE) sample += `${text} `;
  return sample;
}

/** The languages that the page's own words may be in; undefined where they are not known, or not in the tables. */
function languagesOf({ prose, metadata }: Work): readonly string[] | undefined {
  const spoken = languageOfText(sampleOf(prose));
  if (spoken === undefined || !isKnown(spoken)) return undefined;
  const declared = metadata.languages.map((tag) => tag?.toLowerCase().split(/[-_]/)[0] ?? '');
  return [...new Set([spoken, ...declared])].sort();
}

function workOn(document: Document, options: ArticleOptions): Bench {
  const base = baseOf(document, options.url);
  let current = '';
  let languages: readonly string[] | undefined | null = null;
  return {
    document,
    base,
    metadata: readMetadata(document, base),
    lead: [],
    notes: [],
    prose: [],
    told: [],
    get languages() {
      if (languages === null) languages = languagesOf(this);
      return languages;
    },
    in(pass) {
      current = pass;
    },
    removed(node, why) {
      options.explain?.({ pass: current, text: textOf(node), ...(why !== undefined && { why }) });
    },
  };
}

const VALUES = ['title', 'byline', 'siteName', 'published', 'modified', 'excerpt', 'image'] as const;

/** The first picture of the article, for want of one that the page declares. */
function leadImage(root: Element): Found | undefined {
  const value = root.querySelector('figure img:not(.matn-formula):not([src^="data:"])')?.getAttribute('src');
  return value ? { value, origin: 'element' } : undefined;
}

/** See `extractArticle` in the door. */
export function extract(page: Document, options: ArticleOptions): Article | null {
  // A drawing, a feed, a set of frames: documents without a body have no article.
  if (!page.querySelector('body')) return null;
  const declared = declaredDirection(page);
  const document = snapshot(page, options.without?.includes('furniture'));
  if (page.contentType === 'text/plain') setAsProse(document, options.url);
  const work = workOn(document, options);
  const { metadata } = work;
  const story = findStory(page, work, options);
  if (!story) return null;
  const root = rebuild(story, work.base, options.url);
  const lang = languageOf(metadata.languages, proseOf(root, SAMPLE));
  const dir = setDirections(root, declared);
  const text = articleText(root, !options.withoutCaptions);
  if (text.trim() === '') return null;
  const found = { ...metadata, image: metadata.image ?? leadImage(root) };
  const declares = VALUES.filter((name) => found[name] !== undefined);
  return {
    url: options.url,
    title: metadata.title?.value ?? '',
    ...Object.fromEntries(declares.map((name) => [name, found[name]?.value])),
    ...(lang && { lang: lang.tag }),
    dir,
    html: purify(root.innerHTML, page),
    text,
    origins: {
      ...Object.fromEntries(declares.map((name) => [name, found[name]?.origin])),
      ...(lang && { lang: lang.origin }),
    },
    wordCount: countWords(text),
  };
}
