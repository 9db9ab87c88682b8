// Drupal's own data form of a page, `?_format=json`, where the site has it switched on.
import type { SiteSource } from './found.ts';
import { isMadeBy } from './links.ts';
import { marksOf } from './state/agree.ts';
import { bodiesIn } from './state/bodies.ts';
import { isObject, parseJson } from './state/json.ts';

const isDrupal = (document: Document): boolean =>
  isMadeBy(document, /^Drupal/i) ||
  document.querySelector('script[data-drupal-selector="drupal-settings-json"]') !== null;

/** A field's first value: `title: [{value: "…"}]`. */
const fieldOf = (field: unknown): string | undefined => {
  const first = Array.isArray(field) ? field[0] : undefined;
  return isObject(first) && typeof first.value === 'string' ? first.value : undefined;
};

/** What a reader would see of each field: `processed` is the text as filtered for display, `value` as it was typed. */
function displayed(node: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(node).map(([name, field]) => {
    if (!Array.isArray(field)) return [name, field];
    return [
      name,
      field.map((item) =>
        isObject(item) && typeof item.processed === 'string' ? { processed: item.processed } : item,
      ),
    ];
  });
  return Object.fromEntries(entries);
}

export const drupal: SiteSource = {
  name: 'drupal',
  leads(document, url) {
    if (!isDrupal(document)) return [];
    const address = new URL(url);
    address.searchParams.set('_format', 'json');
    return [
      {
        source: 'drupal',
        request: { url: address.href, accept: 'json' },
        read(text) {
          const node = parseJson(text);
          if (!isObject(node)) return [];
          const said = { title: fieldOf(node.title), published: fieldOf(node.created), lang: fieldOf(node.langcode) };
          return bodiesIn([displayed(node)], marksOf(document, url)).map((found) => ({ ...found, ...said }));
        },
      },
    ];
  },
};
