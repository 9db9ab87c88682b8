// A browser's DOMParser for tests that need no layout, and pages in front of a reader.
import { DOMParser as LinkeDomParser } from 'linkedom';
import type { FetchPage, Page, PageAnswer, PageRequest } from '../../src/sources/reading.ts';

globalThis.DOMParser ??= LinkeDomParser as unknown as typeof DOMParser;

export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A page with its document parsed; a body alone gets a head. */
export function pageOf(html: string, url = 'https://news.example/2024/11/orchard', wall?: Page['wall']): Page {
  const whole = /<html/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return { document: documentOf(whole), url, ...(wall ? { wall } : {}) };
}

type Served = string | (Partial<PageAnswer> & { text?: string }) | undefined;

/** A site made of strings; everything else is 404. Keeps what was asked. */
export function siteOf(pages: Record<string, Served>): { fetchPage: FetchPage; asked: PageRequest[] } {
  const asked: PageRequest[] = [];
  const fetchPage: FetchPage = async (request, signal) => {
    asked.push(request);
    await Promise.resolve();
    if (signal?.aborted) return { ok: false, reason: 'cancelled', url: request.url };
    const served = pages[request.url];
    if (served === undefined) return { ok: false, reason: 'missing', status: 404, url: request.url };
    if (typeof served !== 'string' && served.ok === false) return { url: request.url, ...served } as PageAnswer;
    const answer = { ok: true, url: request.url, status: 200, contentType: 'text/html' };
    return { ...answer, ...(typeof served === 'string' ? { text: served } : served) } as PageAnswer;
  };
  return { fetchPage, asked };
}

/** Nobody should be asked. */
export const noSite: FetchPage = async (request) => {
  throw new Error(`asked for ${request.url}`);
};

const SENTENCES = {
  ar: [
    'غرس أهل القرية قبل أربعين عاما بستانا من أشجار الزيتون على سفح التل المطل على الوادي.',
    'ويقول شيخ المزارعين إن الأشجار احتملت سنوات الجفاف الطويلة بفضل قنوات قديمة أعاد الشباب حفرها.',
    'وفي كل خريف يجتمع الناس عند المعصرة الحجرية، فيتقاسمون الزيت والخبز والحكايات حتى آخر الليل.',
    'وتستعد البلدية هذا العام لافتتاح متحف صغير يعرض أدوات العصر القديمة وصور الذين غرسوا البستان.',
  ],
  he: [
    'לפני ארבעים שנה נטעו תושבי הכפר כרם זיתים על המדרון הצופה אל העמק.',
    'זקן החקלאים מספר שהעצים עמדו בשנות הבצורת בזכות תעלות עתיקות שהצעירים חפרו מחדש.',
    'בכל סתיו מתאספים האנשים ליד בית הבד ומחלקים ביניהם שמן, לחם וסיפורים עד שעה מאוחרת.',
    'השנה מתכוננת המועצה לפתוח מוזיאון קטן ובו כלי הכבישה הישנים ותצלומי הנוטעים.',
  ],
  en: [
    'Forty years ago the villagers planted an olive orchard on the slope above the valley.',
    'The oldest of the farmers says the trees lived through the dry years because the young dug out the old channels.',
    'Every autumn people meet at the stone press and share oil, bread and stories until late at night.',
    'This year the council prepares to open a small museum of pressing tools and portraits of the planters.',
  ],
};

/** `count` paragraphs of prose, each different from the others. */
export function prose(count: number, lang: keyof typeof SENTENCES = 'en'): string[] {
  const sentences = SENTENCES[lang];
  return Array.from({ length: count }, (_, i) => {
    const turned = sentences.map((_s, j) => sentences[(i + j) % sentences.length]);
    return `${i + 1}: ${turned.join(' ')}`;
  });
}

export const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
