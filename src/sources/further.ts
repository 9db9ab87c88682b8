// Every source beyond the page's own markup, cheapest first. They bring the parsers of scripts, data and Markdown along,
// and are loaded only when the markup was not good enough.
import { amp } from './amp.ts';
import { canonical } from './canonical.ts';
import { discourse } from './discourse.ts';
import { drupal } from './drupal.ts';
import { feed } from './feed.ts';
import type { Sources } from './found.ts';
import { jsonLd } from './json-ld.ts';
import { mediawiki } from './mediawiki.ts';
import { microdata } from './microdata.ts';
import { noscript } from './noscript.ts';
import { oembed } from './oembed.ts';
import { payload } from './payload.ts';
import { print } from './print.ts';
import { refresh } from './refresh.ts';
import { server } from './server.ts';
import { state } from './state.ts';
import { template } from './template.ts';
import { wordpress } from './wordpress.ts';

export const further: Sources = {
  page: [jsonLd, microdata, noscript, template, state],
  site: [refresh, server, amp, wordpress, payload, drupal, discourse, mediawiki, canonical, print, feed, oembed],
};
