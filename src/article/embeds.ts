// Whose frames and widgets stand for a page of their own, and which page that is. Addresses only: nothing is loaded.

export interface Provider {
  name: string;
  /** Matches the absolute address of a frame; its first group is what `page` needs. */
  pattern: RegExp;
  page(id: string): string;
  /** Frames, and the pages they stand for. */
  catches: readonly (readonly [frame: string, page: string])[];
}

const youtube = (id: string): string => `https://www.youtube.com/watch?v=${id}`;

/** Widgets and frames by address. */
export const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    pattern:
      /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed\/(?!videoseries)|v\/|shorts\/|live\/|watch\?(?:.*&)?v=)([\w-]{6,})/,
    page: youtube,
    catches: [
      ['https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0', 'https://www.youtube.com/watch?v=abcdefghijk'],
      ['https://www.youtube.com/shorts/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ],
  },
  {
    name: 'YouTube',
    pattern: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    page: (id) => `https://www.youtube.com/playlist?list=${id}`,
    catches: [['https://www.youtube.com/embed/videoseries?list=PLabc', 'https://www.youtube.com/playlist?list=PLabc']],
  },
  {
    name: 'YouTube',
    pattern: /^https?:\/\/youtu\.be\/([\w-]{6,})/,
    page: youtube,
    catches: [['https://youtu.be/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk']],
  },
  {
    name: 'Vimeo',
    pattern: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/,
    page: (id) => `https://vimeo.com/${id}`,
    catches: [['https://player.vimeo.com/video/7697?h=1', 'https://vimeo.com/7697']],
  },
  {
    name: 'Dailymotion',
    pattern: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player\/?\w*\.html\?(?:.*&)?video=)(\w+)/,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
    catches: [['https://geo.dailymotion.com/player/x1.html?video=x8abc', 'https://www.dailymotion.com/video/x8abc']],
  },
  {
    name: 'Twitch',
    pattern: /^https?:\/\/player\.twitch\.tv\/\?(?:.*&)?video=v?(\d+)/,
    page: (id) => `https://www.twitch.tv/videos/${id}`,
    catches: [['https://player.twitch.tv/?video=v123&parent=x', 'https://www.twitch.tv/videos/123']],
  },
  {
    name: 'Aparat',
    pattern: /^https?:\/\/(?:www\.)?aparat\.com\/video\/video\/embed\/(?:videohash|vt\/frame\/showvideo)\/(\w+)/,
    page: (id) => `https://www.aparat.com/v/${id}`,
    catches: [['https://www.aparat.com/video/video/embed/videohash/aBc1/vt/frame', 'https://www.aparat.com/v/aBc1']],
  },
  {
    name: 'Rutube',
    pattern: /^https?:\/\/rutube\.ru\/play\/embed\/(\w+)/,
    page: (id) => `https://rutube.ru/video/${id}/`,
    catches: [['https://rutube.ru/play/embed/0a1b', 'https://rutube.ru/video/0a1b/']],
  },
  {
    name: 'Bilibili',
    pattern: /^https?:\/\/player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/,
    page: (id) => `https://www.bilibili.com/video/${id}`,
    catches: [['https://player.bilibili.com/player.html?bvid=BV1xx', 'https://www.bilibili.com/video/BV1xx']],
  },
  {
    name: 'TikTok',
    pattern: /^https?:\/\/www\.tiktok\.com\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+)/,
    page: (id) => `https://www.tiktok.com/@/video/${id}`,
    catches: [['https://www.tiktok.com/embed/v2/71', 'https://www.tiktok.com/@/video/71']],
  },
  {
    name: 'Spotify',
    pattern: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/([\w/]+)/,
    page: (id) => `https://open.spotify.com/${id}`,
    catches: [['https://open.spotify.com/embed/episode/5x?si=1', 'https://open.spotify.com/episode/5x']],
  },
  {
    name: 'SoundCloud',
    pattern: /^https?:\/\/w\.soundcloud\.com\/player\/.*?[?&]url=([^&]+)/,
    page: decodeURIComponent,
    catches: [
      ['https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb', 'https://soundcloud.com/a/b'],
    ],
  },
  {
    name: 'X',
    pattern: /^https?:\/\/platform\.twitter\.com\/embed\/.*?[?&]id=(\d+)/i,
    page: (id) => `https://x.com/i/status/${id}`,
    catches: [['https://platform.twitter.com/embed/Tweet.html?dnt=1&id=12', 'https://x.com/i/status/12']],
  },
  {
    name: 'Instagram',
    pattern: /^https?:\/\/(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+)/,
    page: (id) => `https://www.instagram.com/${id}/`,
    catches: [['https://www.instagram.com/p/A-1/embed/captioned/', 'https://www.instagram.com/p/A-1/']],
  },
  {
    name: 'Facebook',
    pattern: /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:video|post)\.php\?(?:.*&)?href=([^&]+)/,
    page: decodeURIComponent,
    catches: [
      [
        'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fh%2Fposts%2F1&width=500',
        'https://www.facebook.com/h/posts/1',
      ],
    ],
  },
  {
    name: 'Facebook',
    pattern: /^(https?:\/\/(?:www\.)?facebook\.com\/(?:[\w.-]+\/(?:posts|videos)\/|watch\/\?v=|photo)[^#]*)/,
    page: (address) => address,
    catches: [['https://www.facebook.com/h/posts/1', 'https://www.facebook.com/h/posts/1']],
  },
  {
    name: 'Telegram',
    pattern: /^https?:\/\/t\.me\/(?:s\/)?(\w+\/\d+)/,
    page: (id) => `https://t.me/${id}`,
    catches: [['https://t.me/harbour/12?embed=1', 'https://t.me/harbour/12']],
  },
  {
    name: 'Mastodon',
    pattern: /^(https?:\/\/[^/]+\/(?:@[\w.@]+|users\/\w+\/statuses)\/\d+)\/embed\b/,
    page: (post) => post,
    catches: [['https://social.example/@ada/110/embed', 'https://social.example/@ada/110']],
  },
  {
    name: 'Google Maps',
    pattern: /^(https?:\/\/(?:www\.|maps\.)?google\.[\w.]+\/maps\/.*)/,
    page: (address) => address.replace('/maps/embed', '/maps'),
    catches: [['https://www.google.com/maps/embed?pb=1', 'https://www.google.com/maps?pb=1']],
  },
  {
    name: 'OpenStreetMap',
    pattern: /^https?:\/\/www\.openstreetmap\.org\/export\/embed\.html\?(?:.*&)?bbox=([^&]+)/,
    page: (box) => `https://www.openstreetmap.org/?bbox=${box}`,
    catches: [
      [
        'https://www.openstreetmap.org/export/embed.html?bbox=1%2C2%2C3%2C4',
        'https://www.openstreetmap.org/?bbox=1%2C2%2C3%2C4',
      ],
    ],
  },
  {
    name: 'Datawrapper',
    pattern: /^(https?:\/\/datawrapper\.dwcdn\.net\/\w+)/,
    page: (address) => address,
    catches: [['https://datawrapper.dwcdn.net/aBc1/4/', 'https://datawrapper.dwcdn.net/aBc1']],
  },
];

/** Elements that a script would turn into a frame: which attribute tells what, and the address it stands for. */
export const WIDGETS: readonly { selector: string; attribute: string; address(value: string): string }[] = [
  { selector: 'lite-youtube', attribute: 'videoid', address: youtube },
  { selector: 'youtube-video', attribute: 'src', address: (value) => value },
  { selector: 'amp-youtube', attribute: 'data-videoid', address: youtube },
  { selector: 'amp-vimeo', attribute: 'data-videoid', address: (id) => `https://player.vimeo.com/video/${id}` },
  { selector: 'lite-vimeo', attribute: 'videoid', address: (id) => `https://player.vimeo.com/video/${id}` },
  { selector: 'amp-instagram', attribute: 'data-shortcode', address: (id) => `https://www.instagram.com/p/${id}/` },
  {
    selector: 'amp-twitter',
    attribute: 'data-tweetid',
    address: (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}`,
  },
  { selector: 'amp-facebook', attribute: 'data-href', address: (value) => value },
  { selector: 'amp-iframe', attribute: 'src', address: (value) => value },
  { selector: '.fb-post,.fb-video', attribute: 'data-href', address: (value) => value },
  { selector: 'blockquote.instagram-media', attribute: 'data-instgrm-permalink', address: (value) => value },
];

/** Frames that are there for the page's sake: adverts, consent, logins, counters, buttons to like and to share. */
const PAGE_SAKE =
  /doubleclick|googlesyndication|googletagmanager|adservice|adnxs|amazon-adsystem|recaptcha|hcaptcha|turnstile|facebook\.com\/plugins\/(?:like|share|page|comments)|disqus|addthis|sharethis|platform\.twitter\.com\/widgets|\/(?:ads?|advert|banner|consent|cookie|login|signup|subscribe|newsletter|comments?|share|captcha|pixel|track(?:ing)?)(?:[/?._-]|$)/i;
const SAYS_NOTHING =
  /advert|^ad\b|\bads\b|anzeige|werbung|publici|إعلان|reklam|captcha|consent|cookie|newsletter|login|sign ?(?:up|in)|comment|share|like button|iframe|^(?:youtube |vimeo |embedded |video )*(?:player|video|content|frame|embed)$|^(?:untitled|blank|embed)/i;

/** Whether a frame of no known provider says what it shows, and is not there for the page's own sake. */
export const isTitled = (address: string, title: string): boolean =>
  title.length > 5 && !SAYS_NOTHING.test(title) && !PAGE_SAKE.test(address);

/** A title worth showing, or nothing. */
export const spokenTitle = (title: string): string => (SAYS_NOTHING.test(title) ? '' : title);

/** The page that a frame stands for; `undefined` where nobody knows. */
export function pageOf(address: string): { name: string; page: string } | undefined {
  for (const { name, pattern, page } of PROVIDERS) {
    const match = pattern.exec(address);
    if (!match?.[1]) continue;
    try {
      return { name, page: page(match[1]) };
    } catch {
      return { name, page: address }; // a malformed escape in the frame's address
    }
  }
  return undefined;
}
