// Is this the same site, the same page? Matn asks the page's own site and nobody else.

/** Host names under which a site serves other forms of the same pages. */
const FORM = /^(www\d?|m|mobile|amp|wap|print|edition|cdn-amp)\./;

/** The host without the label that names a form of it; never less than two labels. */
function home(host: string): string {
  const bare = host.replace(FORM, '');
  return bare.includes('.') ? bare : host;
}

/**
 * Whether two addresses belong to one site: one host is the other, or lies under it, once `www.`, `m.`, `amp.` are off.
 * Stricter than the registrable domain, which would need the Public Suffix List: two shops of one host are strangers.
 */
export function sameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const one = home(new URL(a).hostname);
  const two = home(new URL(b).hostname);
  // Nothing lies "under" a top-level domain.
  const under = (host: string, parent: string) => parent.includes('.') && host.endsWith(`.${parent}`);
  return one === two || under(one, two) || under(two, one);
}

/** Query parameters that say where a visitor came from, not what page it is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|source|cmpid|ocid|at_\w+|_ga)$/;

/** An address as a key: two forms of one page's address give the same one. */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const query = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  let path = parsed.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that is not UTF-8 (windows-1256 escapes) is compared as it stands.
  }
  path = path.replace(/\/(index\.(html?|php|aspx?))?$/, '').toLowerCase();
  return `${home(parsed.hostname)}${path}${query.length ? `?${new URLSearchParams(query)}` : ''}`;
}

export const samePage = (a: string, b: string): boolean => pageKey(a) === pageKey(b);
