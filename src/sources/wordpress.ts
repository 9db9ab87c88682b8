// WordPress's REST interface: the post as data, with its text rendered. Most WordPress sites name it in every page's head.
import type { Found, SiteSource } from './found.ts';
import { siteLinks } from './links.ts';
import { samePage } from './site.ts';
import { textOf } from './state/agree.ts';
import { isObject, parseJson } from './state/json.ts';

/** The post's number, where the page says it: the short link, the body's class. */
function postNumber(document: Document): string | undefined {
  const short = document.querySelector('link[rel~="shortlink"]')?.getAttribute('href') ?? '';
  return /[?&]p=(\d+)/.exec(short)?.[1] ?? /\bpostid-(\d+)/.exec(document.body?.className ?? '')?.[1];
}

/** The address of the post in the interface: named by the page, by number, by slug. */
function postAddress(document: Document, url: string): string | undefined {
  const [named] = siteLinks(document, url, 'link[rel~="alternate"][type="application/json"]').filter(({ href }) =>
    /wp\/v2\/\w+\/\d+/.test(decodeURIComponent(href)),
  );
  if (named) return named.href;
  const [root] = siteLinks(document, url, 'link[rel="https://api.w.org/"]');
  if (!root) return undefined;
  const number = postNumber(document);
  const slug = new URL(url).pathname.split('/').filter(Boolean).at(-1);
  if (!number && !slug) return undefined;
  const asked = new URL(root.href);
  // Without pretty addresses the route is a parameter: `/?rest_route=/`.
  const route = asked.searchParams.get('rest_route');
  const path = `wp/v2/posts${number ? `/${number}` : ''}`;
  if (route !== null) asked.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/${path}`);
  else asked.pathname = `${asked.pathname.replace(/\/$/, '')}/${path}`;
  if (!number && slug) asked.searchParams.set('slug', decodeURIComponent(slug));
  return asked.href;
}

function read(text: string, url: string): Found[] {
  const posts = [parseJson(text)].flat().filter(isObject);
  const post =
    posts.find(({ link }) => typeof link === 'string' && samePage(link, url)) ??
    (posts.length === 1 ? posts[0] : undefined);
  const content = post && isObject(post.content) ? post.content : undefined;
  if (!post || typeof content?.rendered !== 'string' || content.protected === true) return [];
  const date = typeof post.date_gmt === 'string' ? `${post.date_gmt}Z` : undefined;
  return [{ html: content.rendered, title: plain(textOf(post.title)), published: date }];
}

const plain = (html: string | undefined): string | undefined =>
  html === undefined
    ? undefined
    : (new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html').body
        .textContent ?? undefined);

export const wordpress: SiteSource = {
  name: 'wordpress',
  leads(document, url) {
    const address = postAddress(document, url);
    return address
      ? [{ source: 'wordpress', request: { url: address, accept: 'json' }, read: (text) => read(text, url) }]
      : [];
  },
};
