// Which way an article and each of its blocks run, and in which language it is: by the letters, whatever is declared.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/article/language.ts';
import { ARABIC, PROSE, pageWith, piece, read } from './page.ts';

const SPANISH =
  'El puerto estaba tranquilo esa mañana y los barcos, como todos los años, esperaban que el viento cambiara para salir. ';
const PERSIAN =
  'بندر آن روز صبح آرام بود و قایق‌ها، مثل هر سال، منتظر بودند تا باد برگردد و بتوانند به دریا بروند و ماهی بگیرند. ';
const HEBREW = 'הנמל היה שקט באותו בוקר, והסירות, כמו בכל שנה, חיכו שהרוח תשתנה לפני שיצאו אל הים הגדול. ';
const URDU =
  'اس صبح بندرگاہ پُرسکون تھی اور کشتیاں، ہر سال کی طرح، ہوا کے رخ بدلنے کا انتظار کر رہی تھیں تاکہ سمندر میں جا سکیں۔ ';
const HAUSA =
  'Tashar jiragen ruwa ta kasance shiru da safiyar nan, kuma jiragen sun jira iska ta juya kafin su tafi da kaya cikin teku. ';
const KURDISH =
  'Wê sibehê bender bêdeng bû û keştî, wek her sal, li benda guherîna bayê bûn ku bikaribin ji bo masîgiriyê biçin deryayê. ';
const SORANI =
  'ئەو بەیانییە بەندەرەکە ئارام بوو و بەلەمەکان، وەک هەموو ساڵێک، چاوەڕێی گۆڕانی با بوون پێش ئەوەی بڕۆن بۆ دەریا. ';
const YIDDISH = 'דער האַװן איז געװען שטיל אין יענעם פֿרימאָרגן, און די שיפֿלעך האָבן געװאַרט אױף דעם װינט. ';

describe('an article runs as its letters do', () => {
  it.each([
    ['Spanish of Argentina', 'es-AR', SPANISH, 'ltr', 'es-AR'],
    ['Persian of Iran', 'fa-IR', PERSIAN, 'rtl', 'fa-IR'],
    ['Arabic', 'ar', ARABIC, 'rtl', 'ar'],
    ['Hebrew', 'he', HEBREW, 'rtl', 'he'],
    ['Urdu', 'ur', URDU, 'rtl', 'ur'],
    ['Sorani', 'ckb', SORANI, 'rtl', 'ckb'],
    ['Yiddish', 'yi', YIDDISH, 'rtl', 'yi'],
    ['Hausa', 'ha', HAUSA, 'ltr', 'ha'],
    ['Kurdish in Latin letters', 'ku', KURDISH, 'ltr', 'ku'],
    ['Arabic that is declared English', 'en', ARABIC, 'rtl', 'ar'],
    ['English that is declared Arabic', 'ar', PROSE, 'ltr', 'en'],
    ['Persian that is declared Arabic', 'ar', PERSIAN, 'rtl', 'fa'],
    ['Hebrew that declares nothing', '', HEBREW, 'rtl', 'he'],
    ['Spanish that declares nothing', '', SPANISH, 'ltr', 'es'],
  ])('%s', (_, lang, prose, dir, expected) => {
    const article = read(pageWith('', { lang, prose }));
    expect([article.dir, article.lang]).toEqual([dir, expected]);
  });

  it('also where the site around it runs the other way', () => {
    const menu = `<ul>${`<li><a href="/x">${ARABIC}</a></li>`.repeat(40)}</ul>`;
    const page = pageWith('', { lang: 'ar', attributes: 'dir="rtl"' }).replace('<body>', `<body><nav>${menu}</nav>`);
    expect(read(page)).toMatchObject({ dir: 'ltr', lang: 'en' });
  });

  it('by what is declared where the letters are half and half', () => {
    const prose = ARABIC + PROSE;
    expect(read(pageWith('', { prose, attributes: 'dir="rtl"', lang: '' })).dir).toBe('rtl');
    expect(read(pageWith('', { prose, attributes: 'dir="ltr"', lang: '' })).dir).toBe('ltr');
  });

  it.each(['RTL', 'auto', 'sideways', ''])('whatever the attribute says: dir=%j', (value) => {
    expect(read(pageWith('', { prose: ARABIC, attributes: `dir="${value}"` })).dir).toBe('rtl');
    expect(read(pageWith('', { attributes: `dir="${value}"` })).dir).toBe('ltr');
  });
});

