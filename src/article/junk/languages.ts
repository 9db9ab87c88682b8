// What pages say of themselves, in the languages that the other tables know less of: share, comment, subscribe, adverts,
// pointers to other stories. Whole lines.
import type { JunkKind, JunkRow } from './row.ts';

const row = (
  kind: JunkKind,
  lang: string,
  pattern: string,
  catches: string[],
  spares: string[] = [],
  as: JunkRow['as'] = 'label',
): JunkRow => ({ kind, lang, as, pattern, catches, spares });

/** A count in brackets. */
const COUNT = '(?: ?[(（]\\d+[)）])?';

export const LANGUAGES: readonly JunkRow[] = [
  row('share', 'ko', '(?:기사|뉴스) ?공유(?:하기)?', ['기사 공유하기']),
  row('subscribe', 'ko', '(?:기자|채널|언론사|뉴스레터) ?구독(?:하기)?|제보(?:는|하기|전화).{0,40}', [
    '기자 구독하기',
    '제보는 카카오톡 harbour',
  ]),
  row('controls', 'ko', '글자 ?크기(?: ?(?:조절|변경|설정))?|본문 ?글자 ?크기.{0,12}', ['글자 크기 조절']),
  row('rights', 'ko', '(?:[^.]{0,40}[,·] ?)?ai ?학습(?: 및| 이용)? ?(?:활용)? ?금지', ['AI 학습 및 활용 금지']),
  row(
    'related',
    'ko',
    '(?:이 기사와 )?관련(?:된)? ?(?:기사|뉴스)|(?:많이|가장 많이) 본 (?:뉴스|기사)|(?:인기|추천) ?(?:뉴스|기사)',
    ['이 기사와 관련된 기사', '추천 기사'],
  ),

  row(
    'controls',
    'ja',
    '(?:この)?記事を(?:保存|シェア|共有|ブックマーク|印刷|クリップ)(?:する)?|(?:最終)?更新(?:日時?)?[:：]? ?[\\d年月日/:：時分 ]{6,24}',
    ['記事を保存', 'この記事をブックマーク', '最終更新：2024年5月3日 10:15'],
  ),
  row(
    'subscribe',
    'ja',
    '(?:メールマガジン|メルマガ|ニュースレター)(?:に|を|の)?(?:登録|購読)(?:する|はこちら)?|(?:無料)?会員登録(?:[（(]無料[）)]|はこちら)?|ご意見・ご感想(?:は.{0,20})?',
    ['メールマガジンに登録する', '会員登録（無料）', 'ご意見・ご感想はこちら'],
  ),
  row(
    'related',
    'ja',
    '(?:編集部|こちら|あなたへ|本日|今週|関連)(?:の|も)(?:おすすめ|オススメ|お勧め)(?:記事)?|おすすめ(?:の)?記事|(?:アクセス|人気(?:記事)?|記事)?ランキング',
    ['編集部のおすすめ', 'こちらもおすすめ', 'アクセスランキング'],
    ['ランキングは毎年五月に発表される。'],
  ),

  row(
    'related',
    'zh',
    '更多精彩(?:内容|內容|资讯)?.{0,20}|(?:点击|點擊)(?:进入|進入).{0,12}|(?:热门|热点|精彩|编辑|為您|为您|猜你)(?:推荐|推薦|新闻|文章|阅读|喜欢)|(?:你|您)(?:可能|也许)?(?:也|还|還)?(?:想看|喜欢|喜歡|感兴趣|感興趣)(?:的.{0,6})?|看更多(?:.{0,20})|更多(?:报道|報導|新闻|新聞|文章)',
    ['更多精彩内容', '点击进入专题', '热门推荐', '你可能也想看', '看更多'],
    ['你可能不知道，港口那天早晨很安静。'],
  ),
  row(
    'subscribe',
    'zh',
    '(?:订阅|訂閱)(?:.{0,10}(?:电子报|電子報|邮件|新闻|频道|頻道))|加入.{0,12}(?:好友|社群|群组|群組)|(?:打开|下载|前往).{0,10}(?:app|客户端)(?:阅读|查看|观看)?.{0,6}',
    ['訂閱電子報', '加入LINE好友', '打开APP阅读'],
  ),
  row('controls', 'zh', '举报(?: ?/ ?反馈)?|(?:意见)?反馈|我要(?:举报|反馈)|[（(]?(?:原标题|原標題|原题)[:：].{2,80}', [
    '举报/反馈',
    '（原标题：港口之冬）',
  ]),
  row(
    'rights',
    'zh',
    '(?:免责|免責|版权|版權|特别|郑重)(?:声明|聲明)[:：].{4,120}',
    ['免责声明：本文仅代表作者个人观点'],
    [],
    'whole',
  ),

  row(
    'related',
    'tr',
    'bunlar da ilgini(?:zi)? çekebilir|(?:sıradaki|ilgili|benzer|önerilen|diğer) haber(?:ler)?|ilgili (?:konular|içerikler)',
    ['Bunlar da ilginizi çekebilir', 'Sıradaki Haber'],
    ['İlgili kurumlar bilgilendirildi.'],
  ),
  row(
    'subscribe',
    'tr',
    ".{0,20}(?:google news|google haberler|whatsapp|instagram|twitter|x)[’']?(?:te|de|da|ta)? (?:bizi )?takip et",
    ["Google News'te takip et"],
  ),
  row('comments', 'tr', 'yorum(?:unuzu)? (?:yap|yazın?|ekle)|\\d+ yorum', ['Yorum yap']),
  row(
    'related',
    'ru',
    'не пропустите|главн(?:ое|ые новости) (?:за (?:день|сутки)|сегодня|сейчас)|новости (?:партн[её]ров|сми2|по теме|компаний)|лента новостей|выбор редакции|вам может (?:быть интересно|понравиться)|интересное',
    ['Не пропустите', 'Главное сегодня', 'Новости партнёров'],
    ['Главное сегодня — ветер, сказал капитан.'],
  ),
  row(
    'rights',
    'ru',
    'мнение (?:автора|авторов|редакции).{0,40}не (?:совпадать|совпадает|отража(?:ть|ет)).{0,60}',
    ['Мнение автора может не совпадать с позицией редакции.'],
    [],
    'whole',
  ),
  row('share', 'uk', 'поділит(?:ися|ись|ься)(?: .{1,20})?|поширити', ['Поділитися']),
  row(
    'related',
    'uk',
    '(?:вас|вам) (?:також )?може (?:зацікавити|сподобатися)|(?:схожі|інші|останні|головні) новини|(?:новини|матеріали) (?:за|по|на) тем(?:ою|і|у)',
    ['Вас може зацікавити'],
  ),
  row('subscribe', 'uk', '(?:підпи(?:суйтеся|суйтесь|шіться)|долучайтеся|стежте за нами|читайте нас)(?: .{1,60})?', [
    'Підписуйтесь на наш Telegram',
  ]),

  row(
    'controls',
    'ar',
    'حجم (?:ال)?خط|(?:تكبير|تصغير) (?:ال)?خط|استمع (?:إلى|الى|لـ?) ?(?:ال)?(?:مقال|خبر|تقرير)|(?:آخر|اخر) تحديث ?[:：] ?[^.!؟]{6,40}',
    ['حجم الخط', 'استمع إلى المقال', 'آخر تحديث: 3 مايو 2024'],
  ),
  row('related', 'ar', '[إا]قر[أا] المزيد عبر .{3,30}', ['اقرأ المزيد عبر صحيفتنا الرقمية']),
  row('comments', 'ar', 'تعليق واحد|(?:لا توجد|لا يوجد) تعليقات?', ['تعليق واحد']),
  row(
    'subscribe',
    'ar',
    'لل?[إا]شتراك (?:في|ب|مع).{0,40}|لمتابعة (?:آخر|أحدث|احدث|اخر|المزيد من) (?:ال)?[أا]خبار[^.!؟]{0,60}',
    ['للاشتراك في النشرة', 'لمتابعة آخر الأخبار حمّل تطبيقنا'],
  ),
  row('rights', 'ar', '(?:©|جميع |كافة )?(?:ال)?حقوق (?:النشر|الطبع|الملكية)(?: والنشر)? محفوظة.{0,40}', [
    'حقوق النشر محفوظة',
  ]),
  row('controls', 'fa', 'لینک کوتاه ?[:：]? ?\\S{0,60}|(?:پایان|انتهای) (?:پیام|خبر)(?: ?/ ?.{0,12})?', [
    'لینک کوتاه: https://x.example/1',
    'پایان پیام/',
  ]),
  row('subscribe', 'fa', '(?:ما را |کانال ).{0,40}(?:دنبال کنید|عضو شوید)', ['کانال تلگرام ما را دنبال کنید']),
  row('related', 'fa', '(?:پر)?(?:بیننده|بازدید|مخاطب|خواننده)(?:‌| )?ترین(?:‌?ها)?(?: (?:خبر|اخبار|مطالب).{0,10})?', [
    'پربیننده‌ترین',
  ]),
  row(
    'related',
    'he',
    'עוד ב\\S{2,14}|לכל הכתבות(?: .{0,20})?|כתבות (?:קשורות|נוספות|מומלצות)|אולי (?:יעניין|תאהבו).{0,12}',
    ['עוד בנמל', 'לכל הכתבות'],
    ['עוד בילדותו נסע אל הנמל'],
  ),
  row('controls', 'he', 'דווחו? על (?:תוכן|תגובה|בעיה).{0,20}', ['דווחו על תוכן לא ראוי']),
  row('share', 'hi', '(?:खबर|ख़बर) (?:शेयर|साझा) (?:करें|कीजिए)', ['खबर शेयर करें']),
  row(
    'subscribe',
    'hi',
    'सब्सक्राइब (?:करें|कीजिए).{0,30}|(?:ऐप|एप)? ?डाउनलोड करें.{0,30}|[^।]{0,60}(?:हमें|हमारे)[^।]{0,30}(?:फ[ॉो]लो करें|जुड़ें|लाइक करें)',
    ['सब्सक्राइब करें', 'डाउनलोड करें', 'लेटेस्ट खबरों के लिए हमें फॉलो करें'],
  ),
  row('related', 'hi', '(?:अगली|पिछली) (?:खबर|ख़बर|स्टोरी)|संबंधित (?:खबरें|ख़बरें|लेख|विषय)|ट्रेंडिंग.{0,10}', ['अगली खबर']),
  row('tags', 'hi', 'टैग(?:्स)?', ['टैग्स:']),
  row(
    'related',
    'id',
    '(?:lihat|tonton|simak|saksikan) (?:juga )?video.{0,60}|(?:artikel|berita) (?:terpopuler|terkait|lainnya|pilihan|rekomendasi)|terpopuler|rekomendasi untuk anda',
    ['Lihat juga Video', 'Artikel Terpopuler'],
  ),
  row(
    'controls',
    'any',
    '\\[(?:gambas|embed|video|galeri foto|gallery|caption)\\b[^\\]]{0,60}\\]',
    ['[Gambas:Video]', '[embed]'],
    ['[sic]'],
    'whole',
  ),
  row('subscribe', 'id', 'dapatkan (?:berita|kabar|update|informasi) [^.!?]{3,60}', [
    'Dapatkan berita pilihan setiap hari',
  ]),

  row(
    'related',
    'fr',
    'nos (?:derniers )?articles(?: recommandés)?|(?:à|a) (?:voir|lire|écouter) (?:également|aussi)? ?sur .{2,40}',
    ['Nos articles recommandés', 'À voir également sur le port :'],
    ['Nos articles de pêche sont au fond du port.'],
  ),
  row(
    'subscribe',
    'fr',
    "suivez (?:toute |nos |l[’']).{0,40}(?:whats ?app|facebook|google news|telegram|instagram|x|twitter)",
    ['Suivez toute l’actualité sur WhatsApp'],
  ),
  row('tags', 'es', 'archivado en ?[:：]?.{0,60}', ['Archivado en: puerto']),
  row('related', 'es', 'lee más(?: sobre.{0,40})?', ['Lee más sobre']),
  row('controls', 'es', 'reporta(?:r)? un error', ['Reporta un error']),
  row('related', 'pl', 'polecan[ey]|polecamy|(?:najnowsze|najpopularniejsze|podobne) (?:artykuły|wiadomości|teksty)', [
    'Polecane',
  ]),
  row('controls', 'pl', 'oce[ńn] (?:ten )?(?:artykuł|tekst)|skomentuj', ['Oceń artykuł']),
  row('comments', 'pl', `komentarze${COUNT}|dodaj komentarz|\\d+ komentarzy`, ['Komentarze (12)']),
  row('comments', 'nl', `reacties${COUNT}|reageer|plaats (?:een )?reactie`, ['Reacties (3)']),
  row('share', 'sv', 'dela(?: artikeln| på .{1,20})?', ['Dela artikeln'], ['Dela artiklarna i tre delar.']),
  row('related', 'sv', 'mer om(?: ämnet)?|läs vidare|mer i ämnet', ['Mer om ämnet']),
  row(
    'related',
    'hu',
    'olvass(?:a|on)?(?: el)? (?:ezt is|még|tovább|többet).{0,10}|kapcsolódó (?:cikk|anyag|tartalom|hír)(?:ek|ak|ok)?|ezek? is érdekelhet(?:ik|i|nek)?|(?:ajánlott|legolvasottabb) (?:cikkek|tartalmak|hírek)?',
    ['Olvassa el ezt is', 'Ezek is érdekelhetik'],
  ),
  row('share', 'hu', 'megosztás(?: .{1,20})?|megosztom', ['Megosztás']),
  row('share', 'cs', 'sdílet(?: .{1,20})?|sdílejte', ['Sdílet']),
  row('comments', 'cs', `diskuse${COUNT}|komentáře${COUNT}|přidat komentář`, ['Diskuse']),
  row(
    'related',
    'ro',
    'citi[țţt]i? (?:și|şi|si|mai mult).{0,20}|articole (?:similare|recomandate)|(?:pe aceeași temă|cele mai citite)',
    ['Citiți și'],
  ),
  row('share', 'ro', 'distribuie(?: .{1,20})?', ['Distribuie']),
  row('subscribe', 'ro', 'urmări[țţt]i(?:-ne| .{2,20}) (?:pe|și pe) .{2,30}', ['Urmăriți-ne pe Facebook']),
  row('subscribe', 'el', 'ακολουθήστε .{2,50}', ['Ακολουθήστε μας στο Google News']),
  row('comments', 'el', `σχόλια${COUNT}|σχολιάστε`, ['Σχόλια']),
  row('share', 'el', 'μοιραστείτε(?: το.{0,20})?|κοινοποίηση', ['Μοιραστείτε το']),
  row(
    'share',
    'vi',
    'chia sẻ(?: .{1,20})?',
    ['Chia sẻ'],
    ['Chia sẻ kinh nghiệm với ngư dân là việc của ông mỗi ngày.'],
  ),
  row('comments', 'vi', `(?:ý kiến )?bình luận${COUNT}`, ['Bình luận']),
  row('share', 'th', 'แชร์(?:ข่าว|บทความ)?(?:นี้)?', ['แชร์']),
  row('comments', 'th', 'ความคิดเห็น|แสดงความคิดเห็น', ['ความคิดเห็น']),
  row('share', 'bn', 'শেয়ার (?:করুন|করো)', ['শেয়ার করুন']),
  row('comments', 'bn', 'মন্তব্য(?: করুন)?', ['মন্তব্য করুন']),
  row('advert', 'any', 'hirdetés|publicitate|διαφήμιση|โฆษณา|oglas|reklaama', ['Hirdetés', 'Publicitate', 'Διαφήμιση']),
  row('related', 'en', 'sponsored links?|paid content|from our partners', ['Sponsored links']),
  row(
    'rights',
    'any',
    'tüm hakları saklıdır|wszelkie prawa zastrzeżone|всі права захищені|toate drepturile rezervate|minden jog fenntartva|všechna práva vyhrazena|alle rechten voorbehouden|kaikki oikeudet pidätetään|με επιφύλαξη παντός|सर्वाधिकार सुरक्षित|hak cipta dilindungi',
    [
      'Yasal Uyarı: Yayınlanan haberlerin tüm hakları saklıdır.',
      'Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone.',
    ],
    [],
    'within',
  ),
];
