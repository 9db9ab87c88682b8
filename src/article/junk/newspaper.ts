// What newspapers put between the paragraphs of their stories: channels to follow, subscribers' notices, adverts' borders,
// counters, times of the last change. Whole lines only; a sentence with a comma in it is left to the story.
import type { JunkKind, JunkRow } from './row.ts';

const row = (kind: JunkKind, lang: string, pattern: string, catches: string[], spares: string[] = []): JunkRow => ({
  kind,
  lang,
  as: 'label',
  pattern,
  catches,
  spares,
});

/** Where newspapers have channels. */
const NETWORK =
  '(?:whats ?app|telegram|facebook|instagram|twitter|youtube|tik ?tok|threads|bluesky|linkedin|google (?:news|discover|haberler)|viber|messenger)';
/** A piece of a call, within one clause. */
const some = (most: number): string => `[^.!?,;:؟،。]{0,${most}}`;
/** A verb that calls, then a network: `follow us on WhatsApp`. */
const call = (verbs: string): string => `(?:${verbs})${some(60)}${NETWORK}${some(60)}`;
/** A network, then the verb, in languages that put it last. */
const callLast = (networks: string, verbs: string): string => `${some(40)}(?:${networks})${some(50)}(?:${verbs})`;
/** When it was changed: a clock or a year after few words. */
const WHEN = '[^!?]{0,40}(?:\\d{1,2}[:.h]\\d\\d|(?:19|20)\\d\\d)[^.!?,]{0,14}';

