// Stories in the data that frameworks leave in the page for their scripts, in the notation each of them writes. Nuxt 3
// and SvelteKit are written by the library they use themselves (devalue).
import { stringify, uneval } from 'devalue';
import { stories } from '../stories/index.ts';
import type { Story } from '../story.ts';
import {
  at,
  htmlOf,
  inScript,
  markdownOf,
  plainOf,
  type Site,
  type SourcePage,
  shell,
  slugOf,
  teasers,
  truthOf,
} from './page.ts';
import { turboStream } from './turbo.ts';

const { ar, he, fa, ur, en } = stories;

/** A record as an interface gives it, beside other stories and long texts that are not the article. */
const record = (story: Story, body: Record<string, unknown>): Record<string, unknown> => ({
  id: 48213,
  slug: slugOf(story),
  title: story.title,
  author: { name: story.byline, avatar: '/a.png' },
  publishedAt: story.published,
  ...body,
});
const around = (story: Story): Record<string, unknown> => ({
  related: teasers(story),
  i18n: {
    cookies: `${story.paper.newsletter}. `.repeat(30),
    terms: `${story.paper.footer}. ${story.paper.comments}. `.repeat(60),
  },
});

const script = (text: string): string => `<script>${text}</script>`;
const json = (id: string, value: unknown): string =>
  `<script id="${id}" type="application/json">${inScript(value)}</script>`;
const page = (site: Site, body: string, root?: string): Record<string, string> =>
  at(site, shell(site.story, { body, root }));

const nextData = (site: Site, pageProps: unknown): string =>
  json('__NEXT_DATA__', {
    props: { pageProps, __N_SSG: true },
    page: '/news/[slug]',
    query: { slug: slugOf(site.story) },
    buildId: 'b1',
    isFallback: false,
  });

/** Flight rows, pushed in pieces as they were streamed: a piece may end within a row. */
function flight(rows: string): string {
  const pushes: string[] = [script('(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,null])')];
  for (let start = 0; start < rows.length; start += 1500) {
    pushes.push(script(`self.__next_f.push([1,${inScript(rows.slice(start, start + 1500))}])`));
  }
  return pushes.join('');
}
const bytes = (text: string): string => Buffer.byteLength(text).toString(16);

/** The story as React elements, the way server components are sent. */
const elements = (story: Story): unknown[] =>
  truthOf(story).map((text, index) => ['$', 'p', String(index), { className: 'text-lg', children: text }]);

/** Nuxt 2: what occurs more than once is a parameter. */
function nuxt2(site: Site): string {
  const { story } = site;
  const body = inScript(htmlOf(story));
  return script(
    `window.__NUXT__=(function(a,b,c,d){d.title=a;d.body=${body};d.meta={lang:b,draft:c};return {layout:"default",data:[{article:d,related:[${teasers(
      story,
    )
      .map((teaser) => `{title:${inScript(teaser.title)},url:${inScript(teaser.url)},text:${inScript(teaser.summary)}}`)
      .join(
        ',',
      )}]}],fetch:{},error:null,serverRendered:!0,routePath:${inScript(site.path)},config:{app:{basePath:"\\u002F"}}}}(${inScript(story.title)},${inScript(story.lang)},!1,{slug:${inScript(slugOf(story))}}));`,
  );
}

/** Medium's way with Apollo: the post refers to its paragraphs by key. */
function apollo(story: Story): unknown {
  const texts = truthOf(story);
  const paragraphs = texts.map((text, i) => [
    `Paragraph:p${i}`,
    { __typename: 'Paragraph', id: `p${i}`, type: 'P', text, markups: [] },
  ]);
  return {
    ROOT_QUERY: { __typename: 'Query', 'post({"id":"48213"})': { __ref: 'Post:48213' } },
    'Post:48213': {
      __typename: 'Post',
      id: '48213',
      title: story.title,
      uniqueSlug: slugOf(story),
      content: { bodyModel: { paragraphs: texts.map((_text, i) => ({ __ref: `Paragraph:p${i}` })) } },
    },
    ...Object.fromEntries(paragraphs),
    ...Object.fromEntries(
      teasers(story).map(({ title, url, summary }, i) => [
        `Post:${i}`,
        { __typename: 'Post', title, url, preview: summary },
      ]),
    ),
  };
}

/** Relay: every record in one map, lists as `__refs`. */
function relay(story: Story): unknown {
  const blocks = truthOf(story).map((text, i) => [
    `client:story:blocks:${i}`,
    { __id: `client:story:blocks:${i}`, __typename: 'TextBlock', text },
  ]);
  return {
    'client:root': {
      __id: 'client:root',
      __typename: '__Root',
      [`story(slug:"${slugOf(story)}")`]: { __ref: 'story' },
    },
    story: {
      __id: 'story',
      __typename: 'Story',
      title: story.title,
      slug: slugOf(story),
      blocks: { __refs: blocks.map(([id]) => id) },
    },
    ...Object.fromEntries(blocks),
  };
}

