// How lines look that say whose picture it is; a bracket may stand before them.
import type { JunkRow } from './row.ts';

export const AGENCIES =
  'afp|reuters|ap photo|associated press|dpa|epa|efe|ansa|tass|getty(?: images)?|istock(?:photo)?(?:\\.com)?|shutter ?stock|imago(?: images)?|keystone|alamy|unsplash|pixabay|pexels|adobe ?stock|picture[- ]alliance|depositphotos|dreamstime|fotolia|xinhua|anadolu|sipa|zuma|wikimedia|flickr|bloomberg|nurphoto|pa images|press association|apa|ntb|ritzau|belga|anp|cnes|nasa|أ ?ف ?ب|رويترز|الأناضول|غيتي|إ ?ب ?أ|أ ?ب|ایسنا|ایرنا|تسنیم|مهر|فارس|רויטרס|איי ?פי|איי ?אף ?פי|flash ?90|פלאש ?90|(?:وكالة )?(?:سبوتنيك|شينخوا)|وكالات|وام|واس|연합뉴스|뉴시스|뉴스1|로이터|新华社|新華社|中新社|中央社|法新社|路透社|共同通信|時事通信|ロイター|тасс|риа новости|укрінформ|čtk|mti|pap|agerpres|lusa|antara|पीटीआई|एएनआई|आईएएनएस|(?:فائل )?فوٹو|اے ایف پی|روئٹرز';

/** Words before the one who took it. */
export const TAKERS =
  '©|\\(c\\)|copyright|photo(?:graph)?s? (?:by|courtesy)|image (?:by|courtesy|credit)|picture by|courtesy of|via|von|by';

export const CREDITS: readonly JunkRow[] = [
  {
    kind: 'credit',
    lang: 'any',
    as: 'whole',
    pattern:
      '(?:photo(?:graph|graphy|s)?|images?|pictures?|foto(?:s|grafía|grafia|graf|grafin|grafie)?|bild(?:er|quelle|nachweis|rechte|credit)?|abbildung|titelbild|aufmacherbild|illustration|grafik|video|crédit(?:o|os)?(?: photo| foto)?|credits?|imagen|imagem|immagine|zdjęcie|fot|zdj|фото|иллюстрация|kuva|kép|fotoğraf|صورة|الصورة|تصوير|عدسة|عکس|عکاس|צילום|צלם|תמונה|تصویر|图|圖|摄影|攝影|图片来源|圖片來源|写真(?:提供)?|画像|撮影|사진(?: ?제공)?|fotó|borítókép|φωτογραφί(?:α|ες)|फ\\u093c?ोटो|तस्वीर|छवि|ছবি|ภาพ(?:ข่าว)?|sursa foto|світлина|ảnh|gambar|quellen?|source|fuente|fonte|źródło|quelle)(?: (?:credits?|by|von|de|di|da|courtesy(?: of)?|via|source|crédit|mit freundlicher genehmigung|agenzia))?\\s*(?:[:：=©|/]|\\.{1,3}|…)\\s*(?:\\p{Ll}\\.|[^.!?]){2,80}[.)）】\\]]*',
    catches: [
      'Foto: Galli/Malteser',
      'Photo: Gene Harbour',
      'Credit...Ada Harbor for the Quay',
      '(Image: © Shutterstock)',
      'Bild: Werk/CHRISTIAN HAFEN',
      'عکس: ایسنا',
      'צילום: דנה כהן',
      'Fotos: A. Hafen',
      '（写真：港）',
      '사진=항구일보',
      'फोटो: बंदरगाह',
      'Fotó: MTI',
      'Φωτογραφία: Λιμάνι',
    ],
    spares: [
      'Photo shows the old harbour in the year it was opened, with the first boats at the new quay.',
      'Image files are stored beside the text.',
    ],
  },
  {
    kind: 'credit',
    lang: 'any',
    as: 'whole',
    pattern: `(?:${TAKERS})\\s?[:：]?\\s*(?:[^.!?]|\\.(?=\\p{L}{2})){2,70}[.)\\]]*`,
    catches: [
      '© Regan Harbour',
      '© Ada Hafen – pictures.example.com',
      'Photograph by Ada Harbour',
      'Image courtesy of the harbour office',
    ],
    spares: ['© is the sign that the law asks for on every copy. It stands on the first page.'],
  },
  {
    kind: 'credit',
    lang: 'any',
    as: 'whole',
    pattern: `(?:[^.!?,;:]{2,40}\\s*[/|–—-]\\s*|[^.!?,;:]{2,30}[,;] )?(?:${AGENCIES})(?:\\s*[/|–—-]\\s*[^.!?]{2,40})?(?: via (?:${AGENCIES}))?[.)）\\]]*`,
    catches: [
      'AFP / MARCO HAFEN',
      'Getty Images',
      'iStock.com',
      'Augusta Hafen/Getty Images',
      'أ ف ب',
      'رويترز',
      '— فائل فوٹو',
    ],
    spares: ['NASA found water on the far side, the agency said on Monday.'],
  },
];
