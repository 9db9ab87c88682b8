// Pages and servers without measure: a search ends, in a reading or in a record that says why there is none.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/sources/index.ts';
import type { FetchPage, PageAnswer } from '../../src/sources/reading.ts';
import { fromDevalue, fromTurboStream } from '../../src/sources/state/flat.ts';
import { flightValues } from '../../src/sources/state/flight.ts';

import { constantOf, parseScript } from '../../src/sources/state/literal.ts';
import { mendJson } from '../../src/sources/state/mend.ts';
import { noSite, pageOf, paragraphs, prose, siteOf } from './browser.ts';

const TITLE = 'بستان الزيتون فوق الوادي';
const shell = (body: string, head = ''): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE}</title>${head}</head><body><div id="root"></div>${body}</body></html>`;
const nowhere = siteOf({}).fetchPage;
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const json = (text: string): string => `<script type="application/json">${text}</script>`;
const story = { title: TITLE, body: paragraphs(prose(4, 'ar')).replaceAll('</', '<\\/') };

describe('a state without measure', () => {
  it('finds the story in 18 MB of other data', { timeout: 60_000 }, async () => {
    const filler = Array.from({ length: 60_000 }, (_, i) => ({
      id: i,
      name: `Entry ${i}`,
      tags: ['a', 'b'],
      note: 'x'.repeat(240),
    }));
    const page = pageOf(shell(json(JSON.stringify({ filler, story }))));
    const reading = await readPage(page, noSite);
    expect(reading.source).toBe('state');
    expect(reading.article?.text).toContain('أشجار الزيتون');
  });

  it.each([
    ['a JSON script', json(`{"deep":${deep(10_000)},"story":${JSON.stringify(story)}}`)],
    ['a script', `<script>window.__STATE__ = {"deep":${deep(10_000)},"story":${JSON.stringify(story)}};</script>`],
  ])('finds the story beside 10,000 levels in %s', async (_where, script) => {
    const reading = await readPage(pageOf(shell(script)), noSite);
    expect(reading.source).toBe('state');
  });

  it.each([
    ['a literal', `<script>start({deep:${deep(10_000)}, text: "${'word '.repeat(200)}"})</script>`],
    [
      'JSON-LD that needs mending',
      `<script type="application/ld+json">{"@type":"Article","articleBody":"x","deep":${deep(10_000)},}</script>`,
    ],
    ['a flight row', `<script>self.__next_f.push([1,"0:${deep(10_000)}\\n"])</script>`],
    ['an attribute', `<div id="app" data-page='{"deep":${deep(10_000)}}'></div>`],
  ])('ends in a clear record when %s is nested 10,000 deep', async (_where, body) => {
    const reading = await readPage(pageOf(shell(body)), nowhere);
    expect(reading).toMatchObject({ article: null, source: 'none' });
    expect(reading.tried.at(-1)).toMatchObject({ source: 'server', outcome: 'failed', reason: 'missing' });
  });

  it('ends on values that refer to themselves and to each other without end', () => {
    expect(fromDevalue([{ a: 0, b: 1 }, 'x'])).toBeDefined();
    expect(fromDevalue([['Reactive', 0]])).toBeUndefined();
    expect(() => fromTurboStream('[{"_1":0},"self"]')).not.toThrow();
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `${i.toString(16)}:["$${(i + 1).toString(16)}","$${(i + 1).toString(16)}"]\n`,
    );
    expect(() => flightValues(doubling.join(''))).not.toThrow();
    const stream = JSON.stringify(Array.from({ length: 60 }, (_, i) => [i + 1, i + 1]));
    expect(() => fromTurboStream(stream)).not.toThrow();
  });
});

describe('what is read of scripts', () => {
  const valueIn = (source: string): unknown => {
    const [statement] = parseScript(source)?.body ?? [];
    return statement?.type === 'ExpressionStatement' ? constantOf(statement.expression) : undefined;
  };

  it('is data only: nothing runs', () => {
    const run = globalThis as { ran?: boolean };
    for (const source of [
      '({a: (globalThis.ran = true)})',
      '(function(){ globalThis.ran = true; return {a: 1} })()',
      '({a: eval("globalThis.ran = true"), get b() { globalThis.ran = true }})',
      '[...(() => { globalThis.ran = true })()]',
      '\u0060$\u007bglobalThis.ran = true}\u0060',
    ]) {
      valueIn(source);
      expect(run.ran).toBeUndefined();
    }
  });

  it('takes no key for a prototype', () => {
    const value = valueIn(
      '({"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}})',
    ) as object;
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBeNull();
    valueIn('(function(a){a.__proto__.polluted=true;a["__proto__"]=a;return a})({})');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('understands what frameworks write', () => {
    expect(valueIn('(function(a,b){b.x=a;b.y=[a,!0,void 0,-1];return {b:b}})("text",{})')).toEqual({
      b: { x: 'text', y: ['text', true, undefined, -1] },
    });
    expect(valueIn('JSON.parse("{\\"a\\":1}")')).toEqual({ a: 1 });
    expect(valueIn('JSON.parse(decodeURIComponent("%7B%22a%22%3A1%7D"))')).toEqual({ a: 1 });
    expect(valueIn('({a: new Date(0), "b-c": `text`, d: 1 ? 2 : 3})')).toEqual({ a: 0, 'b-c': 'text', d: undefined });
  });

  it('mends what people wrote by hand', () => {
    expect(mendJson('{"a": "line\nline", /* note */ "b": [1, 2,], }')).toEqual({ a: 'line\nline', b: [1, 2] });
    expect(mendJson('//<![CDATA[\n{"a": 1}\n//]]>')).toEqual({ a: 1 });
    expect(mendJson('{&quot;a&quot;: 1}')).toEqual({ a: 1 });
  });
});

describe('requests', () => {
  const URL_OF_PAGE = 'https://news.example/t/orchard/7';
  const manyLeads = shell(
    '<h1 id="firstHeading">x</h1><a href="/print/7">Print</a>',
    `<meta name="generator" content="Drupal 10"><meta name="generator" content="Discourse 3"><meta name="generator" content="MediaWiki 1">
     <link rel="amphtml" href="/amp"><link rel="canonical" href="/full"><link rel="https://api.w.org/" href="/wp-json/">
     <link rel="alternate" type="application/rss+xml" href="/a.xml"><link rel="alternate" type="application/atom+xml" href="/b.xml">
     <link rel="alternate" type="application/json+oembed" href="/oembed"><meta http-equiv="refresh" content="0;url=/plain">`,
  );

  it('are three at once and eight in all; what was not asked is said', async () => {
    let running = 0;
    let most = 0;
    let made = 0;
    const slow: FetchPage = async ({ url }) => {
      made += 1;
      running += 1;
      most = Math.max(most, running);
      for (let i = 0; i < 5; i++) await Promise.resolve();
      running -= 1;
      return { ok: false, reason: 'timeout', url };
    };
    const { tried } = await readPage(pageOf(manyLeads, URL_OF_PAGE), slow);
    expect({ most, made }).toEqual({ most: 3, made: 8 });
    expect(tried.filter(({ reason }) => reason === 'timeout')).toHaveLength(8);
    expect(tried.filter(({ reason }) => reason === 'budget').length).toBeGreaterThan(0);
  });

  it('all end when the reader closes', async () => {
    const closing = new AbortController();
    const cancelled: string[] = [];
    let begun = 0;
    const hanging: FetchPage = ({ url }, signal) =>
      new Promise<PageAnswer>((resolve) => {
        const end = () => {
          cancelled.push(url);
          resolve({ ok: false, reason: 'cancelled', url });
        };
        if (signal?.aborted) end();
        signal?.addEventListener('abort', end);
        begun += 1;
        if (begun === 3) closing.abort();
      });
    const reading = await readPage(pageOf(manyLeads, URL_OF_PAGE), hanging, { signal: closing.signal });
    expect(reading.article).toBeNull();
    expect(cancelled).toHaveLength(3);
  });

  it('end when one of them brings a good reading', async () => {
    const good = shell(paragraphs(prose(4, 'ar')));
    const answers: FetchPage = ({ url }, signal) =>
      url.endsWith('/plain')
        ? Promise.resolve({ ok: true, url, status: 200, contentType: 'text/html', text: good })
        : new Promise((resolve) =>
            signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'cancelled', url })),
          );
    const reading = await readPage(pageOf(manyLeads, URL_OF_PAGE), answers);
    expect(reading.source).toBe('refresh');
    expect(reading.tried.filter(({ reason }) => reason === 'cancelled')).toHaveLength(2);
  });
});
