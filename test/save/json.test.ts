import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../src/save/article.schema.json' with { type: 'json' };
import { toJson } from '../../src/save/index.ts';
import { article, persian } from './articles.ts';

const validate = new Ajv({
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text), 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ },
}).compile(schema);

describe('toJson', () => {
  it.each([
    [
      'an article of which everything is known',
      { ...persian, modified: '2024-11-11', excerpt: 'x', image: 'https://a.example/i.png' },
    ],
    ['an article of which little is known', article({ lang: undefined, title: '' })],
    ['empty metadata', article({ byline: '', siteName: '', excerpt: '' })],
  ])('keeps to its schema: %s', (_what, given) => {
    const read = JSON.parse(toJson(given));
    validate(read);
    expect(validate.errors).toBeNull();
    expect(read).toMatchObject({
      format: 'matn-article',
      version: 1,
      title: given.title,
      text: given.text,
      dir: given.dir,
    });
  });

  it('is refused by the schema when something is missing', () => {
    const { dir: _dir, ...rest } = JSON.parse(toJson(article()));
    expect(validate(rest)).toBe(false);
  });

  it('holds nothing that runs', () => {
    const read = JSON.parse(toJson(article({ html: '<p onclick="x()">a<script>b</script></p>' })));
    expect(read.html).toBe('<p>a</p>');
  });

  it('says when it was made', () => {
    expect(JSON.parse(toJson(article(), { now: new Date('2024-05-06T07:08:09Z') })).saved).toBe(
      '2024-05-06T07:08:09.000Z',
    );
  });
});
