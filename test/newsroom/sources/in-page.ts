// Stories in what stands in the page for other readers than people: search engines, browsers without scripts, components.
import { stories } from '../stories/index.ts';
import { at, htmlOf, inScript, plainOf, type SourcePage, shell, truthOf } from './page.ts';

const { ar, he, fa, ur, en } = stories;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Line breaks and a comma too many, as templates without an encoder leave them. */
const broken = (headline: string, body: string): string =>
  `{\n "@context": "https://schema.org",\n "@type": "NewsArticle",\n "headline": "${headline}",\n "articleBody": "${body.replaceAll('"', '\\"')}",\n}`;

export const inPage: SourcePage[] = [
  {
    name: 'json-ld',
    source: 'json-ld',
    story: ar,
    serve: (site) =>
      at(
        site,
        shell(site.story, {
          head: ld(
            inScript({
              '@context': 'https://schema.org',
              '@type': 'NewsArticle',
              mainEntityOfPage: { '@type': 'WebPage', '@id': site.url },
              headline: site.story.title,
              datePublished: site.story.published,
              author: { '@type': 'Person', name: site.story.byline },
              articleBody: plainOf(site.story),
            }),
          ),
        }),
      ),
  },
  {
    name: 'json-ld-graph',
    source: 'json-ld',
    story: he,
    serve: (site) => {
      const { story } = site;
      const other = {
        '@type': 'NewsArticle',
        url: '/sources/other/1',
        headline: story.paper.related[0],
        articleBody: `${story.paper.newsletter}. `.repeat(40),
      };
      // One run of text: the paragraphs joined by a space.
      const article = {
        '@type': ['Article', 'NewsArticle'],
        '@id': `${site.url}#article`,
        headline: story.title,
        articleBody: plainOf(story, ' '),
      };
      const graph = {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebSite', name: story.paper.name }, other, article],
      };
      const crumbs = [{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] }];
      return at(site, shell(story, { head: ld(inScript(crumbs)) + ld(inScript(graph)) }));
    },
  },
  {
    name: 'json-ld-broken',
    source: 'json-ld',
    story: fa,
    serve: (site) => at(site, shell(site.story, { head: ld(broken(site.story.title, plainOf(site.story, '\n'))) })),
  },
  {
    name: 'json-ld-escaped',
    source: 'json-ld',
    story: ur,
    serve: (site) => {
      const body = htmlOf(site.story).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return at(
        site,
        shell(site.story, {
          body: ld(inScript({ '@type': 'BlogPosting', headline: site.story.title, articleBody: body })),
        }),
      );
    },
  },
  {
    name: 'microdata-meta',
    source: 'microdata',
    story: he,
    serve: (site) => {
      const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="${site.story.title}">
        <meta itemprop="articleBody" content="${plainOf(site.story).replaceAll('"', '&quot;')}"></div>`;
      return at(site, shell(site.story, { body }));
    },
  },
  {
    name: 'noscript',
    source: ['noscript', 'dom'],
    story: ar,
    serve: (site) => {
      const page = shell(site.story, {
        body: `<noscript><article><h1>${site.story.title}</h1>${htmlOf(site.story)}</article></noscript>`,
      });
      return at(site, page.replace('<noscript>You need to enable JavaScript to run this app.</noscript>', ''));
    },
  },
  {
    name: 'template-element',
    source: ['template', 'dom'],
    story: ar,
    serve: (site) =>
      at(
        site,
        shell(site.story, {
          body: `<template id="story"><h1>${site.story.title}</h1>${htmlOf(site.story)}</template>`,
        }),
      ),
  },
  {
    name: 'template-script',
    source: 'template',
    story: en,
    // Blogger's dynamic views.
    serve: (site) =>
      at(
        site,
        shell(site.story, {
          head: `<meta property="og:title" content="${site.story.title}">`,
          body: `<div class="post-body"><script type="text/template">${htmlOf(site.story)}</script></div>`,
        }),
      ),
  },
  {
    name: 'shadow-root',
    source: ['template', 'dom'],
    story: he,
    // A component whose text stands in the host, and whose shadow root has the frame and the slot.
    serve: (site) => {
      const [first = '', ...rest] = truthOf(site.story).map((text) => `<p>${text}</p>`);
      const root = `<news-story><template shadowrootmode="open"><style>:host { display: none }</style>
        <h1>${site.story.title}</h1>${first}<slot></slot></template>${rest.join('')}</news-story>`;
      return at(site, shell(site.story, { root }));
    },
  },
];
