// Whose work Matn carries, under which licence (SPDX). The fonts' licences lie beside the fonts.

export const LIBRARIES: Record<string, string> = {
  '@mozilla/readability': 'Apache-2.0',
  acorn: 'MIT',
  devalue: 'MIT',
  dompurify: '(MPL-2.0 OR Apache-2.0)',
  fflate: 'MIT',
  'get-east-asian-width': 'MIT',
  'hast-util-from-html': 'MIT',
  'hast-util-to-html': 'MIT',
  'hast-util-to-mdast': 'MIT',
  'hast-util-to-xast': 'MIT',
  jsonrepair: 'ISC',
  'mdast-util-gfm': 'MIT',
  'mdast-util-to-markdown': 'MIT',
  micromark: 'MIT',
  'micromark-extension-gfm': 'MIT',
  preact: 'MIT',
  'webextension-polyfill': 'MPL-2.0',
  'xast-util-to-xml': 'MIT',
};

export const FONTS: Record<string, string> = {
  'noto-naskh-arabic': 'Noto Naskh Arabic',
  'noto-nastaliq-urdu': 'Noto Nastaliq Urdu',
  'noto-serif-hebrew': 'Noto Serif Hebrew',
  vazirmatn: 'Vazirmatn',
};
