// Whole sentences in which the page, at the story's end or before its beginning, speaks of itself: come back, subscribe,
// write to us, this first appeared elsewhere. Asked only of the outermost lines, where prose rarely says such things.
import { lowered } from './lowered.ts';

export interface ClosingRow {
  lang: string;
  /** Occurs anywhere in the line, in lower case. */
  pattern: string;
  catches: readonly string[];
  spares: readonly string[];
}

export const CLOSINGS: readonly ClosingRow[] = [
  {
    lang: 'en',
    pattern:
      '\\bsubscribe (?:now|to|here|today|for|and|on)\\b|^(?=.{0,160}$).*\\bsubscri(?:be|ption|ber)s?\\b|\\b(?:our|this|the .{0,30}) newsletters?\\b|\\bsign(?:ed)? (?:me )?up (?:to|for|here|today|now|and)\\b|\\byour (?:inbox|letterbox|mailbox)\\b|\\bfollow (?:us|him|her|them|me|@?\\w+(?: \\w+){0,2}) (?:on|at|via) (?:twitter|facebook|instagram|x\\b|linkedin|telegram|tiktok)|uses? cookies|\\bdownload (?:the|our) .{0,40}\\bapps?\\b|^get (?:the|our) .{0,40}\\bapps?\\b|\\bgot a (?:story|(?:news )?tip|question)\\?|\\bdo you have a (?:story|(?:news )?tip)\\b|\\bstay (?:up[- ]to[- ]date|informed) (?:with|on) (?:notifications|alerts|all|the latest)|^thank you for (?:registering|subscribing|signing up)|^our standards:|\\b(?:can|may) be reached (?:at|by)|\\bclick here (?:to|for)\\b|\\bbecome a (?:member|patron|supporter)|\\b(?:e-?mail|contact) (?:us|the author|the writer) (?:at|on)|\\b(?:originally|first) (?:appeared|published)|\\bcontributed (?:to this (?:report|story|article)|reporting|research)\\b|^a version of this (?:article|story|review) (?:appears|appeared|ran)\\b|\\b(?:support|donate to) (?:us|our (?:work|journalism))|\\bread more (?:at|on|about)|\\ball rights reserved|\\bfull coverage\\b|\\bleave a comment\\b|\\bcomments? (?:below|section)\\b|\\bthis (?:article|story|post) (?:was|is) (?:produced|provided|written|published) (?:by|in|with)|\\bfor (?:the latest|more) (?:stories|news|updates)|\\benjoyed (?:reading )?this (?:post|article|story)',
    catches: [
      'Subscribe now to our evening edition for the full story.',
      'Ada Harbour may be reached at ada@harbour.example. Follow her on Twitter.',
      'Associated Harbour writers Ada and Ben contributed to this report.',
      'Ben Quay contributed reporting from the coast.',
      'A version of this article appears in print on May 4, Section A, Page 1 of the Harbour edition.',
      'Got a news tip? Contact our team.',
      'Stay up to date with notifications from the Harbour.',
      'Thank you for registering',
      'For the latest stories download our apps for iOS and Android.',
      'Yes! Sign me up to receive emails from the Harbour Club and its brands, so that I miss no offers.',
    ],
    spares: [
      'The boats came home at noon, and the market closed an hour later.',
      'At the end the harbour master got a question about the old lighthouse.',
      'Fishermen get the new app in spring.',
      'A version of this boat appears in every port, and all of them contributed to the catch.',
      'The new boats, which launch tomorrow in fourteen ports, come with a three-month subscription to the harbour service; a basic edition without the subscription will be offered from next spring, the company said.',
    ],
  },
  {
    lang: 'de',
    pattern:
      "\\babonn(?:ieren|iere|ent|enten|ement)\\b|\\bfolgen? sie uns\\b|\\bfolge? (?:uns|mir) auf\\b|\\bauf dem laufenden\\b|\\bder (?:beitrag|artikel|eintrag) wurde (?:am|von)\\b|\\b(?:dieser|der) (?:artikel|beitrag|text) (?:erschien|ist (?:zuerst |auch )?(?:in|im|bei|erschienen)|entspricht|stammt|gibt)|\\bkommentieren\\b|\\bunterstütz(?:e|en sie) (?:uns|unsere)|\\bspenden(?:konto)?\\b|\\bmehr (?:infos?|informationen|dazu) (?:unter|auf|hier|finden|gibt)|\\bweitere (?:infos?|informationen) (?:unter|auf|hier|finden|gibt|hierzu|zum)|\\bals pdf herunterladen|\\bbesuchen sie (?:unseren|uns)|\\bhier geht(?:’|')?s zu",
    catches: [
      'Der Beitrag wurde am Mittwoch veröffentlicht und liegt unter Hafen.',
      'Weitere Informationen finden Sie auf der Seite des Hafens.',
      'Dieser Artikel erschien zuerst im Hafenboten.',
    ],
    spares: ['Die Boote kamen am Mittag zurück, eine Stunde später schloss der Markt.'],
  },
  {
    lang: 'fr',
    pattern:
      "\\babonne(?:z|r)[- ]|\\binscrivez-vous\\b|\\bsuivez-nous\\b|\\bcliquez ici\\b|\\bfaire un don\\b|\\bretrouvez (?:tou(?:te|s)|nos|l[’'])",
    catches: ['Abonnez-vous à notre lettre du soir.'],
    spares: ['Les bateaux sont rentrés à midi.'],
  },
  {
    lang: 'es',
    pattern:
      '\\bsuscr[ií]b|\\bbolet[ií]n\\b|\\bs[ií]guenos\\b|\\b(?:canal|grupo) de (?:telegram|whatsapp|youtube)|\\bhaga? clic(?:k)? (?:aqu[ií]|en)|\\bpinche aqu[ií]|\\blicenciar este contenido|\\bpuede escribir(?:nos|le)|\\bdescarg[au]e? (?:nuestra|la) app',
    catches: [
      '¿Ya sabías que tenemos canal de Telegram? Únete desde tu celular.',
      'Si está interesado en licenciar este contenido, pinche aquí',
    ],
    spares: ['Los barcos volvieron al mediodía.'],
  },
  {
    lang: 'pt',
    pattern:
      '\\bassine\\b|\\binscreva-se\\b|\\bsiga (?:no|o|a|-nos)\\b|\\bclique aqui\\b|\\bcoment[áa]rios (?:com|s[ãa]o|n[ãa]o)\\b|\\breceba (?:as|no|not[ií]cias)',
    catches: ['Clique aqui para receber notícias do porto.'],
    spares: ['Os barcos voltaram ao meio-dia.'],
  },
  {
    lang: 'ar',
    pattern:
      'اشترك(?:وا)? (?:في|الآن|ب)|تابع(?:ونا|نا|وا) (?:على|عبر|أخبار|اخبار|آخر)|النشرة البريدية|حمّ?ل(?:وا)? (?:التطبيق|تطبيق)|لا مانع من الاقتباس|لا مانع من الإقتباس|جميع الحقوق محفوظة|انقر هنا|اضغط هنا|غوغل نيوز|جوجل نيوز|الآراء (?:الواردة|المنشورة)',
    catches: ['تابعوا أخبار الميناء عبر غوغل نيوز', 'اضغط هنا للاشتراك في القناة'],
    spares: ['عادت القوارب عند الظهر وأغلق السوق بعد ساعة.'],
  },
  {
    lang: 'fa',
    pattern:
      'کانال (?:تلگرام|ما)|ما را (?:در|از) .{1,30}دنبال|عضو (?:شوید|کانال)|خبرنامه|کلیک کنید|انتهای پیام|کد خبر|بازنشر (?:این )?مطلب',
    catches: ['انتهای پیام/۱۲', 'برای ادامه اینجا کلیک کنید'],
    spares: ['قایق‌ها ظهر برگشتند و بازار یک ساعت بعد بسته شد.'],
  },
  {
    lang: 'he',
    pattern: 'לחצו כאן|הירשמו ל|הצטרפו ל(?:ערוץ|קבוצ)|עקבו אחרינו|כל הזכויות',
    catches: ['הצטרפו לערוץ הטלגרם שלנו'],
    spares: ['הסירות חזרו בצהריים.'],
  },
  {
    lang: 'ru',
    pattern: 'подпи(?:сывайтесь|шитесь)|наш (?:телеграм|telegram)|следите за нами|нажмите здесь',
    catches: ['Подписывайтесь на наш канал.'],
    spares: ['Лодки вернулись к полудню.'],
  },
  {
    lang: 'pl',
    pattern: 'subskry(?:pcji|buj)|\\bnewsletter|zapisz się|obserwuj nas|kliknij tutaj|prenumerat',
    catches: ['Zapraszamy też do subskrypcji tygodnika.'],
    spares: ['Łodzie wróciły w południe.'],
  },
  {
    lang: 'zh',
    pattern: '版权(?:归|所有)|未经授权|关注我们|扫描二维码|责任编辑|責任編輯|微信公众号',
    catches: ['责任编辑：王小明'],
    spares: ['船在中午回来了。'],
  },
  {
    lang: 'hi',
    pattern: 'सिंडि?ी?केट(?:ेड)? फीड|संपादित नहीं किया|सब्सक्राइब कर|डाउनलोड कर',
    catches: ['(हेडलाइन के अलावा, इस खबर को हमारी टीम ने संपादित नहीं किया है, यह सिंडीकेट फीड से प्रकाशित की गई है।)'],
    spares: ['नावें दोपहर में लौट आईं और बाज़ार एक घंटे बाद बंद हो गया।'],
  },
  {
    lang: 'ko',
    pattern:
      '무단 ?(?:전재|복제|배포)|재배포 ?금지|저작권자|(?:채널|언론사|기자|뉴스레터)(?:를|을)? ?구독|(?:카카오톡|네이버|이메일|메일)[^.]{0,30}(?:제보|구독|추가)|섹션(?:으로|을|를)? ?(?:분류|중복)|기사의 섹션',
    catches: [
      '저작권자 ⓒ 항구일보. 무단 전재 및 재배포 금지',
      '이 기사는 언론사에서 사회 섹션으로 분류했습니다.',
      '카카오톡에서 항구일보를 검색해 채널을 추가해 주세요.',
    ],
    spares: ['배들은 정오에 돌아왔고 시장은 한 시간 뒤에 문을 닫았다.'],
  },
  {
    lang: 'ja',
    pattern:
      '無断(?:転載|複製|使用)|(?:メールマガジン|メルマガ|ニュースレター)(?:に|を|の)?(?:登録|購読)|(?:会員|有料)(?:限定|登録)|この記事(?:は有料|をシェア|の感想)|公式(?:サイト|アカウント)は(?:こちら|コチラ)',
    catches: ['写真・記事の無断転載を禁じます。', 'この記事は有料会員限定です。'],
    spares: ['船は正午に戻り、市場は一時間後に閉まった。'],
  },
  {
    lang: 'tr',
    pattern: 'abone ol|takip edin|tıklayın|bülten',
    catches: ['Daha fazlası için tıklayın.'],
    spares: ['Tekneler öğlen döndü.'],
  },
  {
    lang: 'any',
    pattern:
      '\\bcookies\\b|\\bnewsletters?\\b|\\bunlimited (?:digital )?access to (?:the|our|all)\\b|\\bcancel any ?time\\b|\\b(?:jederzeit|monatlich) kündbar\\b|\\b(?:gratis|kostenlos) testen\\b|\\baccès illimité\\b|\\bsans engagement\\b|\\bacceso ilimitado\\b|\\bcancela cuando quieras\\b|\\baccesso illimitato\\b|\\bacesso ilimitado\\b|nieograniczony dostęp',
    catches: [
      'Get unlimited access to the Daily Quay from 1 euro a month. Cancel any time you like.',
      'Vier Wochen für 1 Euro, danach monatlich kündbar.',
      'Accès illimité à nos articles, sans engagement.',
    ],
    spares: [
      'The boats have unlimited access to ports of the north since the treaty.',
      'Die Mauer war nie zu kündigen.',
    ],
  },
];

const LONGEST = 300;

/** By languages, their rows as one expression, made when a line first needs it. */
const made = new Map<string, RegExp>();

function expression(languages: readonly string[] | undefined): RegExp {
  const key = languages?.join() ?? '';
  const known = made.get(key);
  if (known) return known;
  const rows = CLOSINGS.filter(({ lang }) => !languages || ['any', 'en', ...languages].includes(lang));
  const found = new RegExp(rows.map(({ pattern }) => pattern).join('|'));
  made.set(key, found);
  return found;
}

/** Whether an outermost line is the page speaking of itself; `languages` as for `judgeLine`. */
export const isClosing = (text: string, languages?: readonly string[]): boolean =>
  text.length <= LONGEST && expression(languages).test(lowered(text));
