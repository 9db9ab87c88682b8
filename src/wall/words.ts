// One spelling for what people write in many: the letters of a text folded, and every name of JavaScript made `javascript`.

/** Arabic vowel marks and Quranic signs, tatweel, Hebrew points, bidi controls, joiners, soft hyphens. */
const MARKS =
  /[\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05bd\u05bf\u05c1-\u05c7\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Letters that keyboards and habits swap: Arabic kaf and yeh for the Persian ones, alef with and without its hamza. */
const LETTERS: readonly [RegExp, string][] = [
  [/[أإآٱ]/g, 'ا'],
  [/ك/g, 'ک'],
  [/[يىئې]/g, 'ی'],
  [/[ةۀە]/g, 'ه'],
  [/ؤ/g, 'و'],
  [/[׳’‘`´ʼ]/g, "'"],
];

/** The language's name in the scripts it is written in, after folding. */
const NAMES: readonly RegExp[] = [
  /java[\s-]*(?:s[ck]?ri(?:pt|tp)|scipt|scrpit)s?|ecma\s?script|(?<![\w.-])js\b(?!\.\w)/g,
  // What some walls call it; the words of a script for the stage or of a font's script stand otherwise.
  /\b(?:active )?scripting\b|\bscripts (?=are (?:disabled|blocked|off|turned)|must|need)|(?<=(?:enable|allow|unblock|on) )scripts?\b(?! of)/g,
  /[جگ]افا?[\s-]*س[کج]ر[یا]?[بپ]ت(?:س)?|ج[او]فا[\s-]*سکریب?ت/g,
  /جاوا?[\s-]*ا?س[کي]ر[یي]?پ[تټ]|جاوا[\s-]*سکرپٹ|جاوا[\s-]*اسکرپٹ|جاڤا?[\s-]*سکریپت|جافا[\s-]*سکریپت/g,
  /ג'?אווה?[\s-]*סקריפט|גאווה[\s-]*סקריפט|ג'?אבה[\s-]*סקריפט/g,
  /(?:ява|джава|жава)[\s-]*скрипт[а-яіїєў]*/g,
  /जावा[\s-]*स्क[\u093f\u094d]?[्]?रि?प्ट|जावास्क्रिप्ट/g,
  /জাভা[\s-]*স্ক্রিপ্ট|চাভাস্ক্রিপ্ট/g,
  /ஜாவா[\s-]*ஸ்கிரிப்[டட்]*|జావా[\s-]*స్క్రిప్ట్|ಜಾವಾ[\s-]*ಸ್ಕ್ರಿಪ್ಟ್|ജാവാ?[\s-]*സ്ക്രിപ്റ്റ്/g,
  /જાવા[\s-]*સ્ક્રિપ્ટ|ਜਾਵਾ[\s-]*ਸਕ੍ਰਿਪਟ|ჯავა[\s-]*სკრიპტ|ջավա[\s-]*սկրիպտ|ጃቫ[\s-]*ስክሪፕት/g,
  /ジャバ[\s・]*スクリプト|ジャヴァ[\s・]*スクリプト/g,
  /자바[\s-]*스크립트/g,
  /จาวา[\s-]*สคริปต์?/g,
];

/** What every spelling of the name becomes. */
export const NAME = 'javascript';

/** Lower case, one kind of space, marks gone, letters and names folded. Entities and tags are the parser's affair. */
export function fold(text: string): string {
  let folded = text.normalize('NFKC').toLowerCase().replace(MARKS, '').replace(/\s+/g, ' ');
  for (const [letters, one] of LETTERS) folded = folded.replace(letters, one);
  for (const name of NAMES) folded = folded.replace(name, ` ${NAME} `);
  return folded.replace(/\s+/g, ' ').trim();
}
