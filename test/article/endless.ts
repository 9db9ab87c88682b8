// Parts of pages that go on and on, as no person would write them: a story beside them must be found all the same. How
// their cost grows is measured by `npm run bench:article -- --growth`.
import { PROSE } from './page.ts';

export interface Endless {
  /** Stands in the page's body beside a story. */
  inner: string;
  /** In the place of the page's title. */
  title?: string;
}

/** Each part with about `long` characters or elements. */
export function endless(long: number): Record<string, Endless> {
  return {
    'a word without end': { inner: `<p>${'x'.repeat(long)}</p>` },
    'white space without end': { inner: `<p>a${' '.repeat(long)}b</p>` },
    'code with white space without end': { inner: `<pre>a${' \n'.repeat(long / 2)}b</pre>` },
    'an attribute without end': {
      inner: `<p class="${'caption '.repeat(long / 8)}" id="${'a-'.repeat(long / 2)}">${PROSE}</p>`,
    },
    'a srcset without end': { inner: `<img srcset="${'a'.repeat(long)} b c ${'d'.repeat(long)}">` },
    'a list of candidates': { inner: `<img srcset="${'/a.jpg 100w, '.repeat(long / 20)}">` },
    'an address without end': {
      inner: `<p><a href="https://a.example/?${'a=b&'.repeat(long / 8)}">x</a> ${PROSE}</p>`,
    },
    'a style without end': { inner: `<p style="${'width:1px;'.repeat(long / 10)}">${PROSE}</p>` },
    'signs without end': { inner: `<p>${'@'.repeat(long / 2)}${'.'.repeat(long / 2)}</p>` },
    'figures without end': { inner: `<p class="date">${'1'.repeat(long)}</p>` },
    'separators in the title': { inner: '', title: `<title>${'a | '.repeat(long / 80)}</title>` },
    'short lines without end': { inner: '<p>tide out</p>'.repeat(long / 16) },
    'labels over comments without end': {
      inner: '<div><p>The tide was late.</p><div><b>Reply</b></div></div>'.repeat(long / 60),
    },
    'fields for addresses without end': {
      inner: `<div>${'<div><label>Address</label><input type="email"></div>'.repeat(long / 60)}</div>`,
    },
    'links past what follows without end': {
      inner: `<div>${'<a href="#end"></a><a href="#end">on</a>'.repeat(long / 80)}<p id="end"></p></div>`,
    },
    'cards without end': {
      inner: `<div>${'<a href="/a"><i>new</i><h3>The tide</h3></a>'.repeat(long / 80)}</div>`,
    },
    'captions without end': {
      inner: `<figure><img src="/a.jpg"><figcaption>${'The quay - at noon. Photo: '.repeat(long / 40)}</figcaption></figure>`,
    },
    'entities without end': { inner: `<p>${'&amp;amp;'.repeat(long / 100)}</p>` },
  };
}

export const ENDLESS = endless(400_000);
