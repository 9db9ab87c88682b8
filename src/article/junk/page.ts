// The page talking about itself: share, subscribe, comment, tags, adverts and rights.
import type { JunkKind, JunkRow } from './row.ts';

const row = (
  kind: JunkKind,
  as: JunkRow['as'],
  lang: string,
  pattern: string,
  catches: string[],
  spares: string[] = [],
): JunkRow => ({
  kind,
  lang,
  as,
  pattern,
  catches,
  spares,
});

const NETWORKS =
  '(?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|pinterest|google news|غوغل نيوز|جوجل نيوز|فيسبوك|تويتر|تلغرام|واتساب)';

export const PAGE_TALK: readonly JunkRow[] = [
  row(
    'share',
    'label',
    'en',
    'share|share this(?: article| story| post| page)?|share (?:on|via|with|to) .{1,30}|shares|tweet|tweet this|pin it|email(?: this| article)?|print(?: article| this)?|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|(?:share|tweet|submit|pin|email|print|save|facebook|twitter|whatsapp|linkedin|pinterest|reddit| ){2,}',
    ['Share', 'Share this article', 'Share Tweet Submit', 'Share on Facebook'],
    ['Share prices fell for a third day.'],
  ),
  row(
    'share',
    'label',
    'de',
    '(?:diesen )?(?:artikel|beitrag|seite)? ?(?:teilen|drucken|merken|empfehlen|versenden|weiterempfehlen)|(?:auf|per|via|bei) .{1,20} teilen|drucken|teile(?:n sie)? (?:diesen|den|das) .{1,30}',
    ['Diesen Artikel teilen', 'Teilen', 'Auf Facebook teilen'],
  ),
  row('share', 'label', 'fr', "partager(?: (?:sur|cet|l[’']).{1,30})?|imprimer|envoyer par e-?mail", [
    'Partager',
    'Partager sur Facebook',
  ]),
  row(
    'share',
    'label',
    'es',
    'compart(?:ir|e|a|ilo)(?: (?:en|esta|este|por|el|la) .{1,30})?|imprimir|enviar por correo',
    ['Compartir', 'Comparte esta noticia'],
  ),
  row('share', 'label', 'pt', 'compartilh(?:ar|e)(?: .{1,30})?|partilhar(?: .{1,30})?', [
    'Compartilhar',
    'Compartilhe no Facebook',
  ]),
  row('share', 'label', 'it', 'condividi(?: (?:su|questo|con) .{1,30})?|stampa', [
    'Condividi',
    'Condividi su Facebook',
  ]),
  row('share', 'label', 'nl', 'deel(?: dit| op| via| deze)? ?.{0,20}|delen', ['Deel dit artikel']),
  row('share', 'label', 'pl', 'udostępnij(?: .{1,30})?|podziel się(?: .{1,30})?|drukuj', ['Udostępnij']),
  row('share', 'label', 'ru', 'поделит(?:ься|есь)(?: .{1,30})?|распечатать', ['Поделиться', 'Поделиться в соцсетях']),
  row('share', 'label', 'tr', 'paylaş(?:ın)?|yazdır', ['Paylaş']),
  row(
    'share',
    'label',
    'ar',
    'شارك(?:ها|نا|وا)?(?: (?:على|هذا|عبر|المقال|الخبر|في) ?.{0,30})?|مشاركة(?: (?:على|عبر|المقال|الخبر) ?.{0,30})?|انشر(?:ها)?|طباعة|نسخ الرابط|إرسال(?: إلى صديق)?',
    ['شارك', 'مشاركة عبر فيسبوك', 'طباعة'],
    ['مشاركة الفريق في البطولة لم تكن مؤكدة حتى يوم أمس.'],
  ),
  row(
    'share',
    'label',
    'fa',
    '(?:به )?اشتراک(?:‌| )?(?:گذاری|بگذارید)(?: .{1,30})?|هم‌?رسانی|چاپ(?: خبر)?|ارسال به دوستان|کپی لینک|لینک کوتاه',
    ['اشتراک‌گذاری', 'ارسال به دوستان'],
  ),
  row('share', 'label', 'he', 'שת(?:ף|פו|פי)(?: (?:ב|את|עם|כתבה).{0,30})?|הדפס(?:ה|ת כתבה)?|שיתוף', [
    'שתפו',
    'שתף בפייסבוק',
  ]),
  row('share', 'label', 'ur', '(?:شیئر|شئیر|اشتراک) (?:کریں|کیجیے)|پرنٹ', ['شیئر کریں']),
  row('share', 'label', 'zh', '分享(?:到|至|本文|文章)?.{0,6}|打印|列印', ['分享', '分享到微信']),
  row('share', 'label', 'ja', 'シェア(?:する)?|ツイート|印刷(?:する)?', ['シェアする']),
  row('share', 'label', 'ko', '공유(?:하기)?|인쇄', ['공유하기']),
  row('share', 'label', 'id', 'bagikan(?: .{1,20})?|cetak', ['Bagikan']),

  row(
    'subscribe',
    'lead',
    'en',
    `(?:sign up|subscribe|register)(?: now| today| here)? (?:for|to|now|and)|get (?:the|our|all|more|breaking) .{0,60}(?:newsletter|inbox|delivered|updates)|(?:join|like|follow) us\\b|follow .{1,60} on ${NETWORKS}|like us on|newsletter(?: sign[- ]?up)?|subscribe|sign up|click here to (?:subscribe|sign up)|download (?:the|our) .{0,30}app|support (?:our|independent) journalism|become a (?:member|subscriber)|already a (?:member|subscriber).{0,40}|enter your e-?mail.{0,60}`,
    [
      'Sign up for our newsletter',
      'Follow us on Twitter',
      "Get the day's news in your inbox: our newsletter",
      'Subscribe',
    ],
    ['Sign up sheets hung by the harbour office all summer.', 'Newsletters of that time were printed on thin paper.'],
  ),
  row(
    'subscribe',
    'lead',
    'de',
    `(?:jetzt )?(?:unseren )?newsletter(?: abonnieren| bestellen| anmelden)?|abonnieren? (?:sie )?(?:unseren|den|jetzt|hier) .{0,40}|abonniere .{0,30}newsletter|folgen? (?:sie )?(?:uns|mir) (?:auf|bei) .{1,40}|folge uns|hier (?:geht'?s|geht es) zu[mr] .{1,40}|sie sind (?:aktuell )?nicht eingeloggt|jetzt (?:abonnieren|anmelden|registrieren)`,
    ['Abonniere unseren Newsletter', 'Newsletter', 'Folgen Sie uns auf Facebook'],
  ),
  row(
    'subscribe',
    'lead',
    'fr',
    "(?:s[’']abonner|abonnez[- ]vous|inscrivez[- ]vous|recevez) .{0,60}|suivez[- ]nous(?: sur .{1,30})?|newsletter",
    ['Abonnez-vous à notre lettre', 'Suivez-nous sur Facebook'],
  ),
  row(
    'subscribe',
    'lead',
    'es',
    `(?:suscr[íi]b(?:ete|ase|irse)|reg[íi]strate|s[íi]gu(?:enos|anos)|síganos|únete|recibe) (?:a|en|ahora|gratis|las|nuestr[oa]|aqu[íi]) ?.{0,60}|síguenos|suscríbete|sigue a .{1,40} en ${NETWORKS}`,
    ['Suscríbete a nuestro boletín', 'Síguenos en Facebook'],
  ),
  row('subscribe', 'lead', 'pt', '(?:assine|inscreva-se|cadastre-se|receba|siga-nos|siga o .{1,20}) .{0,60}', [
    'Assine nossa newsletter',
  ]),
  row('subscribe', 'lead', 'it', '(?:iscriviti|abbonati|seguici)(?: (?:alla|al|su|a) .{0,40})?', [
    'Iscriviti alla newsletter',
  ]),
  row(
    'subscribe',
    'lead',
    'ru',
    'подпи(?:шитесь|сывайтесь|саться|шись)(?: .{1,60})?|следите за нами .{0,40}|мы в (?:telegram|соцсетях|телеграм).{0,20}',
    ['Подписывайтесь на наш канал'],
  ),
  row(
    'subscribe',
    'lead',
    'ar',
    `(?:[اإأ]شترك(?:وا)?|سجل|انضم|انضموا)(?: الآن)? (?:في|إلى|معنا|الى|لـ?) ?.{0,60}|تابع(?:نا|ونا|وا)(?: .{0,40})?(?: (?:على|عبر|من|في) .{1,40})|النشرة (?:البريدية|الإخبارية)`,
    ['اشترك في النشرة البريدية', 'تابعونا على فيسبوك', 'تابعوا أخبار المدينة عبر غوغل نيوز'],
    ['تابعوا سيرهم في الجبال ثلاثة أيام حتى بلغوا الميناء القديم عند المساء.'],
  ),
  row(
    'subscribe',
    'lead',
    'fa',
    '(?:عضویت|عضو شوید|عضو شدن|ثبت‌نام) در (?:خبرنامه|کانال).{0,40}|ما را (?:در|از) .{1,40} دنبال کنید|خبرنامه',
    ['عضویت در خبرنامه', 'ما را در تلگرام دنبال کنید'],
  ),
  row('subscribe', 'lead', 'he', '(?:הירשמו|הצטרפו|הרשמו|עקבו)(?: .{1,60})?|לקבלת (?:עדכונים|הניוזלטר).{0,40}', [
    'הירשמו לניוזלטר',
  ]),
  row('subscribe', 'lead', 'tr', '(?:bültene|abone) ?(?:ol(?:un)?|kayıt).{0,30}|bizi .{1,30} takip edin', [
    'Bizi Twitter’da takip edin',
  ]),
  row(
    'subscribe',
    'lead',
    'pl',
    'zapisz się (?:na|do) .{1,40}|(?:zapraszamy|zachęcamy) (?:też |także )?do (?:subskrypcji|prenumeraty).{0,40}|obserwuj nas.{0,30}',
    ['Zapisz się na newsletter'],
  ),
  row('subscribe', 'lead', 'nl', '(?:schrijf je in|meld je aan|abonneer(?: je)?|volg ons)(?: .{1,50})?', [
    'Schrijf je in voor de nieuwsbrief',
  ]),

  row(
    'comments',
    'label',
    'en',
    '(?:\\d+ )?comments?(?: \\(?\\d+\\)?| closed| are closed\\.?)?|(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|post comment|join the (?:conversation|discussion)|show comments|view comments|no comments(?: yet)?|tell us what you think.{0,5}|what do you think\\??|reply|report',
    ['Comments', '12 Comments', 'Leave a Reply', 'Tell us what YOU think...'],
  ),
  row(
    'comments',
    'label',
    'de',
    '(?:\\d+ )?kommentare?(?: \\(?\\d+\\)?| schreiben| anzeigen| verfassen| hinterlassen)?|kommentar (?:schreiben|verfassen|hinterlassen)|dieser (?:artikel|beitrag) hat \\d+ kommentare?|schreib(?:e|en sie)? (?:einen|den ersten) kommentar|antworten|diskutieren sie mit.{0,20}',
    ['Kommentare schreiben', '3 Kommentare', 'Kommentar verfassen'],
  ),
  row('comments', 'label', 'fr', '(?:\\d+ )?commentaires?(?: \\(?\\d+\\)?)?|laisser un commentaire|réagir', [
    'Commentaires',
    'Laisser un commentaire',
  ]),
  row('comments', 'label', 'es', '(?:\\d+ )?comentarios?(?: \\(?\\d+\\)?)?|deja(?:r)? (?:un|tu) comentario', [
    'Comentarios',
    'Deja un comentario',
  ]),
  row('comments', 'label', 'pt', '(?:\\d+ )?comentários?(?: \\(?\\d+\\)?)?|deixe (?:um|seu) comentário', [
    'Comentários',
  ]),
  row('comments', 'label', 'it', '(?:\\d+ )?commenti(?: \\(?\\d+\\)?)?|lascia un commento', ['Commenti']),
  row(
    'comments',
    'label',
    'ru',
    '(?:\\d+ )?комментари(?:и|й|ев)(?: \\(?\\d+\\)?)?|(?:добавить|оставить) (?:отзыв|комментарий)|отзывы|обсудить',
    ['Комментарии', 'Добавить отзыв'],
  ),
  row(
    'comments',
    'label',
    'ar',
    '(?:\\d+ )?(?:ال)?تعليقات?(?: \\(?\\d+\\)?)?|[أا]ضف تعليق(?:ك|ا)?|[أا]كتب تعليق(?:ك|ا)?|اترك (?:تعليق|رد)(?:ا|اً|ك|ًا)?|شارك برأيك',
    ['التعليقات', 'أضف تعليقك', 'اترك تعليقا'],
  ),
  row(
    'comments',
    'label',
    'fa',
    '(?:ارسال )?(?:نظر|دیدگاه)(?:ات|‌?ها|‌?های (?:کاربران|شما))?|نظر شما.{0,10}|دیدگاه(?:تان| خود) را .{1,20}',
    ['نظرات', 'دیدگاه‌ها', 'ارسال نظر'],
  ),
  row('comments', 'label', 'he', '(?:\\d+ )?תגובות|הוס(?:ף|יפו) תגובה|הגיבו|כתוב תגובה', ['תגובות', 'הוסף תגובה']),
  row('comments', 'label', 'ur', 'تبصرے|تبصرہ (?:کریں|کیجیے)|اپنی رائے .{1,20}', ['تبصرے']),
  row('comments', 'label', 'zh', '(?:全部|最新|热门|發表|发表)?(?:评论|評論|留言)(?:[(（]?\\d*[)）]?)?', [
    '评论',
    '发表评论',
  ]),
  row('comments', 'label', 'ja', 'コメント(?:する|を.{1,6})?(?:[(（]?\\d+件?[)）]?)?', ['コメントする']),

  row(
    'tags',
    'lead',
    'any',
    '(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|in this story|schlagwörter|schlagworte|stichwörter|stichworte|kategorien?|themen|mots[- ]clés|étiquettes|catégories?|etiquetas|temas|categorías?|categorias|tagi|теги|метки|рубрики|etiketler|trefwoorden|الكلمات (?:المفتاحية|الدلالية|الدالة)|كلمات (?:مفتاحية|دلالية)|(?:ال)?وسوم|(?:ال)?علامات|(?:ال)?تصنيفات?|برچسب‌? ?ها|برچسب|کلید ?‌?واژه‌? ?ها|کلمات کلیدی|دسته‌? ?بندی|תגיות|תגים|ٹیگز|标签|標籤|关键词|關鍵字|タグ|カテゴリ(?:ー)?|태그|kata kunci|etichette)(?= ?[:：|]|$)',
    ['Tags: harbour, winter', 'Filed under: Sea |', 'الكلمات المفتاحية: ميناء', 'برچسب‌ها', 'Schlagwörter'],
    ['Topics were chosen by lot.'],
  ),

  row(
    'advert',
    'label',
    'any',
    'advertisements?|advert|ad|ads|sponsored(?: content| post)?|promoted|article continues below(?: this ad| advertisement)?|story continues below(?: advertisement)?|anzeigen?|werbung|publicité|pub|publicidad|anuncio|publicidade|pubblicità|advertentie|annonse?|reklamy?|реклама|reklam|mainos|إعلان(?:ات)?|اعلان(?:ات)?|(?:إعلان|اعلان) ?[·•:|-].{0,20}|تبلیغات?|آگهی|פרסומת|تشہیر|اشتہار|विज्ञापन|বিজ্ঞাপন|广告|廣告|広告|광고|iklan|quảng cáo|loading(?:…|\\.\\.\\.)?',
    ['Advertisement', 'Anzeige:', 'إعلان', 'إعلان · Google AdSense', 'Iklan'],
    ['Adverts of that time were painted on walls.'],
  ),

  row(
    'rights',
    'within',
    'any',
    '(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة|كافة الحقوق محفوظة|(?:تمامی|کلیه) حقوق .{1,40}محفوظ|כל הזכויות שמורות|版权所有|版權所有|無断転載|무단 ?전재)',
    ['© 2020 Harbour Inc. All Rights Reserved', 'جميع الحقوق محفوظة 2021'],
  ),
  row('rights', 'whole', 'any', '(?:copyright )?(?:©|\\(c\\)|copyright) ?(?:19|20)\\d\\d.{0,80}', [
    '© 2019 Harbour Publishing Corp.',
    'Copyright 2020 Harbour',
  ]),
  row(
    'rights',
    'within',
    'en',
    '(?:is|are) not responsible for the (?:opinions|content|views)|^this material may not be published, broadcast|uses akismet|(?:turn off|disable|switch off|whitelist|pause).{0,40}ad[- ]?block',
    [
      'The Harbour is not responsible for the opinions of its readers.',
      'This material may not be published, broadcast, rewritten or redistributed.',
      'We urge you to turn off your ad blocker so that you can go on reading.',
    ],
  ),
  row(
    'rights',
    'within',
    'de',
    'diese website verwendet akismet|gibt die meinung des autors wieder|(?:mit \\* gekennzeichnete|^bei den) (?:links|verlinkungen) ',
    ['Diese Website verwendet Akismet, um Spam zu reduzieren.'],
  ),
];