describe('a block in a right-to-left article', () => {
  const inArabic = (inner: string): string => piece(inner, { lang: 'ar', prose: ARABIC });

  it.each([
    ['a Latin name at the start', `<p>Reuters Harbour Desk، ${ARABIC}</p>`],
    ['a number at the start', `<p>2024 ${ARABIC}</p>`],
    ['an address at the start', `<p>harbour.example/a/b ${ARABIC}</p>`],
    ['a wrong declaration', `<p dir="ltr">${ARABIC}</p>`],
    ['a declaration that guesses', `<p dir="auto">GPS ${ARABIC}</p>`],
  ])('keeps its direction with %s', (_, markup) => expect(inArabic(markup)).toMatch(/^<p>/));

  it('turns where its letters do, and what it holds turns back', () => {
    expect(inArabic(`<p>${PROSE}</p>`)).toMatch(/^<p dir="ltr">/);
    expect(
      inArabic(`<blockquote><p>${PROSE.repeat(2)}</p><p>${PROSE.repeat(2)}</p><p>${ARABIC}</p></blockquote>`),
    ).toMatch(/^<blockquote dir="ltr"><p>The.*<p>The.*<p dir="rtl">/s);
    expect(inArabic(`<ul><li>${PROSE}</li><li>${PROSE}</li></ul>`)).toMatch(/^<ul dir="ltr"><li>/);
  });

  it('with nothing but figures runs with the article', () => {
    expect(inArabic('<p>2024 – 2026</p>')).toBe('<p>2024 – 2026</p>');
  });

  it('sets code and addresses apart, left-to-right', () => {
    const html = inArabic(
      `<pre>ls -l</pre><p>${ARABIC}<code>npm ci</code> ${ARABIC} https://harbour.example/a?b=c#d. ${ARABIC}</p>`,
    );
    expect(html).toMatch(/<pre dir="ltr">/);
    expect(html).toContain('<code dir="ltr">npm ci</code>');
    // The full stop after the address is the sentence's.
    expect(html).toContain('<bdi dir="ltr">https://harbour.example/a?b=c#d</bdi>.');
  });

  it('is not turned by the code, the formula or the address in it', () => {
    expect(inArabic('<p>اكتب <code>git commit --amend --no-edit --all</code></p>')).toMatch(/^<p>/);
    expect(inArabic('<p>انظر https://harbour.example/a/very/long/address/indeed</p>')).toMatch(/^<p>/);
  });
});

describe('a block in a left-to-right article', () => {
  it('turns where its letters do', () => {
    expect(piece(`<p>${ARABIC}</p>`)).toMatch(/^<p dir="rtl">/);
    expect(piece(`<p>The word سلام means peace.</p>`)).toMatch(/^<p>/);
    expect(
      piece(
        `<table><tr><th>The word</th><th>What it means</th></tr><tr><td>مرفأ</td><td>A harbour, where the boats lie</td></tr></table>`,
      ),
    ).toContain('<td dir="rtl">');
  });
});

describe('languages', () => {
  it.each([
    [
      ['sr-Cyrl'],
      'Лука је била мирна тог јутра, а чамци су чекали да се ветар окрене пре него што крену њима.',
      'sr-Cyrl',
    ],
    [[null], 'Порт был тих в то утро, и лодки ждали, когда переменится ветер, чтобы выйти в море.', 'ru'],
    [[null], 'Порт був тихий того ранку, і човни чекали, коли зміниться вітер, щоб вийти в море її.', 'uk'],
    [['zh-TW'], '那天早上港口很安靜，船像每年一樣，等待風向轉變之後才出發到遠方的大海去。', 'zh-TW'],
    [['x-default', 'en'], PROSE.repeat(3), 'en'],
    [['EN_us'], PROSE.repeat(3), 'en-US'],
    [['prs'], PERSIAN, 'fa-AF'], // as the registry now writes it
    [['arz'], ARABIC, 'arz'],
    [
      [null],
      'د بندر سهار ارام وو او کښتۍ د هر کال په څېر د باد د بدلېدو په تمه وې، ترڅو سمندر ته ولاړې شي او کبان ونیسي.',
      'ps',
    ],
    [['sw'], 'short', 'sw'],
  ])('%j', (declared, text, tag) => expect(languageOf(declared, text)?.tag).toBe(tag));
});
