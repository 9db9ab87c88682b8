// Drupal's Security Kit, the wall Matn began with, in its own load order: a script that would comment out the
// stylesheet that hides the body, and a noscript in the head. A div may not stand there, so without scripts the parser
// closes the head, and the metadata that follow land in the body.
import { html } from '../markup.ts';
import type { Place } from '../page.ts';
import { bodyOf, documentOf, headOf } from '../page.ts';
import { securityKit as sentence } from '../sentences.ts';
import type { Story } from '../story.ts';
import { everywhere, hidden, type Wall } from '../wall.ts';

export function securityKitPage(story: Story, place: Place, charset?: string): string {
  const module = '/modules/contrib/seckit';
  const kit = html`<script src="${place.script('seckit.document_write.js')}"></script>
  <link rel="stylesheet" id="seckit-clickjacking-no-body" media="all" href="${module}/css/seckit.no_body.css">
  <!-- stop SecKit protection -->
  <noscript>
    <link rel="stylesheet" id="seckit-clickjacking-noscript-tag" media="all" href="${module}/css/seckit.noscript_tag.css">
    <div id="seckit-noscript-tag">${sentence}</div>
  </noscript>
  <meta name="author" content="${story.byline}">
  <link rel="canonical" href="${place.url}">`;
  return documentOf(story, headOf(story, place, kit, charset), bodyOf(story));
}

export const securityKit: Wall = {
  name: 'security-kit',
  about: 'Drupal Security Kit: the body hidden by a stylesheet, a white box with a sentence over the window',
  // Where noscript stays text there is no sentence and no maker's box, only a blank window.
  expected: {
    ...everywhere(hidden),
    blocked: { ...hidden, maker: 'drupal-seckit' },
  },
  readable: true,
  serve: (story, place) => ({ body: securityKitPage(story, place) }),
};
