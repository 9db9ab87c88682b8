// Stories that the page does not hold but its site does: other forms of the page, interfaces, feeds, data files.
import { stringify } from 'devalue';
import { stories } from '../stories/index.ts';
import {
  at,
  escaped,
  htmlOf,
  inScript,
  jsonAnswer,
  plainOf,
  type Site,
  type SourcePage,
  shell,
  slugOf,
  teasers,
  truthOf,
  wholePage,
} from './page.ts';
import { turboStream } from './turbo.ts';

const { ar, he, fa, ur, en } = stories;

/** The shell at the page's path, and one file beside it. */
const beside = (site: Site, head: string, path: string, answer: ReturnType<typeof jsonAnswer> | string, more = {}) => ({
  ...at(site, shell(site.story, { head, ...more })),
  [path]: answer,
});

const xml = (body: string, type: string) => ({ body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`, type });

function rss(site: Site): string {
  const { story } = site;
  const others = teasers(story).map(
    ({ title, url, summary }) =>
      `<item><title>${escaped(title)}</title><link>${site.origin}${url}</link><description>${escaped(summary)}</description></item>`,
  );
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${escaped(story.paper.name)}</title><link>${site.origin}</link>
${others.join('\n')}
<item><title>${escaped(story.title)}</title><link>${escaped(site.url)}?utm_source=rss&amp;utm_medium=feed</link><dc:creator><![CDATA[${story.byline}]]></dc:creator><pubDate>${new Date(story.published).toUTCString()}</pubDate>
<description><![CDATA[<p>${story.dek}</p>]]></description><content:encoded><![CDATA[${htmlOf(story)}]]></content:encoded></item></channel></rss>`;
}

function atom(site: Site): string {
  const { story } = site;
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${story.lang}"><title>${escaped(story.paper.name)}</title>
<entry><title>${escaped(story.paper.related[0] ?? '')}</title><link rel="alternate" href="${site.origin}/sources/other/1"/><id>1</id><content type="html">x</content></entry>
<entry><title>${escaped(story.title)}</title><link rel="alternate" type="text/html" href="${escaped(site.url)}"/><link rel="replies" href="${site.origin}/x"/><id>tag:paper,2024:1</id><published>${story.published}</published><author><name>${escaped(story.byline)}</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${htmlOf(story)}</div></content></entry></feed>`;
}

const jsonFeed = ({ story, url }: Site): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: story.paper.name,
  items: [
    ...teasers(story).map((teaser, i) => ({ id: String(i), url: teaser.url, content_text: teaser.summary })),
    {
      id: url,
      url,
      title: story.title,
      content_html: htmlOf(story),
      date_published: story.published,
      authors: [{ name: story.byline }],
    },
  ],
});

const wordPressPost = ({ story, url }: Site): unknown => ({
  id: 48213,
  date_gmt: '2024-11-10T05:30:00',
  slug: slugOf(story),
  link: url,
  title: { rendered: escaped(story.title) },
  content: { rendered: htmlOf(story), protected: false },
  excerpt: { rendered: `<p>${escaped(story.dek)}</p>`, protected: false },
});

const drupalNode = ({ story, path }: Site): unknown => ({
  nid: [{ value: 48213 }],
  langcode: [{ value: story.lang }],
  type: [{ target_id: 'article', target_type: 'node_type' }],
  title: [{ value: story.title }],
  created: [{ value: story.published, format: 'Y-m-d\\TH:i:sP' }],
  path: [{ alias: path, pid: 1, langcode: story.lang }],
  body: [{ value: plainOf(story), format: 'full_html', processed: htmlOf(story), summary: story.dek }],
  field_teaser: [{ value: story.dek }],
});

function topic({ story }: Site): unknown {
  const texts = truthOf(story);
  const half = Math.ceil(texts.length / 2);
  const post = (id: number, username: string, part: string[]) => ({
    id,
    username,
    name: '',
    created_at: story.published,
    cooked: part.map((text) => `<p>${escaped(text)}</p>`).join(''),
  });
  return {
    id: 7,
    title: story.title,
    slug: slugOf(story),
    post_stream: {
      posts: [post(1, 'salma', texts.slice(0, half)), post(2, 'karim', texts.slice(half))],
      stream: [1, 2],
    },
  };
}

const gatsbyData = ({ story, path }: Site): unknown => ({
  componentChunkName: 'component---src-templates-story-js',
  path,
  result: {
    data: {
      markdownRemark: {
        html: htmlOf(story),
        frontmatter: { title: story.title, date: story.published, slug: slugOf(story) },
      },
      allOthers: { nodes: teasers(story) },
    },
    pageContext: { slug: slugOf(story) },
  },
  staticQueryHashes: [],
});

const link = (rel: string, href: string, more = ''): string => `<link rel="${rel}" href="${escaped(href)}"${more}>`;
const generator = (name: string): string => `<meta name="generator" content="${name}">`;

export const sameSite: SourcePage[] = [
  {
    name: 'amp',
    source: 'amp',
    story: ar,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        link('amphtml', `${site.path}/amp`),
        `${site.path}/amp`,
        wholePage(site.story, { head: link('canonical', site.url) }),
      ),
  },
  {
    name: 'rss',
    source: 'feed',
    story: he,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        link('alternate', '/sources/rss/feed.xml', ' type="application/rss+xml"'),
        '/sources/rss/feed.xml',
        xml(rss(site), 'application/rss+xml'),
      ),
  },
  {
    name: 'atom',
    source: 'feed',
    story: ar,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        link('alternate', '/sources/atom/feed.xml', ' type="application/atom+xml"'),
        '/sources/atom/feed.xml',
        xml(atom(site), 'application/atom+xml'),
      ),
  },
  {
    name: 'json-feed',
    source: 'feed',
    story: en,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        link('alternate', '/sources/json-feed/feed.json', ' type="application/feed+json"'),
        '/sources/json-feed/feed.json',
        jsonAnswer(jsonFeed(site), 'application/feed+json'),
      ),
  },
  {
    name: 'wordpress',
    source: 'wordpress',
    story: ar,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        link('https://api.w.org/', '/sources/wordpress/wp-json/') +
          link('alternate', '/sources/wordpress/wp-json/wp/v2/posts/48213', ' type="application/json" title="JSON"'),
        '/sources/wordpress/wp-json/wp/v2/posts/48213',
        jsonAnswer(wordPressPost(site)),
      ),
  },
  {
    name: 'wordpress-slug',
    source: 'wordpress',
    story: he,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        link('https://api.w.org/', '/sources/wordpress-slug/wp-json/'),
        `/sources/wordpress-slug/wp-json/wp/v2/posts?slug=${encodeURIComponent(slugOf(site.story))}`,
        jsonAnswer([wordPressPost(site)]),
      ),
  },
  {
    name: 'drupal',
    source: 'drupal',
    story: ar,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        generator('Drupal 10 (https://www.drupal.org)'),
        `${site.path}?_format=json`,
        jsonAnswer(drupalNode(site)),
      ),
  },
  {
    name: 'oembed',
    source: 'oembed',
    story: en,
    requests: 3,
    serve: (site) => {
      const path = `/sources/oembed/oembed?url=${encodeURIComponent(site.url)}`;
      const html = `<blockquote class="post-embed">${htmlOf(site.story)}</blockquote><script async src="/embed.js"></script>`;
      return beside(
        site,
        link('alternate', path, ' type="application/json+oembed"'),
        path,
        jsonAnswer({ version: '1.0', type: 'rich', title: site.story.title, author_name: site.story.byline, html }),
      );
    },
  },
  {
    name: 'canonical',
    source: 'canonical',
    story: fa,
    requests: 3,
    serve: (site) =>
      beside(site, link('canonical', '/sources/canonical/full'), '/sources/canonical/full', wholePage(site.story)),
  },
  {
    name: 'print',
    source: 'print',
    story: ar,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        '',
        '/sources/print/view/48213',
        `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${site.story.title}</title></head><body onload="print()"><h1>${site.story.title}</h1>${htmlOf(site.story)}</body></html>`,
        { body: '<a href="/sources/print/view/48213">نسخة للطباعة</a>' },
      ),
  },
  {
    name: 'refresh',
    source: 'refresh',
    story: he,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        '<noscript><meta http-equiv="refresh" content="25; url=/sources/refresh/plain"></noscript>',
        '/sources/refresh/plain',
        wholePage(site.story),
      ),
  },
  {
    name: 'discourse',
    source: 'discourse',
    story: ar,
    requests: 3,
    serve: (site) => {
      const path = `/sources/discourse/t/${slugOf(site.story)}/7`;
      return {
        ...at(
          { ...site, path },
          shell(site.story, { head: generator('Discourse 3.2.0 - https://github.com/discourse/discourse') }),
        ),
        '/sources/discourse/t/7.json': jsonAnswer(topic(site)),
      };
    },
  },
  {
    name: 'mediawiki',
    source: 'mediawiki',
    story: he,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        generator('MediaWiki 1.41.0'),
        `${site.path}?action=render`,
        `<div class="mw-content-rtl mw-parser-output" lang="he" dir="rtl">${htmlOf(site.story).replace(/<h2>(.*?)<\/h2>/g, '<h2><span class="mw-headline">$1</span><span class="mw-editsection"><span>[</span><a href="/edit">עריכה</a><span>]</span></span></h2>')}</div>`,
        { body: `<h1 id="firstHeading">${site.story.title}</h1>` },
      ),
  },
  {
    name: 'gatsby',
    source: 'payload',
    story: ar,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        link('preload', `/sources/gatsby/page-data/story/page-data.json`, ' as="fetch" crossorigin="anonymous"') +
          link('preload', '/sources/gatsby/page-data/app-data.json', ' as="fetch"'),
        '/sources/gatsby/page-data/story/page-data.json',
        jsonAnswer(gatsbyData(site)),
        { root: '<div id="___gatsby"></div>' },
      ),
  },
  {
    name: 'nuxt-payload',
    source: 'payload',
    story: he,
    requests: 3,
    serve: (site) => {
      const payload = `${site.path}/_payload.json`;
      const state = {
        data: { story: { title: site.story.title, slug: slugOf(site.story), body: htmlOf(site.story) } },
        prerenderedAt: 1731225600000,
      };
      return beside(
        site,
        link('preload', payload, ' as="fetch" crossorigin="anonymous"'),
        payload,
        { body: stringify(state), type: 'application/json' },
        {
          root: `<div id="__nuxt"></div><script type="application/json" data-src="${payload}" id="__NUXT_DATA__">[{"state":1},{}]</script>`,
        },
      );
    },
  },
  {
    name: 'sveltekit-data',
    source: 'payload',
    story: ar,
    requests: 3,
    serve: (site) => {
      const data = JSON.parse(
        stringify({ post: { title: site.story.title, slug: slugOf(site.story), content: htmlOf(site.story) } }),
      );
      return beside(
        site,
        '',
        `${site.path}/__data.json`,
        jsonAnswer({ type: 'data', nodes: [null, { type: 'data', data, uses: {} }] }),
        { body: '<script>{ __sveltekit_9z8y = { base: "" }; import("../_app/immutable/entry/start.js"); }</script>' },
      );
    },
  },
  {
    name: 'next-data',
    source: 'payload',
    story: ur,
    requests: 3,
    serve: (site) =>
      beside(
        site,
        '',
        `/_next/data/b1${site.path}.json`,
        jsonAnswer({
          pageProps: {
            story: { title: site.story.title, slug: slugOf(site.story), html: htmlOf(site.story) },
            latest: teasers(site.story),
          },
        }),
        {
          body: `<script id="__NEXT_DATA__" type="application/json">${inScript({ props: { pageProps: {} }, page: '/news/[slug]', query: {}, buildId: 'b1', isFallback: true })}</script>`,
        },
      ),
  },
  {
    name: 'react-router-data',
    source: 'payload',
    story: he,
    requests: 3,
    serve: (site) => {
      const stream = turboStream({
        root: { data: null },
        'routes/news.$slug': {
          data: { article: { title: site.story.title, slug: slugOf(site.story), body: htmlOf(site.story) } },
        },
      });
      return beside(
        site,
        '',
        `${site.path}.data`,
        { body: stream, type: 'text/x-script' },
        { body: '<script>window.__reactRouterContext = {"basename":"/","ssr":false,"isSpaMode":true};</script>' },
      );
    },
  },
];
