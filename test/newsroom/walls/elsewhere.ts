// Pages that send a reader without scripts away: to a page with a sentence, or into a bot check.
import { html } from '../markup.ts';
import { bodyOf, documentOf, headOf } from '../page.ts';
import { disabled } from '../sentences.ts';
import type { Language } from '../stories/index.ts';
import { clear, type Wall } from '../wall.ts';

export const redirect: Wall = {
  name: 'redirect',
  about: 'A noscript refresh leads to a page that has only a sentence; its canonical address is the article',
  expected: { blocked: { state: 'blocked' }, forbidden: clear, broken: clear, allowed: clear },
  readable: true,
  serve(story, place) {
    const address = `${place.origin}/${story.lang}/redirect`;
    if (place.url.includes('noscript=1')) {
      const bare = { ...story, title: story.paper.name, dek: '' };
      const link = html`<link rel="canonical" href="${address}">`;
      const body = html`<main class="no-script"><h1>${story.paper.name}</h1>
        <p>${disabled[story.lang as Language]}</p></main>`;
      return { body: documentOf(bare, headOf(bare, place, link), body) };
    }
    const refresh = html`<noscript><meta http-equiv="refresh" content="0;url=${address}?noscript=1"></noscript>`;
    return { body: documentOf(story, headOf(story, place, refresh), bodyOf(story)) };
  },
};

export const botCheck: Wall = {
  name: 'bot-check',
  about: 'A bot check in the manner of Cloudflare; with scripts on it lets the reader pass',
  expected: { blocked: { state: 'blocked', kind: 'challenge', maker: 'cloudflare' }, allowed: clear },
  readable: false,
  serve(story, place) {
    if (place.cookies.includes('newsroom_clearance=1')) {
      return { body: documentOf(story, headOf(story, place), bodyOf(story)) };
    }
    const body = html`<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow">
<style>body { font-family: sans-serif; margin: 15vh auto; max-width: 40rem }</style></head>
<body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><noscript>
<div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div>
<script src="${place.script('orchestrate.js')}" data-path="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>
</body></html>`;
    return {
      status: 403,
      headers: { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cache-control': 'no-store' },
      body: body.toString(),
    };
  },
};
