// A newspaper's page as content systems build them today: classes that say nothing, no `<article>`, sign-up boxes, teasers
// and notices among the paragraphs. The story comes out whole, and nothing else does.
import { describe, expect, it } from 'vitest';
import { read } from './page.ts';
import { ASIA } from './papers/asia.ts';
import { EUROPE } from './papers/europe.ts';
import { NEAR_EAST } from './papers/near-east.ts';
import type { Paper } from './papers/paper.ts';

/** Short scripts need more sentences for a paragraph of common length. */
const paragraph = ({ sentence }: Paper, at: number): string =>
  `${at}. ${sentence.repeat(sentence.length < 80 ? 3 : 2).trim()}`;
const titleOf = (paper: Paper): string => `${paper.tags.join(' – ')}: ${paper.section}`;
const PARAGRAPHS = [1, 2, 3, 4, 5, 6, 7];

/** Class names as style compilers make them: every one another, none a word. */
function classNames(): () => string {
  let seed = 1;
  return () => {
    seed = (seed * 7919 + 104_729) % 1_679_616;
    return `css-${seed.toString(36)}`;
  };
}

function pageOf(paper: Paper): string {
  const next = classNames();
  const box = (inner: string): string => `<div class="${next()}">${inner}</div>`;
  const p = (at: number): string => `<p class="${next()}">${paragraph(paper, at)}</p>`;
  const links = paper.tags.map((tag) => `<a href="/${tag}">${tag}</a>`);
  const card = (title: string): string =>
    box(
      `<a href="/${encodeURIComponent(title)}"><img src="/i.jpg" width="200" height="120"><h3>${title}</h3></a><p>${paper.teaserSummary}</p>`,
    );
  const signUp = `<div>${paper.letter}</div><p>${paper.letterPitch}</p><label>${paper.letterButton}<input type="email"></label><button>${paper.letterButton}</button><p>${paper.letterTerms}</p>`;
  const head = [
    box(`<a href="/s">${paper.section}</a>`),
    `<h1 class="${next()}">${titleOf(paper)}</h1>`,
    box(`<p>${paper.dek}</p>`),
    box(
      `${box(`<a href="/a">${paper.author}</a>`)}<div>${paper.role}</div><div>${paper.date}</div><div>${paper.readingTime}</div>`,
    ),
    box('<button>Facebook</button><a href="https://www.facebook.com/sharer?u=1">Facebook</a>'),
    `<figure><img src="/lead.jpg" width="1200" height="800"><figcaption><span>${paper.caption}</span> <span>${paper.credit}</span></figcaption></figure>`,
    box(`<h2>${paper.pointsHeading}</h2><ul>${paper.points.map((point) => `<li>${point}</li>`).join('')}</ul>`),
  ];
  const story = [
    p(1),
    p(2),
    box(`<p>${paper.advert}</p>`),
    p(3),
    `<aside class="${next()}">${signUp}</aside>`,
    p(4),
    box(`<h4>${paper.related}</h4>${card(paper.teasers[0] ?? '')}`),
    p(5),
    `<h2>${paper.teasers[2]}?</h2>`,
    p(6),
    p(7),
    box(signUp),
    `<p><a href="/x">${paper.more}</a></p>`,
    box(`<span>${paper.tagsLabel}</span><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`),
    box(`<img src="/a.jpg" width="60" height="60"><div><a href="/a">${paper.author}</a></div><p>${paper.bio}</p>`),
    box(`<h3>${paper.comments}</h3>${box(`<span>Ben</span><p>${paper.comment}</p>`)}`),
  ];
  return `<!doctype html><html lang="${paper.lang}" dir="${paper.dir ?? 'ltr'}"><head>
    <title>${titleOf(paper)} | Harbour Post</title><meta property="og:title" content="${titleOf(paper)}">
    <meta name="author" content="${paper.author}"></head><body>
    ${box(box(`<a href="/">Harbour Post</a>${links.join('')}`))}
    ${box(head.join('') + box(story.join('')))}
    ${box(`<h2>${paper.related}</h2>${paper.teasers.map(card).join('')}`)}${box('<p>© 2024 Harbour Post</p>')}</body></html>`;
}

describe.each([...EUROPE, ...ASIA, ...NEAR_EAST])('a newspaper in $lang', (paper) => {
  const article = read(pageOf(paper));
  const lines = article.text.split('\n').filter((line) => line !== '');

  it('names the story and its author', () => {
    expect([article.title, article.byline, article.dir]).toEqual([titleOf(paper), paper.author, paper.dir ?? 'ltr']);
  });

  it('keeps every paragraph, the section’s heading, the points and the caption', () => {
    const kept = PARAGRAPHS.map((at) => paragraph(paper, at));
    const points = [paper.pointsHeading, ...paper.points.map((point) => `- ${point}`)];
    const wanted = [...points, ...kept, `${paper.teasers[2]}?`, paper.caption];
    expect(wanted.filter((line) => !lines.includes(line))).toEqual([]);
  });

  it('keeps nothing of what stands around it', () => {
    const own = [...PARAGRAPHS.map((at) => paragraph(paper, at)), paper.dek, paper.caption, paper.pointsHeading];
    const all = [...own, ...paper.points.map((point) => `- ${point}`), `${paper.teasers[2]}?`];
    expect(lines.filter((line) => !all.includes(line))).toEqual([]);
  });
});
