// Names that templates give to what surrounds a story, by purpose. Matched against class and id before Readability looks;
// an element is only taken when what it holds fits (see the pass `furniture`).
import { lowered } from './lowered.ts';

export interface FurnitureRow {
  purpose: 'consent' | 'share' | 'related' | 'comments' | 'subscribe' | 'advert' | 'navigation' | 'author' | 'poll';
  pattern: string;
  /** Class or id values, as templates write them. */
  catches: readonly string[];
  spares: readonly string[];
}

export const FURNITURE: readonly FurnitureRow[] = [
  {
    purpose: 'consent',
    pattern:
      'cookies?(?:-?(?:banner|bar|consent|notice|law|popup|message|info|hint|policy|overlay|layer|wall|disclaimer))?|gdpr|consent(?:-?(?:banner|layer|overlay|box|manager))?|cmp|cmplz|onetrust|didomi|usercentrics|cybotcookiebot\\w*|qc-cmp2|privacy-?(?:banner|notice|popup|layer)|cc-window|truste|borlabs|embed-privacy|dsgvo',
    catches: ['cookie-banner', 'onetrust-consent-sdk', 'site-gdpr-layer', 'CybotCookiebotDialog'],
    spares: ['cookie-recipes', 'article-body'],
  },
  {
    purpose: 'share',
    pattern:
      'shares?|share-?(?:bar|box|buttons?|links?|icons?|list|tools?|this|area|block|wrapper|article|module|widget|count|article)|sharing|sharedaddy|shariff|socials?|social-?(?:media|links?|icons?|shar(?:e|ing)|bar|buttons?|follow|list|block|wrapper|nav|menu|tools?)|addthis\\w*|addtoany\\w*|a2a_kit|follow-?(?:us|me|links?|buttons?)|sns|ssba|heateor\\w*|teilen|compartir|article-?(?:tools?|actions?)|print-?(?:button|link|this)|toolbar',
    catches: ['share-buttons', 'addtoany_share_save_container', 'post-social-icons'],
    spares: ['shareholder-letter', 'social-democracy'],
  },
  {
    purpose: 'related',
    pattern:
      'related(?:-?(?:posts?|articles?|news|content|stor(?:y|ies)|links?|nodes?(?:-embed)?|topics?|items?|block|box|list|widget|reading|media|coverage|wrapper|container|section))?|jp-relatedposts|yarpp\\w*|crp_related|recommend(?:ed|ations?|er)?(?:-\\w+)?|more-?(?:stor(?:y|ies)|articles?|news|from|on|in|posts|links|content|like-this)|read-?(?:more-?(?:box|links?|articles?|block)|also|next|on)|also-?(?:read|like)|see-?also|you-?(?:may|might)(?:-\\w+)*|outbrain\\w*|taboola\\w*|zergnet\\w*|revcontent\\w*|mgid\\w*|plista\\w*|most-?(?:read|popular|viewed|shared)(?:-\\w+)?|popular-?(?:posts?|articles?|news|stories)|trending(?:-\\w+)?|latest-?(?:news|posts?|articles?|stories)|recent-?(?:posts?|articles?|news)|similar-?(?:posts?|articles?|news|items)?|further-?(?:reading|links?)|weiterlesen|mehr-zum-thema|teaser-?(?:list|box|group|grid|row|container|slider)|verwandte?-?\\w*|leia-?(?:mais|tambem)|lea-?tambien|noticias?-?relacionad[ao]s?|relacionad[ao]s?|correlati|lire-?aussi|in-?this-?story|promo(?:-?(?:box|block|list|links?))?|up-?next|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|story-?(?:list|feed)|link-?list|article-?list|news-?list|carousel-?related|aside|inline-?(?:related|links?|promo)',
    catches: [
      'related-posts',
      'field--name-related-nodes',
      'OUTBRAIN',
      'jp-relatedposts',
      'most-read',
      'related-nodes-embed',
    ],
    spares: ['relatedness', 'article-related-to-content-main-text-body2', 'story-body'],
  },
  {
    purpose: 'comments',
    pattern:
      'comments?(?:-?(?:list|area|section|form|wrapper|block|box|container|thread|count|link|respond|template|title|holder|text|body|content|item))?|commentlist|disqus\\w*|respond|kommentare?(?:-?\\w+)?|comentarios?|commentaires?|fb-comments|livefyre|coral\\w*|spot-?im\\w*|viafoura|hyvor\\w*|reactions?|discussion',
    catches: ['comments-area', 'disqus_thread', 'respond'],
    spares: ['commentary', 'comment-on-the-news-article'],
  },
  {
    purpose: 'subscribe',
    pattern:
      'newsletters?(?:-?\\w+)*|subscri(?:be|ption|ptions)(?:-?(?:box|form|banner|block|promo|widget|wrapper|button|cta))?|sign-?up(?:-?\\w+)?|mailing-?list|mc_embed_signup|email-?(?:signup|capture|form)|call-?to-?action|cta(?:-?\\w+)*|donat(?:e|ion)(?:-?(?:box|banner|form|block))?|membership-?(?:promo|box)|app-?(?:promo|banner|download)|follow-?telegram|push-?notifications?',
    catches: ['newsletter-signup', 'mc_embed_signup', 'subscribe-box'],
    spares: ['subscriber-content', 'designation'],
  },
  {
    purpose: 'advert',
    pattern:
      'ads?|ad-?(?:container|slot|wrapper|unit|box|block|banner|label|break|zone|area|placeholder|space)|advert(?:s|isement|isements|ising|orial)?(?:-?\\w+)?|adsbygoogle|adsense|google-?ads?|dfp(?:-?\\w+)?|gpt-ad|banner-?ad|sponsor(?:ed|s)?(?:-?\\w+)?|werbung|anzeige|publicidad|publicite|reklama?|billboard|skyscraper|leaderboard|mpu|commercial|(?:editorial|advertis(?:er|ing)|affiliate|comments?|ad)?-?(?:disclosure|disclaimer)',
    catches: ['editorial-disclosure', 'ad-slot', 'adsbygoogle', 'advertisement', 'sponsored-content'],
    spares: ['adventure', 'address', 'admin-text'],
  },
  {
    purpose: 'navigation',
    pattern:
      'nav|navbar|navigation|main-?(?:nav|menu)|menus?|menu-\\w+|breadcrumbs?(?:-?\\w+)?|crumbs?|pagination|pager|paging|page-?numbers|nav-?links|post-?navigation|skip-?links?|side-?bar(?:-?\\w+)?|site-?(?:footer|nav|menu|header)|mast-?head|top-?(?:bar|nav)|page-?footer|footer(?:-?\\w+)?|colophon|widget-?area|tags?-?(?:list|links?|cloud|wrapper|container|block)|tagcloud|post-?tags?|article-?tags?|entry-?(?:tags|footer|utility)|story-?tags?|keywords?-?list|login(?:-?(?:form|box|modal))?|search-?(?:form|box|bar)|modal|popup|pop-?up|lightbox|back-?to-?top|language-?switcher|lang-?switch|ticker|breaking-?news|weather|rating|ratings|star-?rating|votes?|mw-editsection|catlinks|printfooter|navbox|noprint|skip-?link|toc-?button|roll-?over-?(?:block|box|content|popup)|tool-?tip-?(?:text|content|inner|body|popup)|pop-?over(?:-?(?:content|body|inner))?|hover-?card',
    catches: [
      'tooltip-content',
      'breadcrumbs',
      'main-menu',
      'post-navigation',
      'sidebar-right',
      'mw-editsection',
      'post-tags',
    ],
    spares: ['tooltip', 'navy-history', 'menuhin', 'votive'],
  },
  {
    purpose: 'author',
    pattern:
      '(?:about-?(?:the-?)?|post-?|article-?|entry-?)?author-?(?:bio|box|info|card|profile|description|about|area|block|details|section)|about-?(?:the-?)?author|bio-?box|autorenbox|autor-?(?:box|info)|writer-?(?:bio|info)|contributor-?(?:bio|info)|tagline-author',
    catches: ['author-bio', 'about-the-author', 'post-author-box'],
    spares: ['author', 'authored-content'],
  },
  {
    purpose: 'poll',
    pattern:
      '(?:polls?|quiz|surveys?|umfrage|encuesta|sondage|enquete|sondaggio|anketa?)(?:-?(?:box|form|question|answers?|results?|options?))?|paywall-?(?:box|prompt|banner|cta|overlay|message|notice|offer|teaser|barrier)|regwall|piano-?(?:offer|inline|template)',
    catches: ['poll', 'quiz-container', 'umfrage-box', 'paywall-prompt', 'piano-offer'],
    spares: ['pollution', 'paywall', 'paywall-content', 'pianoforte', 'quizzical'],
  },
];

