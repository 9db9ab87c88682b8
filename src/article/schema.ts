// Which elements and attributes an article may hold: the one list that the rebuilding and DOMPurify both go by.

/** Elements that stand as blocks. */
export const BLOCKS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr th td hr section'.split(
    ' ',
  ),
);

/** Elements that stand within a line. */
export const INLINES = new Set(
  (
    'a em strong b i u s del ins mark small sub sup code kbd samp var q cite abbr dfn time span bdi bdo ruby rb rt rp rtc br ' +
    'wbr img'
  ).split(' '),
);

/** MathML Core's presentation elements; what can carry HTML or run code (annotation-xml, maction, mglyph) is not here. */
export const MATHS = new Set(
  (
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom menclose mfenced msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts none mtable mtr mlabeledtr mtd semantics annotation'
  ).split(' '),
);

/** Other names of the same thing. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  h1: 'h2',
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
  dir: 'ul',
  menu: 'ul',
  listing: 'pre',
  xmp: 'pre',
};

/** Attributes any element may keep; an id only where a link of the article leads to it. */
export const GLOBAL_ATTRIBUTES = ['dir', 'lang', 'id'] as const;

/** Attributes by element; each value is checked by its own rule in `attributes.ts`. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'role'],
  img: ['src', 'alt', 'title', 'width', 'height', 'class'],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'scope'],
  code: ['class'],
  pre: ['class'],
  abbr: ['title'],
  dfn: ['title'],
  time: ['datetime'],
  del: ['datetime'],
  ins: ['datetime'],
  q: ['cite'],
  blockquote: ['cite'],
  span: ['class'],
  p: ['class'],
  section: ['class', 'role'],
  figure: ['class'],
  math: ['display', 'alttext', 'xmlns'],
  annotation: ['encoding'],
  mo: ['stretchy', 'fence', 'separator', 'form', 'lspace', 'rspace', 'accent', 'movablelimits', 'largeop'],
  mi: ['mathvariant'],
  mn: ['mathvariant'],
  mspace: ['width', 'height', 'depth'],
  mfrac: ['linethickness', 'bevelled'],
  mtd: ['columnspan', 'rowspan', 'columnalign'],
  mtable: ['columnalign', 'rowspacing', 'columnspacing'],
  mfenced: ['open', 'close', 'separators'],
  menclose: ['notation'],
  munder: ['accentunder'],
  mover: ['accent'],
  munderover: ['accent', 'accentunder'],
};

/** Gone with everything in them. */
export const DROPPED = new Set(
  (
    'script style noscript template iframe frame frameset noframes noembed object embed applet param link meta base title ' +
    'head svg canvas form input textarea select button option optgroup datalist output progress meter dialog audio video ' +
    'source track map area portal fencedframe plaintext nav annotation-xml'
  ).split(' '),
);