export const NEWSPAPER: readonly JunkRow[] = [
  row(
    'subscribe',
    'en',
    `(?:click (?:here )?to |you can (?:also )?)?${call('(?:follow|join|find|subscribe to|like) (?:us|our|the latest|the .{1,30} (?=on|channel))')}|click here to (?:follow|join) .{1,60}|(?:sign up|register) (?:for|to) (?:our|the) ${some(40)}newsletters?${some(30)}|(?:add|make|set) ${some(40)}as (?:a|your) preferred source${some(20)}`,
    [
      'Follow us on WhatsApp',
      'Join our WhatsApp channel for breaking news',
      'Sign up for our newsletter',
      'Add Daily Quay as a preferred source on Google',
      'Click here to join our Telegram channel',
    ],
    ['Join our boats on Facebook, she said, and half the town did so.', 'He would follow Telegram to the end.'],
  ),
  row(
    'subscribe',
    'de',
    call('(?:jetzt |hier )?(?:folgen? sie|folgt|folge|abonnieren? sie|abonniere|unseren)'),
    ['Folgen Sie uns auf WhatsApp', 'Jetzt unseren WhatsApp-Kanal abonnieren', 'Folge uns bei Instagram'],
    [
      'Unseren Verwandten schrieben wir über WhatsApp, dass die Boote zurück seien.',
      'Hier geht’s zur Facebook-Veranstaltung',
    ],
  ),
  row('subscribe', 'fr', call("(?:suivez|rejoignez|retrouvez|abonnez)[- ](?:nous|notre|vous|nos|l[’'])"), [
    'Suivez-nous sur WhatsApp',
    'Rejoignez notre chaîne WhatsApp',
  ]),
  row(
    'subscribe',
    'es',
    call(
      '(?:s[íi]gue|[úu]ne|suscr[íi]be|recibe)(?:nos|te|las|los)?\\b|ingres[ae] (?:a|al)\\b|entra (?:a|al|en) (?:nuestro)',
    ),
    ['Síguenos en WhatsApp', 'Únete a nuestro canal de WhatsApp'],
    ['Recibe cada día las cartas por WhatsApp, contó la maestra, y las contesta de noche.'],
  ),
  row(
    'subscribe',
    'pt',
    `${call('(?:siga|participe|inscreva|acompanhe|entre)(?:-nos|-se)? (?:no|na|o|a|do|da|em|nosso)\\b')}|clique aqui e (?:entre|participe|siga|receba|assine)${some(60)}|clique aqui para (?:entrar|participar|seguir|receber|assinar)${some(60)}`,
    ['Siga o canal do Porto no WhatsApp', 'Clique aqui e entre no nosso grupo'],
  ),
  row('subscribe', 'it', call('(?:segui(?:ci)?|iscriviti|unisciti|entra)\\b'), [
    'Seguici su WhatsApp',
    'Iscriviti al nostro canale WhatsApp',
  ]),
  row('subscribe', 'pl', call('(?:dołącz|obserwuj|śledź|subskrybuj|polub)'), [
    'Dołącz do naszego kanału na WhatsAppie',
  ]),
  row(
    'subscribe',
    'ru',
    `(?:подпи(?:шитесь|сывайтесь|шись)|читайте нас|следите за|присоединяйтесь|вступайте)${some(60)}(?:${NETWORK}|телеграм|вконтакте|дзен)${some(40)}`,
    ['Подпишитесь на нас в WhatsApp', 'Читайте нас в Дзене'],
  ),
  row('subscribe', 'tr', callLast(NETWORK, 'takip ed(?:in|iniz)|kat[ıi]l[ıi]n|abone ol(?:un)?'), [
    'WhatsApp kanalımıza katılın',
    'Google News’te takip edin',
  ]),
  row(
    'subscribe',
    'id',
    `${call('(?:ikuti|gabung|bergabung|dapatkan|cek)\\b')}|(?:silakan )?baca (?:juga )?(?:konten|berita|artikel) [^!?]{1,70}google news`,
    [
      'Ikuti kami di WhatsApp',
      'Gabung saluran WhatsApp kami',
      'Silakan baca konten menarik lainnya dari Pelabuhan.com di Google News',
    ],
  ),
  row(
    'subscribe',
    'hi',
    callLast(
      `${NETWORK}|व्हाट्स ?[एऐ]प|वॉट्स ?[एऐ]प|टेलीग्राम|फेसबुक|गूगल न्यूज़?`,
      'फ[ॉो]लो कर(?:ें|े)|जुड़(?:ें|े)|जुड़(?:ें|े)|ज्वाइन कर(?:ें|े)|सब्सक्राइब कर(?:ें|े)',
    ),
    ['हमें व्हाट्सऐप पर फॉलो करें', 'हमारे व्हाट्सएप चैनल से जुड़ें'],
  ),
  row('subscribe', 'ja', callLast(`${NETWORK}|line|公式x`, '(?:フォロー|登録|友だち追加)(?:する|しよう|はこちら)?'), [
    'WhatsAppでフォローする',
    'LINEで友だち追加',
  ]),
  row('subscribe', 'ko', callLast(`${NETWORK}|왓츠앱|카카오톡|네이버|유튜브`, '(?:채널 ?)?(?:추가|구독)(?:하기)?'), [
    '왓츠앱 채널 추가',
    '네이버에서 구독하기',
  ]),
  row(
    'subscribe',
    'zh',
    '(?:长按|扫码|掃碼|扫一扫|扫描二维码|掃描)[^。，]{0,20}|(?:欢迎)?(?:关注|關注|追蹤)[^。，]{0,14}(?:公众号|公眾號|微博|频道|頻道|微信|line)|(?:点击|點擊)?(?:下载|下載)[^。，]{0,12}(?:app|客户端)',
    ['关注我们的微信公众号', '扫码关注', '点击下载APP'],
    ['关注微信，是因为港口的消息都在那里，他说。'],
  ),

  row(
    'subscribe',
    'any',
    [
      'this (?:content|article|story) is (?:only )?(?:for|exclusive to|available (?:only )?to|reserved for) (?:\\p{L}+ )?(?:subscribers|members)(?: only)?',
      '(?:for )?subscribers only|subscribe to (?:continue|keep) reading|(?:log in|sign in|subscribe|register) to (?:continue|read)[^.!?]{0,40}',
      '(?:jetzt )?mit [^.!?]{1,25} weiterlesen|(?:dieser|der) (?:artikel|inhalt) ist (?:nur|exklusiv) für abonnenten[^.!?]{0,30}|(?:exklusiv|nur) für abonnenten',
      '(?:article|contenu) réservé aux abonnés|réservé aux abonnés|(?:il vous reste \\d+[^.!?]{0,30} à lire[. ]*)?(?:la suite|cet article|ce contenu)? ?est réservée? (?:à nos|aux) abonnés|il vous reste \\d+[^.!?]{0,30} à lire|déjà abonné[^.!]{0,30}',
      '(?:contenuto|articolo) (?:riservato|esclusivo)[^.!?]{0,12} abbonati',
      '(?:contenido|artículo|nota) exclusiv[oa] para suscriptores|solo para suscriptores',
      '(?:conteúdo|matéria)? ?exclusiv[oa] para assinantes',
      'pozostało \\d+ ?% (?:treści|artykułu|tekstu)|artykuł (?:tylko )?dla (?:subskrybentów|prenumeratorów)',
      '残り\\s?[\\d,０-９]+文字(?:[（/].{0,14})?|(?:この記事は)?(?:有料)?会員(?:限定)?記事(?:です)?|(?:この記事は)?有料(?:会員)?(?:限定)?記事(?:です。?)?',
    ].join('|'),
    [
      'This content is for subscribers only',
      'Mit Plus weiterlesen',
      'Article réservé aux abonnés',
      'Il vous reste 70% de cet article à lire. La suite est réservée aux abonnés.',
      'Contenuto riservato agli abbonati',
      'Pozostało 70% treści',
      '残り1234文字',
      'この記事は有料記事です。',
    ],
    ['Mit großer Mühe konnte er den Brief bis zum Ende weiterlesen, sagte er.'],
  ),

  row(
    'advert',
    'any',
    [
      '(?:story|article|content) continues (?:after|below)(?: (?:the|this))?(?: (?:ad|advert|advertisement|video|newsletter|promotion))?',
      'reklama|la suite après (?:la|cette) publicité|(?:o texto |a matéria )?continua (?:depois|após) (?:d?[ao]) (?:publicidade|anúncio)',
      '(?:dalsza|dalszy) (?:część|ciąg) (?:artykułu|tekstu) (?:znajduje się )?pod [^.!?]{1,30}',
      'scroll to (?:continue|resume)(?: with)? (?:content|reading)|pr|haberin devam[ıi](?: için[^.!?]{0,20})?',
    ].join('|'),
    [
      'Article continues after ad',
      'Reklama',
      'La suite après la publicité',
      'Continua após a publicidade',
      'Dalsza część artykułu pod materiałem wideo',
      'SCROLL TO CONTINUE WITH CONTENT',
      'Haberin devamı',
    ],
    ['Story continues to move those who hear it'],
  ),

  row(
    'controls',
    'any',
    [
      `last (?:updated|modified)(?: at| on)?:? ${WHEN}|(?:updated|modified)(?: at| on|:)+ ${WHEN}`,
      `(?:zuletzt )?aktualisiert(?: am|:)+ ${WHEN}|(?:mis à jour|publié) le ${WHEN}|ultimo aggiornamento:? ${WHEN}|(?:última )?actualizaci[óo]n:? ${WHEN}|atualizado (?:em|às|há)?:? ${WHEN}`,
      "save(?: (?:article|story|for later))?|artikel (?:anhören|vorlesen|hören|merken)|zur startseite|link kopieren|écoute[rz] (?:l[’']|cet )article|(?:ouça|ouvir) (?:a|este|esta|o) (?:notícia|artigo|matéria)|escucha(?:r)? (?:el |la |este |esta )?(?:artículo|noticia|nota)|ascolta (?:l[’']|questo )articolo|dengarkan artikel|halaman (?:selanjutnya|berikutnya)",
      'tempo di lettura:? .{1,20}|en esta noticia|conforme a los criterios de|この記事をシェア(?:する)?|좋아요(?:\\s?\\d+)?|기사 ?(?:더 ?보기|저장|스크랩)|शेयर करें|साझा करें',
      'empfohlener redaktioneller inhalt|an dieser stelle finden sie einen externen inhalt[^.!?]{0,80}|embed from getty images',
      '(?:版权|版權)(?:声明|聲明)|انتهای پیام(?:\\s?/.{0,12})?',
    ].join('|'),
    [
      'Last updated: 3 May 2024, 10:15',
      'Updated at 14:05',
      'Aktualisiert am 3. Mai 2024, 10:15 Uhr',
      'Ultimo aggiornamento: 10:15',
      'Save',
      'Artikel anhören',
      'Écouter l’article',
      'Empfohlener redaktioneller Inhalt',
      'An dieser Stelle finden Sie einen externen Inhalt von Twitter, der den Artikel ergänzt.',
      '版权声明',
      '좋아요 12',
      'शेयर करें',
    ],
    [
      'Updated 12 times since 2020, the plan still stands and nobody dares to touch it.',
      'Aktualisiert wurde der Plan zuletzt vor zwölf Jahren, und seither nie wieder.',
    ],
  ),

  row(
    'rights',
    'any',
    '(?:©|\\(c\\))?\\s?riproduzione riservata[^.!?]{0,40}|[ⓒ©]\\s?[^.!?]{1,40}(?:재배포|轉載|转载)[^.!?]{0,20}',
    ['RIPRODUZIONE RISERVATA © Copyright ANSA', '© Riproduzione riservata'],
  ),

  row(
    'comments',
    'any',
    'voir (?:les|tous les) (?:\\d+ )?commentaires|yorumlar(?: \\(?\\d+\\)?)?|yorum yaz(?:ın)?|댓글(?:\\s?\\d+)?(?:\\s?(?:보기|쓰기))?|टिप्पणियां|(?:lihat |tulis )?komentar',
    ['Voir les commentaires', 'Yorumlar', '댓글 12', 'Lihat komentar'],
    ['Yorumlar ikiye bölündü.'],
  ),

  row(
    'related',
    'any',
    'самое (?:читаемое|популярное|важное)|en çok okunan(?:lar| haberler)|lesen sie mehr(?: zum thema| dazu)?|(?:(?:yuk|ayo),? )?(?:simak|tonton|saksikan) (?:juga )?video(?: (?:ini|pilihan|menarik|terkait|berikut)){0,3}',
    [
      'Самое читаемое',
      'En çok okunanlar',
      'Lesen Sie mehr zum Thema',
      'Simak juga video',
      'Yuk, Simak Juga Video ini!',
    ],
  ),
  {
    kind: 'related',
    lang: 'any',
    as: 'lead',
    pattern: '(?:watch|listen)(?= ?[:|：])',
    catches: ['Watch: Storm hits harbour'],
    spares: ['Watch the harbour, she said.'],
  },
  {
    kind: 'related',
    lang: 'any',
    as: 'whole',
    pattern:
      '[【\\[［](?:関連(?:記事)?|あわせて読みたい|写真|動画|관련 ?(?:기사|뉴스)|延伸[阅閱][读讀]|相关(?:阅读|新闻|报道)|相關(?:新聞|報導))[】\\]］][^。.!?]{0,90}',
    catches: ['【関連】嵐で港に数百万円の損害', '[관련기사] 폭풍으로 항구 피해', '【延伸閱讀】風暴造成損失'],
    spares: ['【関連】という言葉の意味を調べた。'],
  },
];
