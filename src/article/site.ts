// Which addresses are the page's own site's.

/** A domain by its last two labels, so that `www.` and `m.` are one site; registries like `co.uk` are taken for one too. */
const domainOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');

/** The address that a link leads to, resolved against `base`, where that is on the same site. */
export function ownAddress(href: string, base: string): URL | undefined {
  try {
    const to = new URL(href, base);
    return /^https?:$/.test(to.protocol) && domainOf(to) === domainOf(new URL(base)) ? to : undefined;
  } catch {
    return undefined;
  }
}
