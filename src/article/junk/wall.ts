// Sentences that ask for JavaScript. Readability takes them for the article when the article itself is hidden
// (mozilla/readability#864); here they are recognised as what they are, in any place, and never read as prose.
import { lowered } from './lowered.ts';
import type { JunkRow } from './row.ts';

const SCRIPTS =
  '(?:java ?script|جافا ?سكر[يی]بت|جاوا ?اسکر[يی]پت|جاوااسکریپت|ג׳?אווה ?סקריפט|ג.ווה ?סקריפט|जावास्क्रिप्ट|자바 ?스크립트|ジャバスクリプト)';

/** Words that turn a mention of JavaScript into a plea for it. */
const ASKING =
  '(?:enabl|disabl|requir|need|must|turn(?:ed)? (?:it )?on|activat|without|support|allow|aktivier|deaktivier|einschalt|erforder|benötig|unterstütz|ausgeschalt|activ|désactiv|nécessit|requier|habilit|deshabilit|necesit|requier|ativ|desativ|precisa|requer|abilit|attiv|disattiv|richied|inschakel|ingeschakeld|vereist|nodig|włącz|wyłącz|wymag|включ|отключ|требу|поддержив|необходим|увімк|вимк|etkin|gerek|devre dışı|تفعيل|تمكين|فعّ?ل|مفعّ?ل|مُفعّل|يتطلب|معطل|تعطيل|فعال|غیرفعال|نیاز|فعّال|הפע|לאפשר|מופעל|נדרש|דורש|مطلوب|چالو|启用|啟用|开启|開啟|启动|禁用|停用|支持|需要|有効|無効|オン|必要|활성|사용|필요|सक्षम|aktifkan|mengaktifkan|diperlukan|aktiver|slå på|kräv|krever|tarvitse|käytössä|bật|kích hoạt|povol|zapn|vyžad|engedélyez|activa[țt]i|ενεργοποι)';

const PLEA = new RegExp(`${SCRIPTS}[^.。!?؟]{0,140}${ASKING}|${ASKING}[^.。!?؟]{0,140}${SCRIPTS}`);
const LONGEST = 400;

/** Whether a short text is a plea for JavaScript. An article about JavaScript is long, or does not plead. */
export function asksForScripts(text: string): boolean {
  return text.length < LONGEST && PLEA.test(lowered(text.normalize('NFKC')).replace(/[\u064b-\u0652\u0670]/g, ''));
}

/** The evidence; walked by the same test as the other tables. */
export const WALL_ROWS: readonly Pick<JunkRow, 'lang' | 'catches' | 'spares'>[] = [
  {
    lang: 'en',
    catches: [
      'Sorry, you need to enable JavaScript to visit this website.',
      'Please turn on JavaScript and reload the page.',
      'This site requires JavaScript.',
    ],
    spares: ['JavaScript was written in ten days.', 'The article compares Java with other languages.'],
  },
  {
    lang: 'ar',
    catches: ['عذراً، يجب تفعيل جافا سكريبت لزيارة هذا الموقع.', 'يتطلب هذا الموقع JavaScript'],
    spares: ['لغة جافا سكريبت عمرها ثلاثون سنة.'],
  },
  { lang: 'fa', catches: ['برای دیدن این صفحه جاوا اسکریپت را فعال کنید.'] },
  { lang: 'he', catches: ['יש להפעיל JavaScript כדי לצפות באתר.'] },
  { lang: 'ur', catches: ['اس ویب سائٹ کے لیے JavaScript فعال کریں۔'] },
  { lang: 'fr', catches: ['Vous devez activer JavaScript pour consulter ce site.'] },
  { lang: 'de', catches: ['Bitte aktivieren Sie JavaScript in Ihrem Browser.'] },
  { lang: 'es', catches: ['Debe habilitar JavaScript para visitar este sitio.'] },
  { lang: 'ru', catches: ['Для просмотра сайта включите JavaScript.'] },
  { lang: 'tr', catches: ['Bu siteyi görmek için JavaScript’i etkinleştirin.'] },
  { lang: 'zh', catches: ['请启用JavaScript以继续访问本站。'] },
  { lang: 'ja', catches: ['このサイトを利用するにはJavaScriptを有効にしてください。'] },
  { lang: 'pt', catches: ['É preciso ativar o JavaScript para visitar este site.'] },
  { lang: 'hi', catches: ['कृपया JavaScript सक्षम करें।'] },
  { lang: 'id', catches: ['Aktifkan JavaScript untuk melihat situs ini.'] },
];
