// Who puts up walls, and how each is known: by its title, an element only it writes, its own words. A script of the maker
// proves nothing (real articles load Incapsula's and Cloudflare's), so none of these rows looks at third-party scripts.
import { BOT_CHECKS } from './bot-checks.ts';
import type { MakerRow } from './maker.ts';

/** A page is its first maker's whose mark it bears. */
export const MAKERS: readonly MakerRow[] = [
  {
    name: 'drupal-seckit',
    kind: 'hidden',
    selector: '#seckit-noscript-tag, #seckit-clickjacking-noscript-tag',
    catches:
      '<body><div id="seckit-noscript-tag">Sorry, you need to enable JavaScript to visit this website.</div><p>text</p></body>',
    spares: '<body class="seckit"><p>How to configure the Security Kit module</p></body>',
  },
  ...BOT_CHECKS,
  {
    name: 'microsoft',
    kind: 'redirect',
    selector: 'noscript > meta[content*="jsdisabled" i]',
    catches:
      '<noscript><meta http-equiv="Refresh" content="0; URL=https://login.live.com/jsdisabled.srf" /></noscript>',
    spares: '<noscript><meta http-equiv="refresh" content="0; url=/no-script"></noscript>',
  },
  {
    name: 'facebook',
    kind: 'redirect',
    selector: 'noscript > meta[content*="_fb_noscript=1"]',
    catches: '<noscript><meta http-equiv="refresh" content="0; URL=/post/1?_fb_noscript=1" /></noscript>',
    spares: '<noscript><img src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1"></noscript>',
  },
  {
    name: 'x',
    kind: 'redirect',
    selector: 'noscript > meta[content*="/nojs_router"]',
    catches:
      '<noscript><meta http-equiv="refresh" content="0; URL=https://mobile.twitter.com/i/nojs_router?path=%2F"></noscript>',
    spares: '<noscript><meta http-equiv="refresh" content="0; url=/router"></noscript>',
  },
  {
    name: 'owasp-frame-buster',
    kind: 'hidden',
    selector: 'style#antiClickjack',
    catches: '<style id="antiClickjack">body{display:none !important}</style><p>text</p>',
    spares: '<style id="custom-css">body{margin:0}</style><p>How the antiClickjack style works</p>',
  },
  {
    name: 'chartbeat',
    kind: 'hidden',
    selector: 'style#chartbeat-flicker-control-style',
    catches: '<style id="chartbeat-flicker-control-style">body{visibility:hidden !important}</style><p>text</p>',
    spares: '<style id="chartbeat-style">.byline{color:red}</style><p>text</p>',
  },
  {
    name: 'adfs',
    kind: 'shell',
    selector: 'div#noScript[style*="absolute"], div#noScript > h1',
    catches:
      '<div id="noScript" style="position:static; width:100%; height:100%; z-index:100"><h1>JavaScript required</h1></div>',
    spares: '<div id="noScript" hidden>JavaScript required</div><p>text</p>',
  },
  {
    name: 'x',
    kind: 'shell',
    selector: '#react-root > #placeholder, .errorContainer > .errorButton a[href*="help.x.com"], form#jsDisabled',
    catches: '<div id="react-root"><div id="placeholder"></div></div>',
    spares: '<div id="react-root"><p>text</p></div>',
  },
  {
    name: 'create-react-app',
    kind: 'shell',
    words: /you need to enable javascript to run /,
    catches: '<div id="root"></div><p>You need to enable JavaScript to run this app.</p>',
    spares: '<div id="root"><p>You need to enable notifications to run fast.</p></div>',
  },
  {
    name: 'vue-cli',
    kind: 'shell',
    words: /we're sorry but .{1,80} doesn't work properly without javascript enabled/,
    catches:
      "<p>We're sorry but shop doesn't work properly without JavaScript enabled. Please enable it to continue.</p>",
    spares: '<p>We are sorry but the shop is closed today.</p>',
  },
  {
    name: 'angular',
    kind: 'shell',
    selector: 'app-root:empty, body > app-root:not(:has(p))',
    catches: '<body><app-root></app-root></body>',
    spares: '<body><app-root><p>The article, drawn by the server.</p></app-root></body>',
  },
  {
    name: 'nuxt',
    kind: 'shell',
    selector: '#__nuxt',
    catches: '<body><div id="__nuxt"></div></body>',
    spares: '<body><div id="nuxt-course"><p>text</p></div></body>',
  },
  {
    name: 'next',
    kind: 'shell',
    selector: '#__next, script#__NEXT_DATA__',
    catches: '<body><div id="__next"></div></body>',
    spares: '<body><a id="next" href="/2">Next</a></body>',
  },
  {
    name: 'discourse',
    kind: 'shell',
    selector: 'meta[name="generator"][content^="Discourse"]',
    catches: '<meta name="generator" content="Discourse 3.2.0.beta1">',
    spares: '<meta name="generator" content="WordPress 6.5"><p>Discourse on method</p>',
  },
  {
    name: 'blogger',
    kind: 'shell',
    selector: 'meta[name="generator"][content="blogger" i]',
    catches: "<meta content='blogger' name='generator'/>",
    spares: '<meta name="generator" content="Hugo"><p>A blogger writes</p>',
  },
  {
    name: 'wix',
    kind: 'shell',
    selector: 'meta[name="generator"][content^="Wix.com"]',
    catches: '<meta name="generator" content="Wix.com Website Builder"/>',
    spares: '<meta name="generator" content="WordPress 6.5"><a href="https://www.wix.com">Wix.com</a>',
  },
  {
    name: 'squarespace',
    kind: 'shell',
    selector: '#siteWrapper.site-wrapper, body[id^="collection-"] .sqs-layout',
    catches: '<body><div id="siteWrapper" class="clearfix site-wrapper"></div></body>',
    spares: '<body><div class="site-wrapper"><p>text</p></div></body>',
  },
  {
    name: 'medium',
    kind: 'shell',
    selector: 'meta[property="al:ios:app_name"][content="Medium"]',
    catches: '<meta property="al:ios:app_name" content="Medium"/>',
    spares: '<meta property="al:ios:app_name" content="The Economist">',
  },
];
