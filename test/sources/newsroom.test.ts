// Every page of the sources' newsroom is read where its story is kept, whole, with no more requests than it needs.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/sources/index.ts';
import { answersOf, siteOf, sourcePages, truthOf } from '../newsroom/sources/index.ts';
import { documentOf, siteOf as site } from './browser.ts';

const ORIGIN = 'https://paper.example';
const folded = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(sourcePages)('$name', (page) => {
  it('is read', async () => {
    const answers = answersOf(page, ORIGIN);
    const { url } = siteOf(page, ORIGIN);
    const { fetchPage, asked } = site(
      Object.fromEntries(
        [...answers].map(([href, { body, type }]) => [href, { text: String(body), contentType: type ?? 'text/html' }]),
      ),
    );
    const document = documentOf(String(answers.get(url)?.body));
    const reading = await readPage({ document, url }, fetchPage);
    expect([page.source].flat(), JSON.stringify(reading.tried)).toContain(reading.source);
    const text = folded(reading.article?.text ?? '');
    expect(truthOf(page.story).filter((part) => !text.includes(folded(part)))).toEqual([]);
    expect(page.story.paper.related.filter((part) => text.includes(part))).toEqual([]);
    expect(text.length).toBeLessThan(folded(truthOf(page.story).join(' ')).length * 1.05 + 100);
    expect(asked.length).toBeLessThanOrEqual(page.requests ?? 0);
    expect(reading.article).toMatchObject({ title: page.story.title, dir: page.story.dir });
  });
});
