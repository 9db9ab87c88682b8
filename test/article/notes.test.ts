// Notes: each mark leads to its note and each note back, in every style that writers' tools produce.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PROSE, pageWith, piece, read } from './page.ts';

/** A mark in the text, and the notes as the tool sets them after the story's last paragraph. */
const STYLES: Record<string, { mark: string; notes: string }> = {
  Wikipedia: {
    mark: '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>',
    notes:
      '<div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">The pilots knew it.</span></li></ol></div>',
  },
  WordPress: {
    mark: '<sup data-fn="a-1" class="fn"><a id="a-1-link" href="#a-1">1</a></sup>',
    notes:
      '<ol class="wp-block-footnotes"><li id="a-1">The pilots knew it. <a href="#a-1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>',
  },
  'markdown-it': {
    mark: '<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>',
    notes:
      '<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>The pilots knew it. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
  },
  Substack: {
    mark: '<a class="footnote-anchor" id="footnote-anchor-1-12" href="#footnote-1-12">1</a>',
    notes:
      '<div class="footnote"><a id="footnote-1-12" href="#footnote-anchor-1-12" class="footnote-number">1</a><div class="footnote-content"><p>The pilots knew it.</p></div></div>',
  },
  Pandoc: {
    mark: '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
    notes:
      '<aside id="footnotes" class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>The pilots knew it.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></aside>',
  },
  'GitHub Markdown': {
    mark: '<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>',
    notes:
      '<section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>The pilots knew it. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
  },
  'a word processor': {
    mark: '<a name="_ftnref1" href="#_ftn1">[1]</a>',
    notes: '<hr><p><a name="_ftn1" href="#_ftnref1">[1]</a> The pilots knew it.</p>',
  },
  'whole addresses': {
    mark: '<sup><a href="https://harbour.example/story/1#note-1" id="ref-1">1</a></sup>',
    notes: '<p id="note-1">1. The pilots knew it. <a href="/story/1#ref-1">back</a></p>',
  },
};

function linksOf(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const links = [...document.querySelectorAll('a[href^="#"]')];
  const target = (link: Element | undefined): Element | null => {
    const id = link?.getAttribute('href')?.slice(1) ?? '';
    return document.querySelector(`[id="${id}"]`);
  };
  return { document, links, target };
}

describe('notes', () => {
  it.each(Object.entries(STYLES))('of %s lead there and back', (_, { mark, notes }) => {
    const { html, text } = read(
      pageWith(`<p>Nobody knew the channel${mark} then. ${PROSE}</p><p>${PROSE.repeat(3)}</p>${notes}`),
    );
    expect(text.match(/The pilots knew it/g)).toHaveLength(1);
    const { links, target } = linksOf(html);
    const [there, back] = links;
    const note = target(there)?.closest('li,p');
    expect(note?.textContent).toContain('The pilots knew it');
    const place = target(back);
    expect(place?.contains(there as Element) || place === there).toBe(true);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^#matn-/);
  });

  it('outside the story come with it', () => {
    const { html } = read(
      pageWith(`<p>Nobody knew the channel<sup><a href="#n7" id="r7">7</a></sup> then. ${PROSE}</p>`, {
        after: `<aside class="sidebar"><ol><li id="n7">The pilots knew it. <a href="#r7">↑</a></li></ol></aside>`,
      }),
    );
    expect(html).toMatch(/<section role="doc-endnotes"><ol><li [^>]*value="7"[^>]*>The pilots knew it/);
    expect(html).toContain('id="matn-n7"');
  });

  it('are not made of a table of contents or of comments', () => {
    const { text } = read(
      pageWith(`<p>${PROSE}</p>`, {
        after:
          '<div class="comments"><p>See <a href="#c1">1</a></p><p id="c1">First! A comment of a visitor.</p></div>',
      }),
    );
    expect(text).not.toContain('First!');
  });

  it('give each id once, and never one that nothing leads to', () => {
    const html = piece(
      `<p>See <a href="#x">there</a>. ${PROSE}</p><p id="x">One ${PROSE}</p><p id="x">Two ${PROSE}</p><p id="y">Three ${PROSE}</p>`,
    );
    expect(html.match(/id="matn-x"/g)).toHaveLength(1);
    expect(html).not.toContain('matn-y');
  });

  it('reach headings, and what is left of a container that dissolves', () => {
    const html = piece(
      `<p>See <a href="#part">the part</a> and <a href="#box">the box</a>.</p><h2 id="part">The part</h2><div id="box"><p>In the box. ${PROSE}</p></div>`,
    );
    expect(html).toContain('<h2 id="matn-part">');
    const { links, target } = linksOf(html);
    expect(target(links[1])?.closest('p')?.textContent).toContain('In the box');
  });
});
