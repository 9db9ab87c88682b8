// The print version that the page links to: the article without its frame, and without the scripts that build it.
import type { SiteSource } from './found.ts';
import { siteLinks } from './links.ts';
import { parsePage } from './parse.ts';
import { samePage } from './site.ts';

/** What print links say, whole: "print" inside a sentence is no link to a print version. */
export const PRINT_WORDS = {
  says: /^(print(er|able)?([ -]friendly)?([ -](version|view|page|article|this( page| article)?))?|طباعة( (الصفحة|المقال|الخبر))?|نسخة للطباعة|اطبع|הדפס(ה)?|גרסה להדפסה|הדפסת הכתבה|چاپ( خبر| مطلب)?|نسخه(ٔ)? چاپی?|پرنٹ( کریں)?|drucken|druck(version|ansicht)|imprimer|version imprimable|imprimir|versión para imprimir|versão para impressão|stampa|распечатать|версия для печати|печать|yazdır|cetak|印刷(用ページ)?|打印|인쇄)$/iu,
  catches: ['Print', 'Printer-friendly version', 'نسخة للطباعة', 'طباعة', 'גרסה להדפסה', 'چاپ', 'Druckversion', '印刷'],
  spares: ['Fine print', 'The print edition', 'طباعة الكتب في مصر', 'Blueprint'],
};

/** Addresses of print versions: `?print=1`, `/print/123`, `/article/print`, `article_print.html`. */
export const PRINT_ADDRESS = {
  is: /[?&](print(able)?|printer|view|output|display|format|mode|tmpl)=(print(able|er)?|1|yes|true)\b|\/print(er|able|version|view|article|_page)?(\/|\.\w+$|$|\?)|[-_]print\.\w+$/i,
  catches: [
    '/a?print=1',
    '/print/123',
    '/news/1/print',
    '/news/story_print.html',
    '/a?view=print',
    '/node/3/printable',
  ],
  spares: ['/printing-press', '/a?page=1', '/shop/prints/4', '/view=1', '/imprint'],
};

export const print: SiteSource = {
  name: 'print',
  leads: (document, url) =>
    siteLinks(document, url, 'a[href], link[rel~="alternate"][media="print"][href]')
      .filter(({ href, element }) => {
        if (samePage(href, url)) return false;
        const said = [element.textContent, element.getAttribute('title'), element.getAttribute('aria-label')];
        const words = said.some((text) => PRINT_WORDS.says.test(text?.trim() ?? ''));
        const { pathname, search } = new URL(href);
        return element.localName === 'link' || words || PRINT_ADDRESS.is.test(pathname + search);
      })
      .slice(0, 1)
      .map(({ href }) => ({ source: 'print', request: { url: href }, read: (text, at) => parsePage(text, at) })),
};
