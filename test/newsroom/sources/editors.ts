// Stories as editors store rich text: trees and lists of blocks, each under its own names.
import { stories } from '../stories/index.ts';
import type { Story } from '../story.ts';
import { at, escaped, inScript, type SourcePage, shell, slugOf, teasers, textBlocks } from './page.ts';

const { ar, he, fa, en } = stories;

type TextBlock = ReturnType<typeof textBlocks>[number];

/** One writer for each kind of block. */
interface Writers {
  paragraph(text: string): unknown;
  heading(text: string): unknown;
  quote(text: string): unknown;
  list(items: string[]): unknown[];
}

const write = (story: Story, writers: Writers): unknown[] =>
  textBlocks(story).flatMap((block: TextBlock) =>
    block.kind === 'list' ? writers.list(block.items) : [writers[block.kind](block.text)],
  );

function contentful(story: Story): unknown {
  const text = (value: string) => ({ nodeType: 'text', value, marks: [], data: {} });
  const node = (nodeType: string, content: unknown[]) => ({ nodeType, data: {}, content });
  const content = write(story, {
    paragraph: (each) => node('paragraph', [text(each)]),
    heading: (each) => node('heading-2', [{ ...text(each), marks: [{ type: 'bold' }] }]),
    quote: (each) => node('blockquote', [node('paragraph', [text(each)])]),
    list: (items) => [
      node(
        'unordered-list',
        items.map((item) => node('list-item', [node('paragraph', [text(item)])])),
      ),
    ],
  });
  return {
    fields: {
      headline: story.title,
      slug: slugOf(story),
      body: node('document', [
        ...content,
        { nodeType: 'embedded-entry-block', data: { target: { sys: { id: '1' } } }, content: [] },
      ]),
    },
  };
}

function sanity(story: Story): unknown {
  const block = (text: string, more: object = {}) => ({
    _type: 'block',
    _key: 'k1',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's1', text, marks: [] }],
    ...more,
  });
  const body = write(story, {
    paragraph: (text) => block(text),
    heading: (text) => block(text, { style: 'h2' }),
    quote: (text) => block(text, { style: 'blockquote' }),
    list: (items) => items.map((item) => block(item, { listItem: 'bullet', level: 1 })),
  });
  return {
    _type: 'post',
    title: story.title,
    slug: { _type: 'slug', current: slugOf(story) },
    body: [...body, { _type: 'relatedPosts', posts: teasers(story) }],
  };
}

/** ProseMirror and TipTap: an emphasised beginning makes two leaves of one paragraph. */
function proseMirror(story: Story): unknown {
  const leaves = (text: string) => {
    const cut = text.indexOf(' ');
    return [
      { type: 'text', text: text.slice(0, cut), marks: [{ type: 'bold' }] },
      { type: 'text', text: text.slice(cut) },
    ];
  };
  const node = (type: string, content: unknown[], attrs?: object) => ({ type, ...(attrs ? { attrs } : {}), content });
  const content = write(story, {
    paragraph: (text) => node('paragraph', leaves(text), { textAlign: 'right' }),
    heading: (text) => node('heading', [{ type: 'text', text }], { level: 2 }),
    quote: (text) => node('blockquote', [node('paragraph', leaves(text))]),
    list: (items) => [
      node(
        'bulletList',
        items.map((item) => node('listItem', [node('paragraph', leaves(item))])),
      ),
    ],
  });
  return { title: story.title, slug: slugOf(story), content: node('doc', content) };
}

function editorJs(story: Story): unknown {
  const block = (type: string, data: object) => ({ id: 'x1', type, data });
  const blocks = write(story, {
    paragraph: (text) => block('paragraph', { text: escaped(text) }),
    heading: (text) => block('header', { text, level: 2 }),
    quote: (text) => block('quote', { text, caption: '', alignment: 'left' }),
    list: (items) => [block('list', { style: 'unordered', items })],
  });
  return {
    title: story.title,
    slug: slugOf(story),
    content: JSON.stringify({ time: 1731225600000, blocks, version: '2.29.0' }),
  };
}

