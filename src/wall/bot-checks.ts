// Who checks for bots before a page is shown, and the words that such checks have in common. Nothing is passed: the reader is
// told what was met. A script of the maker proves nothing, see `makers.ts`.
import type { MakerRow } from './maker.ts';

export const BOT_CHECKS: readonly MakerRow[] = [
  {
    name: 'cloudflare',
    kind: 'challenge',
    title: /^(?:just a moment\.{3}|attention required! \| cloudflare|please wait\.{3} \| cloudflare)$/i,
    selector: '#challenge-error-text, #challenge-form[action*="__cf_chl"], #cf-error-details, [name="jschl_vc"]',
    script: /_cf_chl_opt\b/,
    catches:
      '<title>Just a moment...</title><div id="challenge-error-text">Enable JavaScript and cookies to continue</div>',
    spares:
      '<title>Just a moment: a poem</title><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
  },
  {
    name: 'datadome',
    kind: 'challenge',
    selector: 'body > p#cmsg',
    script: /\bvar dd\s*=\s*\{[^}]*captcha-delivery\.com/,
    catches: '<body><p id="cmsg">Please enable JS and disable any ad blocker</p></body>',
    spares: '<body><p>DataDome sells bot checks.</p><script src="https://js.datadome.co/tags.js"></script></body>',
  },
  {
    name: 'incapsula',
    kind: 'challenge',
    selector: 'body > iframe#main-iframe[src*="_Incapsula_Resource"]',
    catches:
      '<body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=23">Request unsuccessful.</iframe></body>',
    spares: '<body><p>An article</p><script src="/_Incapsula_Resource?SWJIYLWA=719d34"></script></body>',
  },
  {
    name: 'akamai',
    kind: 'challenge',
    selector: '#sec-if-cpt-container, #sec-cpt-if, .scf-akamai-logo',
    words: /^access denied you don't have permission to access .* on this server\. reference #[\da-f]+\./,
    catches:
      '<title>Access Denied</title><h1>Access Denied</h1> You don\'t have permission to access "http://example.org/" on this server.<p> Reference #18.a5747e68.1611366034.1697c590',
    spares: '<p>Access denied: a history of locks and keys</p>',
  },
  {
    name: 'perimeterx',
    kind: 'challenge',
    title: /^access to this page has been denied\.?$/i,
    selector: '#px-captcha',
    script: /window\._pxAppId\s*=/,
    catches: '<title>Access to this page has been denied.</title><div id="px-captcha"></div>',
    spares:
      '<title>Access to this page has been denied: a glossary of HTTP</title><p>PerimeterX is called HUMAN now.</p>',
  },
  {
    name: 'aws-waf',
    kind: 'challenge',
    title: /^human verification$/i,
    script: /\b(?:gokuProps|awsWafCookieDomainList)\b/,
    catches:
      "<title>Human Verification</title><noscript><h1>JavaScript is disabled</h1>In order to continue, you need to verify that you're not a robot by solving a CAPTCHA puzzle.</noscript>",
    spares: '<title>Human verification in clinical trials</title><p>An article</p>',
  },
  {
    name: 'sucuri',
    kind: 'challenge',
    title: /^sucuri website firewall\b/i,
    script: /\bsucuri_cloudproxy_js\b/,
    catches: '<title>Sucuri WebSite Firewall - Access Denied</title>',
    spares: '<title>Sucuri reviewed: is the firewall worth it?</title>',
  },
  {
    name: 'ddos-guard',
    kind: 'challenge',
    title: /^ddos-guard$/i,
    selector: '[data-ddg-origin], form[action*="/.well-known/ddos-guard/"]',
    script: /\/\.well-known\/ddos-guard\/js-challenge\//,
    catches: '<title>DDoS-Guard</title><h1 data-ddg-origin="true">Checking your browser</h1>',
    spares: '<title>DDoS-Guard and its customers</title><p>An article</p>',
  },
  {
    name: 'anubis',
    kind: 'challenge',
    title: /^making sure you(?:'|’)re not a bot!$/i,
    selector: 'script#anubis_challenge, script#anubis_version',
    catches:
      '<title>Making sure you&#39;re not a bot!</title><script id="anubis_version" type="application/json">"v1.21"</script>',
    spares: '<title>Making sure you are heard</title><p>Anubis weighs the heart.</p>',
  },
  {
    name: 'arvancloud',
    kind: 'challenge',
    words: /^(?:transferring to the website|شما در حال انتقال به سایت مورد نظر هستید)/,
    catches: '<title>Transferring to the website...</title><p>Transferring to the website...</p>',
    spares: '<p>An article on transferring to the website of another office.</p>',
  },
  {
    name: 'google',
    kind: 'challenge',
    selector:
      'meta[content*="/httpservice/retry/enablejs"], form#captcha-form[action="index"], a[href*="/httpservice/retry/enablejs"]',
    catches:
      '<noscript><meta content="0;url=/httpservice/retry/enablejs?sei=x" http-equiv="refresh"></noscript><div>Please click <a href="/httpservice/retry/enablejs?sei=x">here</a></div>',
    spares: '<p>An article</p><form action="/search"><input name="q"></form><a href="/httpservice/">here</a>',
  },
  {
    name: 'vercel',
    kind: 'challenge',
    title: /^vercel security checkpoint$/i,
    catches: '<title>Vercel Security Checkpoint</title><p>We are verifying your browser</p>',
    spares: '<title>Vercel security, reviewed</title><p>An article</p>',
  },
  {
    name: 'fastly',
    kind: 'challenge',
    title: /^client challenge$/i,
    catches: '<title>Client Challenge</title><p>A required part of this site couldn’t load.</p>',
    spares: '<title>A client challenge: the brief</title><p>An article</p>',
  },
  {
    name: 'kasada',
    kind: 'challenge',
    script: /window\.KPSDK\s*=\s*\{\s*\}/,
    catches:
      '<body><script>window.KPSDK={};KPSDK.now=typeof performance</script><script src="/x/ips.js"></script></body>',
    spares: '<body><p>An article</p><script src="/149e9513/p.js"></script></body>',
  },
  {
    name: 'siteground',
    kind: 'challenge',
    selector: 'meta[http-equiv="refresh" i][content*="/.well-known/sgcaptcha/"]',
    catches: '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F&y=ipc:1">',
    spares: '<meta http-equiv="refresh" content="0;/.well-known/change-password">',
  },
  {
    name: 'radware',
    kind: 'challenge',
    title: /^radware (?:bot manager )?captcha$/i,
    catches: '<title>Radware Bot Manager Captcha</title><p>We apologize for the inconvenience...</p>',
    spares: '<title>Radware: what the company sells</title><p>An article</p>',
  },
  {
    name: 'reblaze',
    kind: 'challenge',
    script: /\bwindow\.rbzns\s*=/,
    catches: '<body><script>window.rbzns={bereshit:"1",seed:"x"};winsocks()</script></body>',
    spares: '<body><p>An article</p><script>window.rbz = 1</script></body>',
  },
  {
    name: 'yandex',
    kind: 'challenge',
    selector: 'form[action^="/checkcaptcha"], form[action^="/showcaptcha"]',
    catches: '<title>Вы не робот?</title><form id="checkbox-captcha-form" action="/checkcaptcha?key=1"></form>',
    spares: '<form action="/search"><input name="text"></form>',
  },
  {
    name: 'x-aa-challenge',
    kind: 'challenge',
    script: /X-AA-Challenge/,
    catches: '<script>test();xhr.setRequestHeader("X-AA-Challenge", Challenge);</script>',
    spares: '<p>An article</p><script>xhr.setRequestHeader("X-Requested-With", "x");</script>',
  },
];

/** Words of bot checks by makers nobody knows: the page says what it wants of the reader. Matched on folded text. */
export const CHALLENGE_WORDS: readonly { words: RegExp; catches: readonly string[]; spares?: readonly string[] }[] = [
  {
    words:
      /\b(?:verify(?:ing)? (?:that )?you(?:'re| are) (?:not a (?:ro)?bot|(?:a )?human)|verify to continue|verify your(?:self| browser)|checking (?:if the site connection is secure|your browser before)|anti-?ddos filter|ddos protection by|security check to access|(?:complete|solve) the (?:captcha|security check|puzzle)|solve this captcha|using a security service (?:for protection against|to protect itself from) online attacks|are you a (?:robot|human)\?|i'm not a robot|(?:confirm|prove|sure) you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)|unusual traffic from your|pardon our interruption|performing security verification|security checkpoint|enter the characters you see below|press & hold)/,
    catches: [
      'Please verify you are a human',
      'Verify to continue',
      'The anti-DDoS filter indicates very high anonymous traffic on the server.',
      'Please complete the security check to access',
      'example.org is using a security service for protection against online attacks. The service requires full cookie support',
      "In order to continue, you need to verify that you're not a robot by solving a CAPTCHA puzzle.",
      'Verifying you are human. This may take a few seconds.',
      'Pardon Our Interruption... As you were browsing something about your browser made us think you were a bot.',
      'Our systems have detected unusual traffic from your computer network.',
    ],
    spares: [
      'Verify your e-mail address to continue',
      'How DDoS attacks work',
      'Human or robot: a history of the captcha',
    ],
  },
  {
    words:
      /\b(?:sorry, you have been blocked|request unsuccessful\. incapsula incident|incapsula incident id|access denied .{0,300}(?:reference #|error code 1020|cloudflare)|request blocked\. we can't connect|the requested url was rejected)/,
    catches: [
      'Sorry, you have been blocked',
      'Request unsuccessful. Incapsula incident ID: 1160001250273133511',
      'The requested URL was rejected. Please consult with your administrator.',
    ],
    spares: ['Access denied? What to do when your card is blocked'],
  },
  {
    words:
      /בדיקת האבטחה ולגשת|אינך רובוט|لست (?:روبوت|برنامج)|انک انسان|ربات نیستید|dass sie (?:ein mensch|kein roboter) sind|que vous (?:êtes (?:un )?humain|n'êtes pas un robot)|que (?:eres|es usted) (?:un )?human|que no eres un robot|que você (?:é humano|não é um robô)|di essere (?:un )?uman|non sei un robot|(?:вы|что вы) не робот|проверка (?:браузера|безопасности)|a nie robotem|robot olmadığınızı|insan olduğunuzu|安全验证|安全驗證|人机验证|您是真人|ロボットではありません|人間であることを|로봇이 아닙니다|사람인지 확인/,
    catches: [
      'כדי לבצע את בדיקת האבטחה ולגשת לאתר, יש להפעיל JavaScript.',
      'التحقق من أنك إنسان',
      'لطفاً تأیید کنید که ربات نیستید',
      'Bitte bestätigen Sie, dass Sie kein Roboter sind',
      'Verifica que no eres un robot',
      'Подтвердите, что вы не робот',
      '请完成安全验证',
      'ロボットではありません',
    ],
    spares: ['Ein Roboter, der schreibt', 'الروبوتات في المصانع'],
  },
];
