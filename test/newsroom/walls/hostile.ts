// Pages that mean harm: a stylesheet that hides and turns everything around, and an article full of things that act.
import { html, Markup } from '../markup.ts';
import { bodyOf, documentOf, headOf } from '../page.ts';
import { hidden, type Wall } from '../wall.ts';

export const hostileStyle: Wall = {
  name: 'hostile-style',
  about: 'A stylesheet that hides, colours and turns around every element with !important',
  expected: { blocked: hidden },
  readable: true,
  serve(story, place) {
    const sheet = html`<style>
      * { display: none !important; direction: ltr !important; unicode-bidi: bidi-override !important;
        text-align: left !important; color: red !important; background: red !important; font: 3px monospace !important;
        letter-spacing: 9px !important; transform: rotate(180deg) !important; opacity: 0 !important;
        visibility: hidden !important; position: absolute !important; pointer-events: none !important }
      matn-reader, matn-reader * { display: none !important; content-visibility: hidden !important; zoom: .1 !important }
      *::before { content: 'intruder' !important; display: block !important }
      *::first-letter { float: left !important; font-size: 200px !important; color: red !important }
      *::marker { content: 'intruder' !important; font-size: 90px !important; color: red !important }
      *::first-line { font-size: 0 !important; color: red !important }
      html { --intruder: red; filter: blur(9px) !important; transition: all 60s !important }
    </style>`;
    return { body: documentOf(story, headOf(story, place, sheet), bodyOf(story)) };
  },
};

/**
 * Each of these would call `harm`, or ask for /harm?…, if anything in it came to life. There is no such function while
 * the page loads: a test defines it just before the reader opens, so that what is heard of then is of Matn's making.
 */
const harm = new Markup(`
  <script>harm('script')</script>
  <img src="/none.png" onerror="harm('onerror')" alt="broken">
  <p onclick="harm('onclick')" onmouseover="harm('onmouseover')">Between the lines.</p>
  <p><a href="javascript:harm('link')">A link that runs</a>
  <a href=" java&#10;script:harm('link in two lines')">A link that runs in two lines</a>
  <a href="data:text/html,<script>opener.harm('data')</script>">A link to data</a>
  <a href="vbscript:msgbox(1)">A link of another age</a></p>
  <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="harm('svg')">
    <script>harm('svg script')</script>
    <a xlink:href="javascript:harm('svg link')"><text y="9">svg</text></a>
    <foreignObject><body onload="harm('foreignObject')"></body></foreignObject>
    <animate onbegin="harm('animate')" attributeName="x" dur="1s"></animate></svg>
  <math><maction actiontype="statusline" xlink:href="javascript:harm('math')">x</maction>
    <mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=harm('mXSS')&gt;"></mglyph></table></mtext></math>
  <iframe src="javascript:parent.harm('iframe')"></iframe>
  <iframe srcdoc="<script>parent.harm('srcdoc')</script>"></iframe>
  <object data="/harm?object"></object><embed src="/harm?embed">
  <form action="/harm?form" id="trap"><input name="secret" autofocus onfocus="harm('focus')">
    <button formaction="javascript:harm('button')">Send</button></form>
  <style>p.victim { display: none } body { --x: url(/harm?style) }</style>
  <link rel="stylesheet" href="/harm?link"><meta http-equiv="refresh" content="3600;url=/harm?refresh">
  <video src="/none.mp4" onerror="harm('video')" autoplay></video>
  <details ontoggle="harm('toggle')" open><summary>More</summary>Inside.</details>
  <p style="background: url(/harm?inline)">A paragraph with a picture behind it.</p>
  <p id="matn-reader" class="matn-reader"><img name="body" alt=""><img name="createElement" alt="">Names that clobber.</p>
  <template><script>harm('template')</script></template>
  <noscript><p title="</noscript><img src=x onerror=harm('noscript')>">Escape.</p></noscript>
`);

export const hostileMarkup: Wall = {
  name: 'hostile-markup',
  about: 'An article with scripts, handlers, script and data links, SVG, MathML, frames, forms and styles in it',
  expected: {},
  readable: true,
  serve: (story, place) => ({ body: documentOf(story, headOf(story, place), bodyOf(story, { extra: harm })) }),
};