/** Looks behind for what comes before: consumed, each of its forms would be compiled with a copy of all that follows. */
const named = (pattern: string): RegExp =>
  new RegExp(
    `(?<=^|[\\s_]|[a-z0-9]{2}--?|^[a-z]{1,4}-)(?:${pattern})(?=$|[\\s_]|--|-\\d|-(?:wrapper|container|inner|section|block|area|box|widget|layer|list|module|sdk|dialog|right|left|top|bottom|desktop|mobile|embed|content|items?|teasers?|links?)(?:$|[\\s_-]))`,
    'g',
  );

/** All rows in one expression, a group for each, which turns most names away at once. */
const ANY = named(FURNITURE.map(({ pattern }) => `(${pattern})`).join('|'));

/** The purpose that an element's class and id declare, if it is furniture; of several, the first in the table. */
export function furniturePurpose(name: string): FurnitureRow['purpose'] | undefined {
  const plain = lowered(name);
  let first = FURNITURE.length;
  ANY.lastIndex = 0;
  for (let match = ANY.exec(plain); match && first > 0; match = ANY.exec(plain)) {
    first = Math.min(first, match.findIndex((part, at) => at > 0 && part !== undefined) - 1);
    // A word may hide the next one inside its own end.
    ANY.lastIndex = match.index + 1;
  }
  return FURNITURE[first]?.purpose;
}