export const frameworks: SourcePage[] = [
  {
    name: 'next-pages',
    source: 'state',
    story: ar,
    serve: (site) =>
      page(
        site,
        nextData(site, {
          article: record(site.story, { content: htmlOf(site.story), excerpt: site.story.dek }),
          ...around(site.story),
        }),
        '<div id="__next"></div>',
      ),
  },
  {
    name: 'next-flight-html',
    source: 'state',
    story: he,
    serve: (site) => {
      const html = htmlOf(site.story);
      const rows = `1:"$Sreact.fragment"\n2:I[9275,[],""]\n0:{"P":null,"b":"b1","p":"","c":["","news"],"f":[["$","$L2",null,{"story":{"title":${JSON.stringify(site.story.title)},"slug":${JSON.stringify(slugOf(site.story))},"body":"$3"}}]]}\n3:T${bytes(html)},${html}4:[["$","meta","0",{"charSet":"utf-8"}]]\n`;
      return page(site, flight(rows), '<div></div>');
    },
  },
  {
    name: 'next-flight-tree',
    source: 'state',
    story: ar,
    serve: (site) => {
      const { story } = site;
      const nav = [
        '$',
        'nav',
        null,
        { children: story.paper.menu.map((entry, i) => ['$', 'a', String(i), { href: `/${entry}`, children: entry }]) },
      ];
      const main = [
        '$',
        'main',
        null,
        { children: ['$', 'article', null, { children: [['$', 'h1', null, { children: story.title }], '$L5'] }] },
      ];
      const rows = `1:"$Sreact.fragment"\n0:{"P":null,"b":"b1","f":${JSON.stringify([['$', 'body', null, { children: [nav, main, ['$', 'footer', null, { children: story.paper.footer }]] }]])}}\n5:${JSON.stringify(elements(story))}\n`;
      return page(site, flight(rows), '<div></div>');
    },
  },
  { name: 'nuxt-2', source: 'state', story: ar, serve: (site) => page(site, nuxt2(site), '<div id="__nuxt"></div>') },
  {
    name: 'nuxt-3',
    source: 'state',
    story: he,
    serve: (site) => {
      const state = {
        data: {
          [`article-${slugOf(site.story)}`]: record(site.story, { body: htmlOf(site.story) }),
          ...around(site.story),
        },
        state: {},
        _errors: {},
        serverRendered: true,
        path: site.path,
      };
      // Nuxt's own reducers wrap its reactive objects.
      const text = stringify(state, { ShallowReactive: (value) => value === state.data && { ...state.data } });
      return page(
        site,
        `<script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">${text.replaceAll('<', '\\u003C')}</script>`,
        '<div id="__nuxt"></div>',
      );
    },
  },
  {
    name: 'remix',
    source: 'state',
    story: en,
    serve: (site) =>
      page(
        site,
        script(
          `window.__remixContext = ${inScript({ url: site.path, basename: '/', future: {}, state: { loaderData: { root: { ...around(site.story) }, 'routes/news.$slug': { article: record(site.story, { html: htmlOf(site.story) }) } }, actionData: null, errors: null } })};`,
        ),
        '',
      ),
  },
  {
    name: 'react-router-7',
    source: 'state',
    story: ar,
    serve: (site) => {
      const stream = turboStream({
        loaderData: {
          root: null,
          'routes/news.$slug': { article: record(site.story, { body: htmlOf(site.story) }), ...around(site.story) },
        },
        actionData: null,
        errors: null,
      });
      return page(
        site,
        script(
          'window.__reactRouterContext = {"basename":"/","ssr":true,"isSpaMode":false};window.__reactRouterContext.stream = new ReadableStream({start(controller){window.__reactRouterContext.streamController = controller;}}).pipeThrough(new TextEncoderStream());',
        ) +
          script(`window.__reactRouterContext.streamController.enqueue(${inScript(`${stream}\n`)});`) +
          script('window.__reactRouterContext.streamController.close();'),
        '',
      );
    },
  },
  {
    name: 'sveltekit',
    source: 'state',
    story: he,
    serve: (site) => {
      const data = uneval([
        { type: 'data', data: around(site.story), uses: {} },
        {
          type: 'data',
          data: { post: record(site.story, { content: htmlOf(site.story) }) },
          uses: { params: ['slug'] },
        },
      ]);
      return page(
        site,
        script(
          `{\n__sveltekit_1x2y3z = {\nbase: new URL("..", location).pathname.slice(0, -1)\n};\nconst element = document.currentScript.parentElement;\nPromise.all([import("../_app/immutable/entry/start.js"),import("../_app/immutable/entry/app.js")]).then(([kit, app]) => {\nkit.start(app, element, {\nnode_ids: [0, 3],\ndata: ${data},\nform: null,\nerror: null\n});\n});\n}`,
        ),
        '<div style="display: contents"></div>',
      );
    },
  },
  {
    name: 'sveltekit-fetched',
    source: 'state',
    story: fa,
    serve: (site) =>
      page(
        site,
        `<script type="application/json" data-sveltekit-fetched data-url="/api/news/48213">${inScript({ status: 200, statusText: 'OK', headers: {}, body: JSON.stringify(record(site.story, { text: plainOf(site.story) })) })}</script>`,
      ),
  },
  {
    name: 'apollo',
    source: 'state',
    story: ar,
    serve: (site) => page(site, script(`window.__APOLLO_STATE__ = ${inScript(apollo(site.story))}`)),
  },
  {
    name: 'relay',
    source: 'state',
    story: he,
    serve: (site) => page(site, script(`window.__RELAY_STORE__ = ${inScript(relay(site.story))};`)),
  },
  {
    name: 'initial-state',
    source: 'state',
    story: ur,
    serve: (site) =>
      page(
        site,
        script(
          `window.__INITIAL_STATE__ = JSON.parse(${inScript(JSON.stringify({ story: { current: record(site.story, { body: htmlOf(site.story) }), ...around(site.story) } }))});`,
        ),
      ),
  },
  {
    name: 'preloaded-state',
    source: 'state',
    story: fa,
    serve: (site) =>
      page(
        site,
        script(
          `var config = {lang: 'fa'};\nwindow.__PRELOADED_STATE__ = ${uneval({ article: record(site.story, { paragraphs: truthOf(site.story) }), ...around(site.story) })};\nwindow.start && start(config);`,
        ),
      ),
  },
  {
    name: 'markdown',
    source: 'state',
    story: he,
    serve: (site) =>
      page(
        site,
        nextData(site, {
          frontMatter: { title: site.story.title, date: site.story.published },
          slug: slugOf(site.story),
          source: markdownOf(site.story),
          ...around(site.story),
        }),
      ),
  },
  {
    name: 'inertia',
    source: 'state',
    story: ar,
    serve: (site) =>
      page(
        site,
        '',
        `<div id="app" data-page="${JSON.stringify({
          component: 'Article/Show',
          props: { article: record(site.story, { body: htmlOf(site.story) }), ...around(site.story) },
          url: site.path,
          version: '1',
        })
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;')}"></div>`,
      ),
  },
  {
    name: 'angular',
    source: 'state',
    story: ur,
    serve: (site) =>
      page(
        site,
        json('ng-state', {
          1234567: {
            b: record(site.story, { fullText: htmlOf(site.story) }),
            h: {},
            s: 200,
            st: 'OK',
            u: '/api/news/48213',
            rt: 'json',
          },
          ...around(site.story),
        }),
        '<app-root></app-root>',
      ),
  },
  {
    name: 'fusion',
    source: 'state',
    story: ar,
    serve: (site) =>
      page(
        site,
        script(
          `window.Fusion=window.Fusion||{};Fusion.arcSite="paper";Fusion.contextPath="/pf";Fusion.globalContent=${inScript({ type: 'story', version: '0.10.9', canonical_url: site.path, headlines: { basic: site.story.title }, display_date: site.story.published, credits: { by: [{ type: 'author', name: site.story.byline }] }, content_elements: fusionElements(site.story), related_content: { basic: teasers(site.story) } })};Fusion.contentCache={};`,
        ),
        '<div id="fusion-app"></div>',
      ),
  },
];

function fusionElements(story: Story): unknown[] {
  return story.blocks.map((block, index) => {
    const common = { _id: `E${index}`, additional_properties: {} };
    if (block.kind === 'figure')
      return { ...common, type: 'interstitial_link', url: '/other', content: story.paper.related[0] };
    if (block.kind === 'heading') return { ...common, type: 'header', level: 2, content: block.text };
    if (block.kind === 'list')
      return {
        ...common,
        type: 'list',
        list_type: 'unordered',
        items: block.items.map((content) => ({ type: 'text', content })),
      };
    if (block.kind === 'quote')
      return { ...common, type: 'quote', content_elements: [{ type: 'text', content: block.text }] };
    return { ...common, type: 'text', content: block.text };
  });
}
