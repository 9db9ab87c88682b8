// A Discourse forum's topic as data: the posts with their text rendered.
import type { SiteSource } from './found.ts';
import { isMadeBy } from './links.ts';
import { escapeHtml } from './prose.ts';
import { isObject, parseJson } from './state/json.ts';

/** `/t/<slug>/<id>` and `/t/<id>`, under whatever folder the forum lives. */
const TOPIC = /^(.*)\/t\/(?:[^/]+\/)?(\d+)(?:\/\d+)?\/?$/;

const isDiscourse = (document: Document): boolean =>
  isMadeBy(document, /^Discourse/i) || document.querySelector('#data-discourse-setup, discourse-assets') !== null;

export const discourse: SiteSource = {
  name: 'discourse',
  leads(document, url) {
    const match = TOPIC.exec(new URL(url).pathname);
    if (!match || !isDiscourse(document)) return [];
    const address = new URL(`${match[1]}/t/${match[2]}.json`, url).href;
    return [
      {
        source: 'discourse',
        request: { url: address, accept: 'json' },
        read(text) {
          const topic = parseJson(text);
          const stream = isObject(topic) && isObject(topic.post_stream) ? topic.post_stream.posts : undefined;
          const posts = (Array.isArray(stream) ? stream : [])
            .filter(isObject)
            .filter(({ cooked }) => typeof cooked === 'string');
          const [first, ...replies] = posts;
          if (!isObject(topic) || !first) return [];
          const name = (post: Record<string, unknown>) => String(post.name || post.username || '');
          // Every reply under its writer's name: who says it is part of what is said.
          const html = replies.map((post) => `<h3>${escapeHtml(name(post))}</h3>${post.cooked}`).join('');
          return [
            {
              html: `${first.cooked}${html}`,
              title: typeof topic.title === 'string' ? topic.title : undefined,
              byline: name(first) || undefined,
              published: typeof first.created_at === 'string' ? first.created_at : undefined,
            },
          ];
        },
      },
    ];
  },
};
