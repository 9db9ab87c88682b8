// A few lines in each script to try the reading settings on. Written for this page: each holds a name in Latin letters,
// a number, quotation marks and an emphasised word, since that is where a setting goes wrong.

export interface Sample {
  lang: string;
  dir: 'rtl' | 'ltr';
  title: string;
  author: string;
  /** Text before the emphasised word, the word, text after it. */
  text: [string, string, string];
}

export const SAMPLES: Sample[] = [
  {
    lang: 'ar',
    dir: 'rtl',
    title: 'المكتبة التي لا تُغلق أبوابها',
    author: 'ليلى حداد',
    text: [
      'في حيٍّ قديمٍ من المدينة مكتبةٌ صغيرة يعرفها الجميع. افتُتحت عام 1952، وما زالت رفوفها تضمّ كتبًا ',
      'نادرة',
      ' لا تجدها في مكانٍ آخر. يقول صاحبها: «القارئ لا يحتاج إلى أكثر من ضوءٍ هادئ وصفحةٍ واضحة». وعلى الباب لافتةٌ كُتب عليها Open بخطٍّ صغير.',
    ],
  },
  {
    lang: 'fa',
    dir: 'rtl',
    title: 'کتابخانه‌ای که درش بسته نمی‌شود',
    author: 'مریم احمدی',
    text: [
      'در محله‌ای قدیمی کتابخانهٔ کوچکی هست که همه می‌شناسندش. سال ۱۳۳۱ باز شد و هنوز در قفسه‌هایش کتاب‌های ',
      'کمیاب',
      ' پیدا می‌شود. صاحبش می‌گوید: «خواننده جز نوری آرام و صفحه‌ای خوانا چیزی نمی‌خواهد.» روی در هم با حروف ریز نوشته‌اند Open.',
    ],
  },
  {
    lang: 'ur',
    dir: 'rtl',
    title: 'وہ کتب خانہ جو کبھی بند نہیں ہوتا',
    author: 'سارہ خان',
    text: [
      'شہر کے ایک پرانے محلے میں ایک چھوٹا سا کتب خانہ ہے جسے سب جانتے ہیں۔ یہ 1952 میں کھلا تھا اور آج بھی اس کی الماریوں میں ',
      'نایاب',
      ' کتابیں مل جاتی ہیں۔ مالک کہتے ہیں: ”پڑھنے والے کو بس نرم روشنی اور صاف صفحہ چاہیے۔“ دروازے پر چھوٹے حروف میں Open لکھا ہے۔',
    ],
  },
  {
    lang: 'he',
    dir: 'rtl',
    title: 'הספרייה שאינה נסגרת',
    author: 'נועה לוי',
    text: [
      'בשכונה ותיקה בעיר יש ספרייה קטנה שכולם מכירים. היא נפתחה בשנת 1952, ועל מדפיה עומדים עד היום ספרים ',
      'נדירים',
      ' שאין למצוא במקום אחר. בעליה נוהג לומר: ”קורא לא צריך יותר מאור שקט ומדף ברור”. על הדלת כתוב Open באותיות קטנות.',
    ],
  },
  {
    lang: 'en',
    dir: 'ltr',
    title: 'The library that never closes',
    author: 'Ann Reader',
    text: [
      'In an old quarter of the city stands a small library that everybody knows. It opened in 1952, and its shelves still hold ',
      'rare',
      ' books that can be found nowhere else. “A reader,” its owner says, “needs no more than a calm light and a clear page.”',
    ],
  },
  {
    lang: 'ckb',
    dir: 'rtl',
    title: 'کتێبخانەیەک کە دەرگای داناخرێت',
    author: 'شیلان ئەحمەد',
    text: [
      'لە گەڕەکێکی کۆنی شاردا کتێبخانەیەکی بچووک هەیە کە هەمووان دەیناسن. ساڵی 1952 کرایەوە و هێشتا لە ڕەفەکانیدا کتێبی ',
      'دەگمەن',
      ' دەدۆزرێتەوە. خاوەنەکەی دەڵێت: «خوێنەر تەنیا ڕووناکییەکی ئارام و لاپەڕەیەکی ڕوونی دەوێت». لەسەر دەرگاکەش بە پیتی بچووک نووسراوە Open.',
    ],
  },
  {
    lang: 'de',
    dir: 'ltr',
    title: 'Die Bibliothek, die nie schließt',
    author: 'Anna Leser',
    text: [
      'In einem alten Viertel der Stadt steht eine kleine Bibliothek, die alle kennen. Sie öffnete 1952, und in ihren Regalen stehen bis heute ',
      'seltene',
      ' Bücher. „Wer liest“, sagt der Besitzer, „braucht nur ruhiges Licht und eine klare Seite.“',
    ],
  },
  {
    lang: 'es',
    dir: 'ltr',
    title: 'La biblioteca que nunca cierra',
    author: 'Ana Lectora',
    text: [
      'En un viejo barrio de la ciudad hay una pequeña biblioteca que todos conocen. Abrió en 1952 y sus estantes aún guardan libros ',
      'raros',
      ' que no se encuentran en otro sitio. «Quien lee», dice su dueño, «solo necesita una luz tranquila y una página clara».',
    ],
  },
  {
    lang: 'fr',
    dir: 'ltr',
    title: 'La bibliothèque qui ne ferme jamais',
    author: 'Anne Lecture',
    text: [
      'Dans un vieux quartier de la ville se tient une petite bibliothèque que tout le monde connaît. Ouverte en 1952, elle garde encore des livres ',
      'rares',
      ' introuvables ailleurs. « Qui lit, dit son propriétaire, n’a besoin que d’une lumière douce et d’une page claire. »',
    ],
  },
  {
    lang: 'it',
    dir: 'ltr',
    title: 'La biblioteca che non chiude mai',
    author: 'Anna Lettori',
    text: [
      'In un vecchio quartiere della città c’è una piccola biblioteca che tutti conoscono. Aprì nel 1952 e i suoi scaffali custodiscono ancora libri ',
      'rari',
      ' che altrove non si trovano. «A chi legge», dice il proprietario, «bastano una luce quieta e una pagina chiara».',
    ],
  },
  {
    lang: 'pt-BR',
    dir: 'ltr',
    title: 'A biblioteca que nunca fecha',
    author: 'Ana Leitora',
    text: [
      'Em um bairro antigo da cidade há uma pequena biblioteca que todos conhecem. Abriu em 1952, e suas estantes ainda guardam livros ',
      'raros',
      ' que não se acham em outro lugar. “Quem lê”, diz o dono, “só precisa de uma luz calma e de uma página clara.”',
    ],
  },
  {
    lang: 'tr',
    dir: 'ltr',
    title: 'Hiç kapanmayan kütüphane',
    author: 'Aylin Okur',
    text: [
      'Şehrin eski bir mahallesinde herkesin bildiği küçük bir kütüphane var. 1952’de açılmış; raflarında bugün de ',
      'ender',
      ' kitaplar duruyor. Sahibi, “Okuyana sakin bir ışıkla okunaklı bir sayfa yeter,” der.',
    ],
  },
  {
    lang: 'uk',
    dir: 'ltr',
    title: 'Бібліотека, яка не зачиняється',
    author: 'Ганна Читач',
    text: [
      'У старому кварталі міста є маленька бібліотека, яку знають усі. Вона відчинилася 1952 року, і на її полицях досі стоять ',
      'рідкісні',
      ' книжки. «Читачеві, — каже господар, — потрібні лише спокійне світло та ясна сторінка».',
    ],
  },
  {
    lang: 'id',
    dir: 'ltr',
    title: 'Perpustakaan yang tak pernah tutup',
    author: 'Ayu Pembaca',
    text: [
      'Di sebuah kampung lama ada perpustakaan kecil yang dikenal semua orang. Dibuka tahun 1952, raknya masih menyimpan buku ',
      'langka',
      ' yang tak ada di tempat lain. “Pembaca,” kata pemiliknya, “hanya perlu cahaya yang tenang dan halaman yang jelas.”',
    ],
  },
  {
    lang: 'ru',
    dir: 'ltr',
    title: 'Библиотека, которая не закрывается',
    author: 'Анна Лесова',
    text: [
      'В старом квартале города есть маленькая библиотека, которую знают все. Она открылась в 1952 году, и на её полках до сих пор стоят ',
      'редкие',
      ' книги. «Читателю, — говорит хозяин, — нужны лишь спокойный свет и ясная страница».',
    ],
  },
  {
    lang: 'hi',
    dir: 'ltr',
    title: 'वह पुस्तकालय जो कभी बंद नहीं होता',
    author: 'मीरा शर्मा',
    text: [
      'शहर के एक पुराने मोहल्ले में एक छोटा-सा पुस्तकालय है जिसे सब जानते हैं। यह 1952 में खुला था और इसकी अलमारियों में आज भी ',
      'दुर्लभ',
      ' किताबें मिल जाती हैं। मालिक कहते हैं, “पाठक को बस शांत रोशनी और साफ़ पन्ना चाहिए।”',
    ],
  },
  {
    lang: 'zh-CN',
    dir: 'ltr',
    title: '从不打烊的图书馆',
    author: '林安',
    text: [
      '老城区里有一座人人都知道的小图书馆。它开于1952年，书架上至今还留着',
      '罕见',
      '的旧书。馆主常说：“读书的人，只要一盏安静的灯和一页清楚的字。”',
    ],
  },
  {
    lang: 'zh-TW',
    dir: 'ltr',
    title: '從不打烊的圖書館',
    author: '林安',
    text: [
      '老城區裡有一座人人都知道的小圖書館。它開於1952年，書架上至今還留著',
      '罕見',
      '的舊書。館主常說：「讀書的人，只要一盞安靜的燈和一頁清楚的字。」',
    ],
  },
  {
    lang: 'ja',
    dir: 'ltr',
    title: '扉を閉めない図書館',
    author: '森 文子',
    text: [
      '古い町の一角に、だれもが知る小さな図書館がある。開館は1952年。棚には今も',
      '珍しい',
      '本が並ぶ。主人は言う。「読む人に要るのは、静かな明かりと読みやすいページだけです」',
    ],
  },
  {
    lang: 'ko',
    dir: 'ltr',
    title: '문을 닫지 않는 도서관',
    author: '김은서',
    text: [
      '오래된 동네 한쪽에 모두가 아는 작은 도서관이 있다. 1952년에 문을 열었고, 책장에는 지금도 ',
      '귀한',
      ' 책들이 꽂혀 있다. 주인은 말한다. “읽는 사람에게는 은은한 불빛과 또렷한 글자면 충분합니다.”',
    ],
  },
];

/** The sample of a language, else of its relative in another country, else the English one. */
export function sampleFor(lang: string): Sample {
  const primary = lang.split('-')[0];
  const own = SAMPLES.find((sample) => sample.lang === lang);
  const near = SAMPLES.find((sample) => sample.lang.split('-')[0] === primary);
  return own ?? near ?? (SAMPLES.find((sample) => sample.lang === 'en') as Sample);
}
