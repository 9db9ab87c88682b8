// How pages point at other stories, language by language: as a heading over a list, or before one linked title.
import type { JunkRow } from './row.ts';

const row = (lang: string, pattern: string, catches: string[], spares: string[] = []): JunkRow => ({
  kind: 'related',
  lang,
  as: 'lead',
  pattern,
  catches,
  spares,
});

export const RELATED: readonly JunkRow[] = [
  row(
    'en',
    "(?:also )?read (?:also|more|next|on|this)|also read|see (?:also|more)|more on this(?: topic| story)?|related(?: articles?| stor(?:y|ies)| posts?| content| coverage| news| links| topics| reading| videos?)?|(?:you )?(?:may|might) (?:also )?(?:like|be interested in|enjoy)|you (?:may|might) also .{0,20}|recommended(?: for you| reading| stories| articles)?|don[’']?t miss|more (?:stories|news|articles|great .{0,20}stories|from .{1,40}|coverage|like this)|must[- ]reads?|trending(?: now| stories)?|most (?:read|popular|viewed|shared)(?: today| this week)?|more(?= ?[:：]|$)|latest (?:news|stories|articles)|recent (?:posts|articles|stories)|popular (?:stories|posts|articles|this week)|further reading|keep reading|what to read next|up next|(?:next|previous) (?:article|post|story)|editors?[’']? picks?|top stories|in case you missed it|explore more|similar (?:posts|articles|stories)|continue reading|click here to read|check out (?:our|these|more)|now read",
    [
      'Read more: Ten things about tides',
      'RELATED STORIES',
      'You may also like...',
      "DON'T MISS",
      'More from UK',
      'See also',
    ],
    [
      'Read more books, my grandmother said, and I did.',
      'Related species live further south, in colder water.',
      'Trending upwards since May, prices fell in June.',
    ],
  ),
  row(
    'de',
    'lesen sie (?:auch|mehr|hier|dazu)|lies (?:auch|hier|mehr)|mehr (?:zum thema|dazu|infos?|informationen|lesen|erfahren|aus .{1,40}|artikel|zu(?:m|r)? .{1,40})|auch interessant|auch (?:spannend|lesenswert)|diese (?:artikel|beiträge|themen) könnten (?:sie|dich|euch|ihnen) (?:auch )?(?:interessieren|gefallen)|das (?:könnte|thema könnte) (?:sie|dich|ihnen|euch|dir) auch .{0,20}|das könnte (?:sie|dich|euch) .{0,12}interessieren.?|(?:ähnliche|verwandte|weitere|empfohlene|beliebte|neueste|aktuelle|passende) (?:artikel|beiträge|themen|meldungen|nachrichten|infos|informationen|posts|news|homestorys|berichte|blogbeiträge|blogartikel)|entdecke weitere .{1,40}|beiträge zum thema|weiterführende[rn]? (?:links?|informationen?|artikel)|zum (?:weiterlesen|thema)|passend (?:dazu|zum thema)|siehe auch|weiterlesen|meistgelesen|meistgelesene artikel|schon gelesen|interessante links?|empfehlungen der redaktion|unsere empfehlungen?|zurück zur (?:übersicht|startseite)|alle artikel (?:von|aus) .{1,40}',
    [
      'Das könnte Sie auch interessieren',
      'Weiterführende Links',
      'Auch interessant',
      'Lesen Sie auch: Ein Hafen im Winter',
    ],
    [
      'Mehr dazu sagte die Ministerin am Abend nicht, und niemand fragte nach.',
      'Weiterlesen wollte er das Buch an diesem Abend nicht mehr, dafür war er zu müde.',
    ],
  ),
  row(
    'fr',
    "(?:à )?lire (?:aussi|également|la suite|plus|l[’']article)|à lire|voir (?:aussi|plus)|à voir(?: aussi)?|sur le même (?:sujet|thème)|articles? (?:similaires?|liés?|connexes?|recommandés?|associés?)|vous (?:aimerez|pourriez) (?:aussi|aimer|également).{0,20}|dans la même rubrique|les plus lus|pour aller plus loin|à découvrir(?: aussi)?|nos derniers articles|en savoir plus|plus d[’']infos?",
    ['À lire aussi', 'Lire aussi : Un port en hiver', 'Articles similaires'],
    ['Lire plus longtemps le soir fatigue les yeux, dit le médecin.'],
  ),
  row(
    'es',
    '(?:lea|lee|leer|vea|ver|mire|mira|ve|escuche)(?: también| más| además)|(?:lea|lee|mire|mira|vea)(?= ?:)|(?:también |quizás? )?(?:te|le|les) (?:puede|podría|pueden) interesar|(?:noticias|artículos|notas|contenidos?|temas?) relacionad[oa]s?|relacionad[oa]s?|más (?:información|noticias|leídas|sobre .{1,40})|no te (?:lo )?pierdas|(?:te|le) recomendamos|recomendad[oa]s?|sigue leyendo|seguir leyendo|también te puede gustar|lo más (?:leído|visto)|de tu interés|leer más',
    [
      'Lea también: Un puerto en invierno',
      'LE PUEDE INTERESAR: Un puerto en invierno',
      'Mire: El puerto',
      'Noticias relacionadas',
    ],
    ['Mira que el puerto estaba tranquilo aquella mañana, y los barcos esperaban.'],
  ),
  row(
    'pt',
    '(?:leia|veja|assista|confira)(?: também| mais| ainda)|saiba mais|(?:notícias|artigos|matérias|conteúdos?) relacionad[oa]s?|mais (?:lidas|notícias|sobre .{1,40})|continue lendo|recomendad[oa]s? para você|você (?:também )?(?:pode|vai) (?:gostar|se interessar).{0,12}|posts relacionados',
    ['Leia também: Um porto no inverno', 'Saiba mais'],
  ),
  row(
    'it',
    'leggi (?:anche|tutto|di più|ancora)|vedi anche|guarda anche|articoli (?:correlati|simili)|(?:ti )?potrebbe(?:ro)? interessar(?:e|ti|vi)(?: anche)?|correlati|approfondisci|ti potrebbe (?:anche )?interessare|i più letti|per approfondire',
    ['Leggi anche: Un porto in inverno', 'Articoli correlati'],
  ),
  row(
    'nl',
    'lees (?:ook|meer|verder)|zie ook|gerelateerde? (?:artikelen|berichten|nieuws)|meer over .{1,40}|ook interessant|meer nieuws|meest gelezen|bekijk ook',
    ['Lees ook: Een haven in de winter', 'Meest gelezen'],
  ),
  row('sv', 'läs (?:också|mer|även)|se även|relaterat|mest läst|fler nyheter', ['Läs också: En hamn om vintern']),
  row('da', 'læs (?:også|mere)|se også|relaterede artikler|mest læste', ['Læs også: En havn om vinteren']),
  row('no', 'les (?:også|mer)|relaterte saker|mest lest', ['Les også: En havn om vinteren']),
  row('fi', 'lue (?:myös|lisää|aiheesta(?: lisää)?)|katso myös|aiheeseen liittyvää|luetuimmat', [
    'Lue myös: Satama talvella',
  ]),
  row(
    'pl',
    '(?:prze)?czytaj(?:cie)? (?:też|także|więcej|również|dalej)|zobacz (?:też|także|również|więcej)|polecamy|(?:podobne|powiązane|polecane) (?:artykuły|wpisy|tematy)|więcej na (?:ten )?temat|warto przeczytać|najczęściej czytane',
    ['Czytaj też: Port zimą', 'Zobacz także'],
  ),
  row(
    'cs',
    'čtěte (?:také|též|více)|přečtěte si(?: také| více)?|související(?: články)?|mohlo by vás zajímat|nejčtenější',
    ['Čtěte také: Přístav v zimě'],
  ),
  row('hu', 'olvass(?:a|on)? (?:el|tovább)|kapcsolódó(?: cikkek)?|ez is érdekelhet(?:i)?|ajánlott cikkek', [
    'Kapcsolódó cikkek',
  ]),
  row(
    'ro',
    'cite(?:ș|ş|s)te (?:și|şi|si|mai mult)|vezi (?:și|şi|si)|articole (?:similare|recomandate)|te-ar putea interesa',
    ['Citește și: Un port iarna'],
  ),
  row(
    'ru',
    'чита(?:йте|ть|й) (?:также|еще|ещё|далее|больше|по теме)|смотрите также|(?:материалы |новости |еще |ещё )?по теме|(?:похожие|другие|связанные|последние|популярные) (?:статьи|новости|материалы|записи)|самые популярные .{1,20}|рекомендуем(?: почитать| прочитать)?|вам (?:может быть|также|будет) .{0,12}(?:интересно|понравится)|подробнее|узнать больше',
    ['Читайте также: Гавань зимой', 'Материалы по теме'],
    ['Подробнее он рассказал об этом в книге, вышедшей через год после путешествия.'],
  ),
  row(
    'uk',
    'читайте (?:також|ще|більше)|дивіться також|(?:схожі|інші) (?:статті|новини)|більше новин|за темою|матеріали по темі',
    ['Читайте також: Гавань узимку'],
  ),
  row('bg', '(?:прочетете|вижте|четете) (?:още|също|повече)|свързани (?:статии|новини)|още по темата', [
    'Прочетете още: Пристанище през зимата',
  ]),
  row('sr', 'pročitaj(?:te)? (?:još|i)|čitajte (?:još|i)|povezane vesti|прочитајте (?:још|и)|najčitanije', [
    'Pročitajte još: Luka zimi',
  ]),
  row('el', '(?:διαβάστε|δείτε) (?:επίσης|ακόμη|ακόμα|περισσότερα|και)|σχετικά (?:άρθρα|θέματα|νέα)', [
    'Διαβάστε επίσης: Ένα λιμάνι τον χειμώνα',
  ]),
  row(
    'tr',
    '(?:bunu|bunları) da (?:oku|okuyun|beğenebilirsiniz)|ilgili (?:haberler|haber|yazılar|içerikler|konular)|ayrıca (?:bakınız|okuyun)|devamını oku|benzer (?:haberler|yazılar|içerikler)|ilginizi çekebilir|önerilen (?:haberler|içerikler)|çok okunanlar',
    ['İlgili haberler', 'İLGİLİ HABERLER', 'Bunu da okuyun: Kışın liman'],
  ),
  row(
    'ar',
    '(?:[اإأ]قر(?:أ|ا|أوا|ؤوا|ئي)|شاهد|طالع|تابع)(?:وا)? ?(?:[أا]يضا[ًٌ]?|المزيد|كذلك|[أا]يض[ًا]{1,2})|للمزيد|لقراءة المزيد|المزيد(?: (?:من|عن|في|حول) .{1,30})?|(?:مواضيع|موضوعات|أخبار|اخبار|مقالات|تقارير|قصص|روابط|مواد) (?:ذات صلة|مشابهة|متعلقة|مرتبطة|مقترحة|أخرى|قد تهمك)|ذات صلة|قد (?:يهمك|يعجبك|يهمكم)(?: [أا]يضا[ًٌ]?| [أا]يضًا)?|تابع القراءة|ال[أا]كثر (?:قراءة|مشاهدة|شيوعا|تداولا)|يمكنك [أا]يضا قراءة.{0,20}|نرشح لك|اخترنا لك|يحتوي هذا القسم على .{0,60}|استكمال القراءة|إقرأ أكثر|تصفح أيضا',
    [
      'اقرأ المزيد',
      'اقرأ أيضاً: الميناء في الشتاء',
      'المزيد من دوليات',
      'يحتوي هذا القسم على المقلات ذات صلة, الموضوعة في (Related Nodes field)',
      'مواضيع ذات صلة',
      'يمكنك أيضا قراءة X',
    ],
    ['المزيد من العمل ينتظر الصيادين هذا العام، كما قال رئيس الميناء للصحفيين أمس.'],
  ),
  row(
    'fa',
    '(?:این را هم|این‌ها را هم|همچنین|بیشتر|را هم|در ادامه) ?(?:بخوانید|ببینید|بدانید)|بیشتر ?بخوانید|(?:مطالب|اخبار|خبرهای|مقالات|نوشته‌های|عناوین) (?:مرتبط|مشابه|پیشنهادی|بیشتر|دیگر)|پیشنهاد (?:ما|ویژه|سردبیر)|مرتبط(?:‌ها)?|ادامه (?:مطلب|خبر|‌?ی مطلب)|پربازدید(?:ترین)?(?:‌?ها)?|خواندنی‌?ها|از این نویسنده|مطالعه بیشتر',
    ['بیشتر بخوانید', 'مطالب مرتبط', 'همچنین بخوانید: بندر در زمستان'],
  ),
  row(
    'ur',
    'مزید (?:پڑھیں|پڑھیے|پڑھئے|خبریں|جانیں)|یہ بھی (?:پڑھیں|پڑھیے|پڑھئے|دیکھیں)|متعلقہ (?:خبریں|مضامین|مواد|تحریریں|عنوانات)|اسی بارے میں',
    ['مزید پڑھیں: سردیوں میں بندرگاہ', 'یہ بھی پڑھیں'],
  ),
  row('ps', '(?:نور|دا هم|همدارنګه) ?(?:ولولئ|ولولی|وګورئ)|اړوند (?:خبرونه|لیکنې|مطالب)', ['دا هم ولولئ']),
  row('ckb', '(?:زیاتر|ئەمەش|هەروەها) ?(?:بخوێنەوە|بخوێننەوە|ببینە)|بابەتی (?:پەیوەندیدار|هاوشێوە)', [
    'زیاتر بخوێنەوە',
  ]),
  row(
    'he',
    'קרא(?:ו|י)? (?:עוד|גם|את הכתבה).{0,10}|(?:כתבות|מאמרים|ידיעות|פוסטים) (?:נוספות|נוספים|קשורות|קשורים|דומות|דומים)|אולי (?:יעניין|תאהבו).{0,14}|עוד (?:בנושא|כתבות|ידיעות).{0,20}|לכתבה המלאה|כתבות שאולי .{0,20}|לקריאה נוספת|נקראות ביותר|ראו גם|צפו גם',
    ['קראו עוד', 'כתבות נוספות', 'ראו גם'],
  ),
  row('hi', '(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें)|और (?:पढ़ें|पढ़ें|देखें)|संबंधित (?:खबरें|ख़बरें|लेख|समाचार)', ['यह भी पढ़ें: सर्दियों में बंदरगाह']),
  row('bn', '(?:আরও|আরো) (?:পড়ুন|পড়ুন|খবর|দেখুন)|সম্পর্কিত (?:খবর|সংবাদ)', ['আরও পড়ুন']),
  row('ta', 'மேலும் (?:படிக்க|வாசிக்க)|தொடர்புடைய செய்திகள்', ['மேலும் படிக்க']),
  row(
    'zh',
    '(?:相关|相關|延伸|推荐|推薦|更多|阅读|閱讀|热门|熱門)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|链接|連結|内容|內容|更多|話題|话题)|猜你喜欢|猜你喜歡|上一篇|下一篇|你可能(?:也)?(?:喜欢|感兴趣).{0,4}|编辑推荐',
    ['相关阅读', '延伸閱讀：冬天的港口', '上一篇：港口'],
  ),
  row(
    'ja',
    '(?:関連|人気|おすすめ|オススメ|新着|最新|注目)の?(?:記事|リンク|ニュース|キーワード|コンテンツ|トピックス?)|あわせて読みたい|合わせて読みたい|続きを読む|(?:次|前)の記事(?:へ)?|こちらの記事も.{0,10}',
    ['関連記事', 'あわせて読みたい'],
  ),
  row('ko', '(?:관련|추천|인기|최신|주요) ?(?:기사|뉴스|글|콘텐츠)|더 ?보기|이 기사도.{0,10}|많이 본 (?:뉴스|기사)', [
    '관련기사',
    '많이 본 뉴스',
  ]),
  row(
    'id',
    'baca (?:juga|selengkapnya|lagi|lainnya)|lihat juga|(?:berita|artikel) (?:terkait|lainnya|terbaru|populer)|simak juga|pilihan redaksi|terpopuler',
    ['Baca juga: Pelabuhan di musim dingin'],
  ),
  row('vi', '(?:xem|đọc) thêm|(?:tin|bài viết|bài) liên quan|có thể bạn quan tâm|tin (?:mới|cùng chuyên mục)', [
    'Xem thêm: Bến cảng mùa đông',
  ]),
  row('th', 'อ่าน(?:เพิ่มเติม|ต่อ|ข่าว).{0,20}|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง', ['อ่านเพิ่มเติม']),
  row('sw', 'soma (?:zaidi|pia)|habari (?:zinazohusiana|zaidi)', ['Soma zaidi']),
  row('ms', 'baca (?:juga|lagi)|berita berkaitan|artikel berkaitan', ['Berita berkaitan']),
];
