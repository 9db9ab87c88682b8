// The words with which pages ask for JavaScript, by language, as sites and frameworks really write them.
import type { Language } from './stories/index.ts';

/** Security Kit's default, shown in English on most of its sites. */
export const securityKit = 'Sorry, you need to enable JavaScript to visit this website.';

export const runThisApp: Record<Language, string> = {
  ar: 'يجب تفعيل JavaScript لتشغيل هذا التطبيق.',
  he: 'You need to enable JavaScript to run this app.',
  fa: 'برای اجرای این برنامه باید جاوا اسکریپت را فعال کنید.',
  ur: 'اس سائٹ کے لیے JavaScript ضروری ہے۔ اپنے براؤزر میں JavaScript فعال کریں اور صفحہ دوبارہ لوڈ کریں۔',
  en: 'You need to enable JavaScript to run this app.',
};

export const seeTheComments: Record<Language, string> = {
  ar: 'يرجى تفعيل الجافاسكربت لعرض التعليقات المدعومة من Disqus.',
  he: 'יש להפעיל JavaScript כדי לראות את התגובות.',
  fa: 'برای این بخش باید جاوا اسکریپت را فعال کنید.',
  ur: 'تبصرے دیکھنے کے لیے JavaScript فعال کریں۔',
  en: 'Please enable JavaScript to view the comments powered by Disqus.',
};

export const disabled: Record<Language, string> = {
  ar: 'جافا سكريبت معطل في متصفحك. يرجى تفعيله لاستخدام هذا الموقع.',
  he: 'JavaScript מושבת בדפדפן שלך. יש להפעיל JavaScript כדי לצפות באתר.',
  fa: 'جاوا اسکریپت در مرورگر شما غیرفعال است. برای دیدن این سایت آن را فعال کنید.',
  ur: 'آپ کے براؤزر میں JavaScript بند ہے۔ یہ سائٹ دیکھنے کے لیے JavaScript فعال کریں۔',
  en: 'JavaScript is disabled in your browser. Please enable JavaScript to visit this website.',
};
