// The page's own buttons and notices: bigger pictures, error reports, shops for its apps, browsers it would rather have.
// Whole lines only; a sentence that merely begins so is left to the story.
import type { JunkKind, JunkRow } from './row.ts';

const row = (
  kind: JunkKind,
  as: JunkRow['as'],
  lang: string,
  pattern: string,
  catches: string[],
  spares: string[] = [],
): JunkRow => ({ kind, as, lang, pattern, catches, spares });

/** One row for a language's ways to say that a picture can be seen larger or that there are more of them. */
const pictures = (lang: string, pattern: string, catches: string[], spares: string[] = []): JunkRow =>
  row('controls', 'label', lang, pattern, catches, spares);

export const CONTROLS: readonly JunkRow[] = [
  row(
    'controls',
    'label',
    'any',
    '(?:back|return) to (?:top|homepage|home)|(?:scroll )?to top|enlarge(?: image| photo)?|click to enlarge|view (?:gallery|image|full size|all|author archive|more|full image)|show (?:more|less|all)|load more|expand|collapse|close|caption|hide caption|toggle caption|print article|order reprints|text size|listen(?: to (?:this )?article)?|play|pause|menu|home|log ?in|sign in|image \\d+ (?:of|/) ?/? ?\\d+|\\d+ ?/ ?\\d+|\\d+ min(?:ute)?s?\\.? (?:read|to read)|(?:estimated )?reading time:? .{1,20}|read(?:ing)? time.{0,20}|tempo de leitura:? .{1,20}|lesezeit:? .{1,20}|temps de lecture.{0,20}|tiempo de lectura.{0,20}|ten tekst przeczytasz w .{1,20}|czas czytania.{0,20}|время (?:чтения|на чтение).{0,20}|مدة القراءة.{0,20}|(?:وقت|زمن) القراءة.{0,20}|زمان مطالعه.{0,20}|זמן קריאה.{0,20}|zum vergrößern .{1,40}|bild (?:anzeigen|vergrößern|schließen)(?: bild (?:anzeigen|schließen))?|breaking news|nach oben|zum seitenanfang|lade weitere inhalte|permalien|permalink|quellen (?:aus|ein)blenden|bildergalerie(?: starten| öffnen)?|externer inhalt|merken|haut de page|volver arriba|العودة إلى الأعلى|\\[?(?:edit|bearbeiten|modifier|editar|править|ویرایش|תעדל|תרום|עריכה|עריכת קוד מקור)\\]?|\\[ ?עריכת קוד מקור ?\\| ?עריכה ?\\]|کد خبر:? ?[\\d۰-۹]+|רמز|learn more|click here\\.?|mehr lesen|jump to recipe|print recipe',
    [
      'Enlarge Image',
      'View author archive',
      '4 Min Read',
      'Estimated reading time: 6 minutes',
      'Lesezeit: 3 Minuten',
      'Back to top',
      'کد خبر 1353889',
      'Bild anzeigen',
    ],
    ['Home is where the boats are.'],
  ),
  row(
    'controls',
    'whole',
    'any',
    "(?:yesterday|today|вчера|сегодня|вчора|сьогодні|gestern|heute|hier|aujourd[’']hui|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|wczoraj|dziś|dün|bugün|kemarin|hari ini|أمس|اليوم|دیروز|امروز|אתמול|היום|昨日|今日|昨天|今天|어제|오늘)(?:,|،| at| um| à| a las| alle| às| o| om| в| о| pukul| الساعة| ساعت| בשעה)? ?[\\d٠-٩۰-۹]{1,2}[:.h時点點][\\d٠-٩۰-۹]{0,2}(?: ?(?:am|pm|uhr|분))?",
    ['Вчера, 12:30', 'Today at 10.15', 'أمس الساعة 10:15', 'Gestern um 8:00 Uhr'],
    ['Today at 10 the boats left the harbour.'],
  ),
  row('controls', 'label', 'any', '(?:.{1,3})?read more.{0,3}', ['… Read more'], ['Boats read more signs.']),

  pictures(
    'en',
    '(?:enlarge|expand|open|view|see|show) (?:this |the |full[- ]size(?:d)? |larger )?(?:image|photo|picture|gallery|slideshow)s?(?: gallery| in (?:new window|full ?screen))?|(?:photo )?gallery ?[:|] [^.!?]{1,60}\\d+ (?:photos|images|pictures)|(?:image|photo) gallery|see all (?:\\d+ )?(?:photos|images)',
    ['Enlarge this image', 'View larger image', 'Gallery: The old harbour | 14 Photos', 'See all photos'],
    ['The photo gallery opened in May.', 'Open this picture and you see the harbour as it was.'],
  ),
  pictures(
    'de',
    '(?:bild|foto|grafik|karte)(?:er)? (?:in vollbild (?:anzeigen|öffnen)|vergrößern)|(?:zur |weitere )?(?:bilder|foto)(?:galerie|strecke)(?: ansehen| öffnen| mit \\d+ (?:bildern|fotos))?',
    ['Foto vergrößern', 'Zur Fotostrecke'],
  ),
  pictures(
    'fr',
    "agrandir(?: (?:l[’']image|la photo|cette image))?|(?:voir|afficher) (?:l[’']image|la photo|le diaporama|(?:les|toutes les) photos|la galerie)(?: (?:en grand|en plein écran))?",
    ['Agrandir l’image', 'Voir le diaporama'],
  ),
  pictures(
    'es',
    '(?:ampliar|agrandar|ver|abrir) (?:la |esta |las )?(?:imagen|foto|fotograf[íi]a|galer[íi]a|fotogaler[íi]a)s?(?: completa)?',
    ['Ampliar foto', 'Ver galería'],
  ),
  pictures('pt', '(?:ampliar|aumentar|ver|abrir) (?:a |esta )?(?:imagem|foto|galeria)(?: completa)?', [
    'Ampliar imagem',
  ]),
  pictures(
    'it',
    "(?:ingrandisci|apri|guarda|vedi) (?:l[’']immagine|la foto|le foto|la (?:photo)?gallery|la galleria)",
    ['Guarda la gallery'],
  ),
  pictures('nl', "(?:vergroot|bekijk|open) (?:de |deze |alle )?(?:afbeelding|foto(?:[’']s)?|galerij|fotoserie)", [
    'Vergroot afbeelding',
  ]),
  pictures('pl', '(?:powiększ|zobacz|otwórz) (?:zdjęci[ea]|galerię)(?: w pełnym ekranie)?', ['Zobacz galerię']),
  pictures(
    'ru',
    '(?:увеличить|открыть|посмотреть|смотреть) (?:фото(?:графию|галерею)?|изображение|картинку|галерею|все фото)',
    ['Увеличить фото', 'Смотреть фотогалерею'],
  ),
  pictures('uk', '(?:збільшити|відкрити|переглянути|дивитися) (?:фото|зображення|галерею)', ['Збільшити фото']),
  pictures('tr', '(?:fotoğrafı|resmi|görseli) (?:büyüt(?:ün)?|aç)|(?:foto ?)?galeri(?:yi|ye)? (?:gör|git|aç)', [
    'Fotoğrafı büyüt',
  ]),
  pictures('id', '(?:perbesar|lihat) (?:gambar|foto|semua foto)', ['Lihat foto']),
  pictures(
    'ar',
    '(?:تكبير|عرض|شاهد|مشاهدة|افتح) (?:ال)?(?:صورة|صور|معرض الصور|ألبوم الصور)|اضغط (?:على الصورة )?للتكبير',
    ['تكبير الصورة', 'شاهد الصور'],
    ['عرض الصور التي التقطها في الميناء القديم على أصدقائه.'],
  ),
  pictures('fa', '(?:بزرگ(?:‌| )?نمایی|مشاهده) (?:تصویر|تصاویر|عکس(?:‌?ها)?)|گالری (?:تصاویر|عکس)', ['مشاهده تصاویر']),
  pictures('he', '(?:הגד(?:ל|ילו|לת)) (?:את )?(?:ה)?תמונה|(?:לצפייה ב|ל)גלריה(?: המלאה)?|לכל התמונות', [
    'לגלריה המלאה',
  ]),
  pictures('hi', '(?:तस्वीर|फोटो) बड़ी (?:करें|देखें)|सभी (?:तस्वीरें|फोटो) देखें', ['सभी तस्वीरें देखें']),
  pictures(
    'zh',
    '(?:点击|點擊|按此)?(?:查看|观看|觀看|浏览|瀏覽)(?:大图|大圖|原图|原圖|更多图片|更多圖片)|(?:点击|點擊)(?:图片|圖片)?(?:放大|查看)|放大(?:图片|圖片)',
    ['点击查看大图', '放大圖片'],
  ),
  pictures(
    'ja',
    '(?:この)?(?:写真|画像|地図|図)を(?:もっと|すべて)?(?:拡大(?:する|表示)?|大きく表示(?:する)?|大きなサイズで見る|見る)|拡大(?:する|表示)|全画面表示',
    ['写真を拡大', '画像を拡大する'],
    ['写真を見ると港が写っている。'],
  ),
  pictures('ko', '(?:사진|이미지) ?(?:크게 ?보기|확대(?:하기)?|원본 ?보기|더 ?보기)|크게 ?보기', ['사진 크게보기']),

  row(
    'controls',
    'label',
    'any',
    '(?:post |page )?views?:? [\\d.,]+k?|(?:aufrufe|vues|vistas|visualizzazioni|visualizações|wyświetle(?:ń|nia)|görüntülenme|dibaca):? [\\d.,]+|[\\d.,]+k? (?:views|aufrufe|vues|vistas|visualizzazioni|visualizações|wyświetle(?:ń|nia)|görüntülenme)|rating:? [\\d.,]+ ?(?:/|of|out of) ?\\d+.{0,30}|impressum(?: ?[|·/&] ?datenschutz(?:erklärung)?)?|datenschutz(?:erklärung)?|privacy policy(?: ?[|·/&] ?terms.{0,20})?|terms (?:of (?:use|service)|& conditions)|mentions légales|politique de confidentialité|aviso legal|política de privaci?dad[e]?|politique de cookies|(?:die |dieser )?karte wird geladen.{0,20}|media playback is unsupported on your device|(?:image|media|video|picture) (?:copyright|caption|source)|ende (?:des videobeitrags|der weiteren informationen)|view this post on instagram|war (?:dieser|der) (?:artikel|beitrag) hilfreich|was this (?:article|page) helpful|cet article vous a[- ]t[- ]il été utile|¿?te (?:ha )?resultado útil este artículo',
    [
      'Post Views: 111',
      '1,204 views',
      'Rating: 6.0/6 (1 vote cast)',
      'Impressum | Datenschutz',
      'Karte wird geladen - bitte warten...',
      'Media playback is unsupported on your device',
      'Image copyright',
      'War dieser Artikel hilfreich?',
      'Was this article helpful?',
    ],
    ['Views differ on the harbour.', 'Datenschutz ist ein Grundrecht.'],
  ),
  row('controls', 'label', 'ar', '(?:عدد )?المشاهدات ?[:：]? ?[\\d٠-٩.,]+|[\\d٠-٩.,]+ مشاهدة', [
    'المشاهدات: 120',
    '٣٤٠ مشاهدة',
  ]),
  row('controls', 'label', 'fa', '(?:تعداد )?بازدید ?[:：]? ?[\\d۰-۹.,]+|[\\d۰-۹.,]+ بازدید', ['تعداد بازدید: ۱۲۰']),
  row('controls', 'label', 'ru', 'просмотр(?:ов|ы):? [\\d ]+|[\\d ]+ просмотр(?:ов|а)?', ['Просмотров: 120']),
  row(
    'controls',
    'label',
    'zh',
    '(?:展开|展開)(?:全部|更多|全文)?(?: ?收起)?|收起(?:全文)?|(?:查看|阅读|閱讀)全文|词条标签|[\\d,.万]+次?(?:浏览|阅读|瀏覽|閱讀)',
    ['展开全部 收起', '阅读全文'],
  ),

  row(
    'advert',
    'label',
    'any',
    '(?:promoted|sponsored|powered) by .{2,24}',
    ['Promoted By Zergnet', 'Powered by Disqus'],
    ['Sponsored by the crown since 1604, the fleet sailed west.'],
  ),

  // Two of the little pictures that blogs set before date, reading time, author and views.
  row(
    'controls',
    'within',
    'any',
    '[📅🗓📆⏱⏲🕐🕒🕓⌚👁✍👤].{1,60}[📅🗓📆⏱⏲🕐🕒🕓⌚👁✍👤]',
    ['📅 مايو 2026 ⏱ 8 دقائق للقراءة', '👤 Ada Harbour 📅 3 May 2026'],
    ['📅 Save the day: the boats come home on 3 May.'],
  ),
  row(
    'controls',
    'within',
    'any',
    '(?:ошибк|опечатк|помилк|памылк|грешк|қате|хато|error|mistake|typo)[^\\n]{0,160}ctrl ?\\+ ?enter|ctrl ?\\+ ?enter[^\\n]{0,60}(?:ошибк|опечатк|помилк|памылк|грешк|error|mistake|typo)',
    [
      'Если вы заметили ошибку, выделите текст и нажмите Ctrl+Enter, чтобы сообщить о ней',
      'Якщо ви помітили помилку, виділіть її та натисніть Ctrl + Enter',
      'Spotted a typo? Select it and press Ctrl+Enter',
    ],
    ['Press Ctrl+Enter to send the message.'],
  ),
  row(
    'controls',
    'label',
    'any',
    [
      '(?:report|submit|suggest) (?:an? |this )?(?:error|mistake|typo|correction)|(?:see|spotted|found|notice) (?:an? |any )?(?:error|mistake|typo)\\?[^.!?]{0,60}',
      "fehler (?:im (?:artikel|text) )?(?:gefunden|entdeckt|melden)|signaler une erreur(?: dans (?:l[’']article|ce texte))?",
      'report(?:ar|e) (?:un )?error|¿?(?:encontraste|has encontrado|viste) (?:un|algún) error\\?[^.!?]{0,60}|(?:encontrou|viu) (?:um|algum) erro\\?[^.!?]{0,60}|(?:reportar|comunicar|informar) erro',
      'segnala (?:un )?errore|hai (?:trovato|notato) un errore\\?[^.!?]{0,60}|zgłoś błąd|(?:widzisz|znalazłeś) błąd\\?[^.!?]{0,60}|fout (?:gezien|gevonden|melden)\\??[^.!?]{0,40}|hata bildir|laporkan kesalahan',
    ].join('|'),
    ['Report an error', 'Fehler gefunden?', 'Signaler une erreur', 'Segnala un errore', 'Zgłoś błąd'],
    ['Report errors to the captain, the sign on the quay says.'],
  ),
  row('controls', 'label', 'ru', '(?:нашли|заметили|увидели) (?:ошибку|опечатку)\\?[^.!?]{0,80}|сообщить об ошибке', [
    'Нашли ошибку? Сообщите нам',
    'Сообщить об ошибке',
  ]),
  row('controls', 'label', 'ar', '(?:[أا]بلغ(?:نا)?|الإبلاغ|بلّ?غ) عن خط[أإا]|هل وجدت خط[أإا]\\s?؟?[^.!؟]{0,50}', [
    'أبلغ عن خطأ',
  ]),
  row('controls', 'label', 'fa', 'گزارش (?:خطا|اشتباه)(?: در (?:متن|خبر|این مطلب))?', ['گزارش خطا']),
  row(
    'controls',
    'label',
    'he',
    '(?:מצאתם|מצאת|ראיתם) טעות(?: לשון)?\\??[^.!?]{0,50}|(?:דיווח|דווחו) על טעות[^.!?]{0,30}',
    ['מצאתם טעות לשון?', 'דווחו על טעות'],
  ),
  row('controls', 'label', 'zh', '(?:文章|内容|我要)?(?:纠错|糾錯|报错|報錯)', ['我要纠错']),
  row('controls', 'label', 'ko', '(?:기사 ?)?오류 ?(?:신고|제보)(?:하기)?', ['기사 오류 신고']),

  row(
    'subscribe',
    'label',
    'any',
    "(?:(?:get it|available|download(?: it)?|jetzt|disponible|disponibile|dostępne|laden) (?:on|from|in|bei|im|en|sur|su|dans|w|dans l[’'])? ?(?:the )?)?(?:google ?play|(?:apple )?app ?store|play ?store|huawei app ?gallery|app ?gallery|galaxy store|microsoft store)(?: store)?",
    ['Google Play', 'App Store', 'Get it on Google Play', 'Download on the App Store', 'Disponible en Google Play'],
    ['Google plays by its own rules.'],
  ),
  row(
    'subscribe',
    'label',
    'ar',
    '[اإأ]شترك(?:وا)?(?: الآن)?|(?:متجر )?(?:غوغل|جوجل|قوقل) بلاي|(?:متجر )?[آا]ب(?:ل)? ستور|حمّ?ل(?:وا)? (?:ال)?تطبيق[^.!؟]{0,50}',
    ['إشترك', 'جوجل بلاي', 'حمّل تطبيق الميناء الآن'],
  ),
  row('subscribe', 'label', 'fa', '(?:گوگل پلی|کافه بازار|مایکت|سیب ?اپ)|دانلود اپلیکیشن[^.!؟]{0,40}', ['کافه بازار']),

  row(
    'comments',
    'label',
    'any',
    '(?:loading|chargement des|cargando(?: los)?|caricamento(?: dei)?|carregando(?: os)?|lade|laden van|ładowanie) (?:comments?|commentaires|comentarios|commenti|comentários|kommentare|reacties|komentarzy)|(?:write|leave|add) a review|(?:rédiger|laisser) un avis|escribe una reseña|bewertung (?:schreiben|abgeben)',
    ['Loading comments…', 'Chargement des commentaires...', 'Rédiger un avis'],
  ),
  row('comments', 'label', 'ru', '(?:загрузка|загружаются) комментари(?:ев|и)', ['Загрузка комментариев…']),
  row('comments', 'label', 'ar', 'جار[يٍ]? تحميل التعليقات', ['جارٍ تحميل التعليقات…']),

  row(
    'controls',
    'whole',
    'en',
    "(?:sorry, )?your (?:current |web )?browser (?:is not|isn[’']t|is no longer|does not|doesn[’']t) (?:compatible|support(?:ed)?|able)\\b.{0,100}|(?:this (?:page|site|website) is )?best viewed (?:in|with|using) .{0,100}",
    [
      'Your current browser isn’t compatible with this player.',
      'Your browser does not support the video tag.',
      'This site is best viewed in a modern browser.',
    ],
    ['The harbour is best viewed from the hill.'],
  ),
];
