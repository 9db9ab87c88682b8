// The newspaper's ordinary page, as its server would send it: a menu, the story, and everything that stands around one.
import { html, json, type Markup } from './markup.ts';
import { type Block, type Story, textsOf } from './story.ts';

/** Where a page is asked for, and under what circumstances. */
export interface Place {
  /** Absolute address of the page, with its query. */
  url: string;
  /** Origin of the newsroom. */
  origin: string;
  /** Address of a script; one that is not there when scripts are to fail. */
  script(name: string): string;
  /** Whether a program asks, not the browser for its window. */
  again: boolean;
  /** Cookies that the browser sent. */
  cookies: string;
}

function figureOf(block: Block & { kind: 'figure' }, story: Story): Markup {
  return html`<figure class="field--name-field-image">
      <img src="/pictures/${story.lang}.png" width="960" height="540" alt="${block.alt}">
      <figcaption>${block.caption}</figcaption>
    </figure>`;
}

function blockOf(block: Block, story: Story): Markup {
  if (block.kind === 'paragraph') return html`<p>${block.text}</p>`;
  if (block.kind === 'heading') return html`<h2>${block.text}</h2>`;
  if (block.kind === 'quote') return html`<blockquote><p>${block.text}</p><footer>${block.by}</footer></blockquote>`;
  if (block.kind === 'list') return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return figureOf(block, story);
}

/** The boxes that Drupal sites put between two paragraphs. */
function inset({ paper }: Story): Markup {
  return html`<div class="field field--name-field-related-nodes field--label-above">
      <div class="field__label">${paper.readMore}</div>
      ${paper.editors ? html`<div class="field__item">${paper.editors}</div>` : ''}
    </div>`;
}

/** The story itself: heading, dek, byline and text. */
export function storyOf(story: Story, extra: Markup = html``): Markup {
  const half = story.blocks.findIndex((block) => block.kind === 'heading') - 1;
  const day = new Intl.DateTimeFormat(`${story.lang}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  return html`<article class="node node--type-article">
    <h1 class="page-title">${story.title}</h1>
    <p class="field--name-field-dek">${story.dek}</p>
    <div class="node__submitted"><span class="author" rel="author">${story.byline}</span>
      <time datetime="${story.published}">${day.format(new Date(story.published))}</time></div>
    <div class="node__content field--name-body">
      ${story.blocks.map((block, index) => [...(index === half ? [inset(story)] : []), blockOf(block, story)])}
      ${extra}
    </div>
  </article>`;
}

export function comments(story: Story, note: Markup = html``): Markup {
  return html`<section id="comments" class="comments">
    <p>${story.paper.comments}</p>
    <form method="post" action="/comment"><textarea name="text"></textarea><input type="submit" value="OK"></form>
    ${note}
  </section>`;
}

/** Everything inside the body of an ordinary page. */
export function bodyOf(story: Story, parts: { extra?: Markup; note?: Markup } = {}): Markup {
  const { paper } = story;
  return html`<header id="header"><a href="/" class="site-name">${paper.name}</a>
    <nav><ul class="menu">${paper.menu.map((item) => html`<li><a href="/">${item}</a></li>`)}</ul></nav></header>
  <main id="main">
    ${storyOf(story, parts.extra)}
    <p class="share"><a href="/share">${paper.share}</a></p>
    <section class="view view-related"><h2>${paper.moreFrom}</h2>
      <ul>${paper.related.map((title) => html`<li><a href="/">${title}</a></li>`)}</ul></section>
    ${comments(story, parts.note)}
  </main>
  <aside class="newsletter"><form action="/newsletter"><label>${paper.newsletter}
    <input type="email" name="mail"></label></form></aside>
  <footer id="footer"><p>${paper.footer}</p></footer>`;
}

const style = html`<style>
  body { margin: 0; font-family: sans-serif; color: #222; background: #f4f4f0 }
  #header, #main, #footer, .newsletter { max-width: 46rem; margin: auto; padding: 1rem }
  .menu { display: flex; gap: 1rem; list-style: none; padding: 0 }
  img { max-width: 100%; height: auto }
  .field--name-field-related-nodes { background: #ddd; padding: .5rem }
</style>`;

/** The head as the paper's own system writes it; `charset` is what the page declares, `more` comes last. */
export function headOf(story: Story, place: Place, more: Markup = html``, charset = 'utf-8'): Markup {
  return html`<meta charset="${charset}">
  <title>${story.title} | ${story.paper.name}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="${story.dek}">
  <meta property="og:title" content="${story.title}">
  <meta property="og:site_name" content="${story.paper.name}">
  <meta property="og:image" content="${place.origin}/pictures/${story.lang}.png">
  <meta property="article:published_time" content="${story.published}">
  ${style}
  ${more}`;
}

/** A whole document. */
export function documentOf(story: Story, head: Markup, body: Markup, attributes: Markup = html``): string {
  return html`<!DOCTYPE html>
<html lang="${story.lang}" dir="${story.dir}"${attributes}>
<head>
  ${head}
</head>
<body>
  ${body}
</body>
</html>
`.toString();
}

/** The story as schema.org has it, with its whole text. */
export function jsonLd(story: Story): Markup {
  return json({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    description: story.dek,
    datePublished: story.published,
    author: { '@type': 'Person', name: story.byline },
    publisher: { '@type': 'Organization', name: story.paper.name },
    inLanguage: story.lang,
    articleBody: textsOf(story).join('\n\n'),
  });
}
