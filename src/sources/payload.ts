// The page's data as a file of its own, which the framework's script would have fetched: Gatsby's page-data, Nuxt's
// payload, SvelteKit's and Next's data, React Router's stream.
import type { Lead, SiteSource } from './found.ts';
import { siteLinks } from './links.ts';
import { sameSite } from './site.ts';
import { marksOf } from './state/agree.ts';
import { bodiesIn } from './state/bodies.ts';
import { fromDevalue, fromTurboStream } from './state/flat.ts';
import { isObject, parseJson } from './state/json.ts';

const pathOf = (url: string): string => new URL(url).pathname.replace(/\/$/, '');
const scriptHas = (document: Document, mark: RegExp): boolean =>
  [...document.querySelectorAll('script:not([src])')].some((script) =>
    mark.test((script.textContent ?? '').slice(0, 4000)),
  );

/** Gatsby preloads the page's file; its own is the one that is neither the application's nor a shared query's. */
function gatsby(document: Document, url: string): string | undefined {
  if (!document.querySelector('#___gatsby, [id^="gatsby-"]')) return undefined;
  const preloaded = siteLinks(document, url, 'link[as="fetch"][href*="page-data"]').find(({ href }) =>
    /\/page-data\.json$/.test(href),
  );
  return preloaded?.href ?? new URL(`/page-data${pathOf(url) || '/index'}/page-data.json`, url).href;
}

function nuxt(document: Document, url: string): string | undefined {
  const named = document.querySelector('#__NUXT_DATA__[data-src]')?.getAttribute('data-src');
  if (named) return new URL(named, url).href;
  return siteLinks(document, url, 'link[as="fetch"][href*="_payload.js"]').find(({ href }) =>
    /_payload\.json/.test(href),
  )?.href;
}

function sveltekit(document: Document, url: string): string | undefined {
  return scriptHas(document, /__sveltekit_/) ? new URL(`${pathOf(url)}/__data.json`, url).href : undefined;
}

/** Next's pages router: a page that was not made yet has its build's name and no properties. */
function next(document: Document, url: string): string | undefined {
  const data = parseJson(document.querySelector('#__NEXT_DATA__')?.textContent ?? '');
  if (!isObject(data) || typeof data.buildId !== 'string') return undefined;
  const prefix = typeof data.assetPrefix === 'string' ? data.assetPrefix : '';
  return new URL(`${prefix}/_next/data/${data.buildId}${pathOf(url) || '/index'}.json`, url).href;
}

function reactRouter(document: Document, url: string): string | undefined {
  return scriptHas(document, /__reactRouterContext|__remixContext/)
    ? new URL(`${pathOf(url) || '/_root'}.data`, url).href
    : undefined;
}

/** Values in an answer, whichever notation it is in. */
function valuesIn(text: string): unknown[] {
  const value = parseJson(text);
  // React Router streams several lines, the first of which refers to entries of its own by number.
  if (value === undefined || (Array.isArray(value) && isObject(value[0]) && Object.keys(value[0])[0]?.startsWith('_')))
    return [fromTurboStream(text)];
  if (isObject(value) && value.type === 'data' && Array.isArray(value.nodes)) {
    return value.nodes.filter(isObject).map((node) => fromDevalue(node.data));
  }
  return [fromDevalue(value) ?? value];
}

export const payload: SiteSource = {
  name: 'payload',
  leads: (document, url) =>
    [gatsby, nuxt, sveltekit, next, reactRouter]
      .map((address) => address(document, url))
      .filter((address) => address !== undefined)
      .filter((address) => sameSite(address, url))
      .slice(0, 1)
      .map(
        (address): Lead => ({
          source: 'payload',
          request: { url: address, accept: 'json' },
          read: (text) => bodiesIn(valuesIn(text), marksOf(document, url)),
        }),
      ),
};
