// Which answers are no page? A PDF, a picture, a film or a download is answered with its reason, not with its bytes.
import type { FailureReason, PageRequest } from '../sources/reading.ts';

type Wanted = NonNullable<PageRequest['accept']>;

interface TypeRule {
  /** Media types, without parameters. */
  type: RegExp;
  reason: FailureReason;
  catches: string[];
  spares: string[];
}

/** What the body is when it is no text; the first row that fits decides. */
export const TYPE_RULES: TypeRule[] = [
  { type: /^application\/(x-)?pdf$/, reason: 'pdf', catches: ['application/pdf'], spares: ['text/html'] },
  { type: /^image\//, reason: 'image', catches: ['image/jpeg', 'image/svg+xml'], spares: ['text/html'] },
  {
    type: /^(audio|video)\/|^application\/(ogg|vnd\.apple\.mpegurl|dash\+xml)$/,
    reason: 'media',
    catches: ['video/mp4', 'audio/mpeg', 'application/vnd.apple.mpegurl'],
    spares: ['application/json'],
  },
  {
    // Every other type that is no text of ours: fonts, archives, office files, models.
    type: /^(?!text\/)(?!application\/([\w.-]+\+)?(xml|json|xhtml)$)(?!application\/(x-)?(javascript|ld\+json)$)./,
    reason: 'download',
    catches: ['application/zip', 'application/octet-stream', 'application/msword', 'font/woff2'],
    spares: ['application/xhtml+xml', 'application/rss+xml', 'application/feed+json', 'text/html', 'application/xml'],
  },
];

/** Types that answer a request for a page, for JSON, for a feed. No type at all is let through and looked at later. */
const ANSWERS: Record<Wanted, RegExp> = {
  html: /^$|^text\/(html|plain|xml)$|^application\/(xhtml\+xml|xml)$/,
  json: /^$|^(text|application)\/([\w.-]+\+)?(json|javascript|x-javascript|plain|x-script)$/,
  // Feeds come as almost anything textual.
  feed: /^$|^text\/|^application\/([\w.-]+\+)?(xml|json)$/,
};

/** Why this answer is not what was wanted, by its headers; null when it may be. */
export function refusal(headers: Headers, contentType: string, wanted: Wanted): FailureReason | null {
  if (contentType) {
    const rule = TYPE_RULES.find((row) => row.type.test(contentType));
    if (rule) return rule.reason;
  }
  // "attachment" means save, do not show; JSON of an API is sometimes served that way and is data all the same.
  if (wanted === 'html' && /^\s*attachment/i.test(headers.get('content-disposition') ?? '')) return 'download';
  return ANSWERS[wanted].test(contentType) ? null : 'unexpected_type';
}
