// What the blocks of rich text are called: one table over Contentful, Sanity's portable text, ProseMirror and TipTap,
// Editor.js, Lexical, Draft.js, Slate, Gutenberg, Arc, Medium and React's own elements. Names are compared in lower case,
// without separators and without a maker's prefix (`core/paragraph`, `block-text`, `HEADING_2`).

/** `pass`: no element of its own, what is inside counts. `drop`: no text of the article. */
export type Tag = string | 'pass' | 'drop' | 'heading' | 'list';

interface TypeRow {
  name: RegExp;
  tag: Tag;
  catches: string[];
  spares: string[];
}

export const BLOCK_TYPES: TypeRow[] = [
  {
    name: /^(p|pp|para|paragraph|paragraphblock|text|textblock|textmodule|richtext(block)?|bodytext|copy|unstyled|normal|lead|intro|atomictext|rawhtml|html|htmlblock|freeform|wysiwyg|markdown|prose)$/,
    tag: 'p',
    catches: ['paragraph', 'core/paragraph', 'unstyled', 'P', 'text', 'raw_html', 'RichTextBlock'],
    spares: ['story', 'article', 'relatedtext', 'parade'],
  },
  {
    name: /^(h[1-6]|heading[1-6]?|header[1-6]?|header(one|two|three|four|five|six)|subheading|subhead|subheadline|crosshead|title|subtitle|interstitialheader)$/,
    tag: 'heading',
    catches: ['heading-2', 'header-two', 'H3', 'header', 'core/heading'],
    spares: ['headerimage', 'headline list'],
  },
  {
    name: /^(ul|ol|list|bulletlist|bulletedlist|numberedlist|orderedlist|unorderedlist|olist|ulist)$/,
    tag: 'list',
    catches: ['bullet_list', 'unordered-list', 'core/list', 'ul', 'orderedList'],
    spares: ['playlist', 'storylist'],
  },
  {
    name: /^(li|listitem|listitemchild|unorderedlistitem|orderedlistitem|uli|oli|checklistitem)$/,
    tag: 'li',
    catches: ['list_item', 'unordered-list-item', 'core/list-item', 'ULI'],
    spares: ['item'],
  },
  {
    name: /^(quote|blockquote|pullquote|bq|pq|verse)$/,
    tag: 'blockquote',
    catches: ['quote', 'blockquote', 'BQ', 'core/pullquote'],
    spares: ['quotation marks'],
  },
  {
    name: /^(code|codeblock|pre|preformatted|fencedcode)$/,
    tag: 'pre',
    catches: ['code-block', 'codeBlock', 'core/code', 'PRE'],
    spares: ['barcode'],
  },
  {
    name: /^(hr|horizontalrule|divider|delimiter|separator|thematicbreak)$/,
    tag: 'hr',
    catches: ['horizontal-rule', 'delimiter', 'core/separator'],
    spares: ['break'],
  },
  {
    name: /^(br|hardbreak|linebreak|softbreak)$/,
    tag: 'br',
    catches: ['hardBreak', 'linebreak'],
    spares: ['pagebreak'],
  },
  {
    name: /^(img|image|figure|picture|photo|imageblock|embeddedasset(block)?|mediaimage)$/,
    tag: 'figure',
    catches: ['image', 'core/image', 'embedded-asset-block', 'img'],
    spares: ['imagegallery'],
  },
  { name: /^(table)$/, tag: 'table', catches: ['table'], spares: ['tableofcontents'] },
  { name: /^(tr|tablerow)$/, tag: 'tr', catches: ['table_row', 'tr'], spares: [] },
  {
    name: /^(td|th|tablecell|tableheader|tableheadercell)$/,
    tag: 'td',
    catches: ['table-cell', 'tableHeader'],
    spares: [],
  },
  {
    name: /^(a|link|hyperlink|autolink|anchor|entryhyperlink|assethyperlink)$/,
    tag: 'a',
    catches: ['link', 'hyperlink', 'asset-hyperlink'],
    spares: ['links'],
  },
  { name: /^(strong|b|bold)$/, tag: 'strong', catches: ['strong', 'bold'], spares: [] },
  { name: /^(em|i|italic|italics|emphasis)$/, tag: 'em', catches: ['em', 'italic'], spares: [] },
  {
    name: /^(doc|document|root|block|blocks|body|content|span|textnode|section|div|article|main|fragment|columns?|group|slice|layout|component)$/,
    tag: 'pass',
    catches: ['doc', 'root', 'block', 'span', 'core/group'],
    spares: [],
  },
  {
    name: /^(ad|ads|advert|advertisement|adslot|promo|teaser|relatedlink|relatedlinks|related|readmore|newsletter|newslettersignup|subscribe|social|socialembed|share|script|style|nav|footer|button|form|input|svg|path|video|audio|iframe|embed|oembed|oembedresponse|gallery|poll|comments?|interstitiallink|recommendation|recirc|outbrain|taboola|title|meta|link|noscript)$/,
    tag: 'drop',
    catches: ['ad', 'related-links', 'newsletter_signup', 'interstitial_link', 'script', 'oembed_response'],
    spares: ['adage'],
  },
];

/** A type's name as the table compares it. */
export const plainType = (name: string): string =>
  name
    .replace(/^(core|acf|wp|app|custom|components?|blocks?|elements?|modules?|editor)[/.:_]+/i, '')
    .replace(/[\s_\-/.]/g, '')
    .toLowerCase();

/** What a type stands for; undefined for a name that no rich text knows. */
export function tagOf(type: string): Tag | undefined {
  const plain = plainType(type);
  return BLOCK_TYPES.find(({ name }) => name.test(plain))?.tag;
}
