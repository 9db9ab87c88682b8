// The small style of saved HTML, and its hash for the file's Content-Security-Policy.

/** Logical properties only, so that one style serves both directions; colours follow the system. */
export const HTML_STYLE = `
:root { color-scheme: light dark }
body { margin: 0 auto; max-inline-size: 38rem; padding: 2rem 1.25rem 4rem; font: 1.125rem/1.6 Georgia, serif;
  overflow-wrap: break-word }
:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) { line-height: 1.9; font-style: normal }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; text-align: start }
.dek { font-size: 1.15em; opacity: .85 }
.facts { font-size: .85em; opacity: .75 }
figure { margin: 1.5rem 0 }
img { max-inline-size: 100%; block-size: auto }
figcaption, caption { font-size: .85em; opacity: .8; text-align: start }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid }
pre { direction: ltr; text-align: left; overflow-x: auto; padding: .75rem; border: 1px solid; font-size: .85em }
code, kbd, samp { direction: ltr; unicode-bidi: isolate; font-family: ui-monospace, monospace }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border: 1px solid; padding: .3rem .6rem; text-align: start; vertical-align: top }
@media print { body { max-inline-size: none; padding: 0; font-size: 11pt } a { color: inherit } figure, pre, table
  { break-inside: avoid } h1, h2, h3 { break-after: avoid } }
`;

/** SHA-256 of the style, which a test keeps true: the policy admits this style and no other. */
export const HTML_STYLE_HASH = 'sha256-GTM3SYo8bF7Qtt5cRyv/A94Lt7hrYKEdcYhbywJVUeU=';