function lexical(story: Story): unknown {
  const text = (each: string) => ({
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text: each,
    type: 'text',
    version: 1,
  });
  const node = (type: string, children: unknown[], more: object = {}) => ({
    children,
    direction: story.dir,
    format: '',
    indent: 0,
    type,
    version: 1,
    ...more,
  });
  const children = write(story, {
    paragraph: (each) => node('paragraph', [text(each)]),
    heading: (each) => node('heading', [text(each)], { tag: 'h2' }),
    quote: (each) => node('quote', [text(each)]),
    list: (items) => [
      node(
        'list',
        items.map((item, i) => node('listitem', [text(item)], { value: i + 1 })),
        { listType: 'bullet', tag: 'ul' },
      ),
    ],
  });
  return { title: story.title, slug: slugOf(story), body: { root: node('root', children) } };
}

function draft(story: Story): unknown {
  const block = (type: string) => (text: string) => ({
    key: 'a1b2c',
    text,
    type,
    depth: 0,
    inlineStyleRanges: [],
    entityRanges: [],
    data: {},
  });
  const blocks = write(story, {
    paragraph: block('unstyled'),
    heading: block('header-two'),
    quote: block('blockquote'),
    list: (items) => items.map(block('unordered-list-item')),
  });
  return { headline: story.title, slug: slugOf(story), raw: { blocks, entityMap: {} } };
}

/** WordPress without its own front end (Faust): blocks with attributes and rendered markup. */
function gutenberg(story: Story): unknown {
  const block = (name: string, content: string, renderedHtml: string, more: object = {}) => ({
    __typename: 'CoreBlock',
    name: `core/${name}`,
    attributes: { content, ...more },
    renderedHtml,
  });
  const editorBlocks = write(story, {
    paragraph: (text) => block('paragraph', text, `<p>${escaped(text)}</p>`),
    heading: (text) => block('heading', text, `<h2 class="wp-block-heading">${escaped(text)}</h2>`, { level: 2 }),
    quote: (text) => block('quote', '', `<blockquote class="wp-block-quote"><p>${escaped(text)}</p></blockquote>`),
    list: (items) => [block('list', '', `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`)],
  });
  return {
    __TEMPLATE_QUERY_DATA__: {
      post: {
        __typename: 'Post',
        title: story.title,
        slug: slugOf(story),
        date: story.published,
        author: { node: { name: story.byline } },
        editorBlocks,
      },
    },
  };
}

function prismic(story: Story): unknown {
  const block = (type: string) => (text: string) => ({
    type,
    text,
    spans: [{ start: 0, end: 3, type: 'strong' }],
    direction: 'ltr',
  });
  const text = write(story, {
    paragraph: block('paragraph'),
    heading: block('heading2'),
    quote: block('paragraph'),
    list: (items) => items.map(block('list-item')),
  });
  const slices = [{ slice_type: 'text', primary: { text }, items: [] }];
  return {
    uid: slugOf(story),
    type: 'article',
    data: { title: [{ type: 'heading1', text: story.title, spans: [] }], slices },
  };
}

function slate(story: Story): unknown {
  const node = (type: string) => (text: string) => ({ type, children: [{ text }] });
  const value = write(story, {
    paragraph: node('paragraph'),
    heading: node('heading-two'),
    quote: node('block-quote'),
    list: (items) => [{ type: 'bulleted-list', children: items.map(node('list-item')) }],
  });
  return { title: story.title, slug: slugOf(story), value };
}

const editor = (name: string, story: Story, stored: (story: Story) => unknown): SourcePage => ({
  name,
  source: 'state',
  story,
  serve: (site) => {
    const state = {
      page: stored(site.story),
      latest: teasers(site.story),
      footer: `${site.story.paper.footer}. `.repeat(50),
    };
    return at(site, shell(site.story, { body: `<script>window.__DATA__ = ${inScript(state)};</script>` }));
  },
});

export const editors: SourcePage[] = [
  editor('contentful', he, contentful),
  editor('sanity', ar, sanity),
  editor('prosemirror', he, proseMirror),
  editor('editor-js', ar, editorJs),
  editor('lexical', fa, lexical),
  editor('draft-js', he, draft),
  editor('gutenberg', ar, gutenberg),
  editor('prismic', en, prismic),
  editor('slate', ar, slate),
];
