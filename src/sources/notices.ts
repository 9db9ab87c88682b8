// Short texts that stand where an article should: walls, consent banners, bot checks, error pages. Never an article.

export interface NoticeRule {
  name: 'wall' | 'notice';
  /** Tested against single blocks of at most `NOTICE_WORDS` words. */
  says: RegExp;
  catches: string[];
  spares: string[];
}

/** A block longer than this is prose that speaks of the matter. */
export const NOTICE_WORDS = 60;

/** A consent manager's panel: long, and in the words of its makers. No text of less than `words` speaks so by chance. */
export const CONSENT = {
  words: 900,
  says: /strictly necessary cookies|privacy preference cent(er|re)|manage consent preferences|confirm my choices|ملفات تعريف الارتباط الضرورية|unbedingt erforderliche cookies|cookies strictement nécessaires|cookies estrictamente necesarias/iu,
  catches: ['Strictly Necessary Cookies Always Active', 'Privacy Preference Center', 'Unbedingt erforderliche Cookies'],
  spares: ['The bakery sells cookies at the centre of town.', 'Necessary repairs began on Monday.'],
};

export const NOTICES: NoticeRule[] = [
  {
    // The word alone is enough: a text is only refused when most of it is such short blocks.
    name: 'wall',
    says: /java\s*-?scri?pt|\bJS\b|no-?script|جافا\s*-?سكر[يِ]?[بپ]?ت|جافاسكر|جاوا\s*\u200c?-?اسکریپت|جاوااسکر|ג['׳]?אווה?\s*-?סקריפט|जावा\s*स्क्रिप्ट|ج[اآ]وا ?[ا]?سکرپٹ|яваскрипт|джаваскрипт|자바스크립트|ジャバスクリプト/iu,
    catches: [
      'Sorry, you need to enable JavaScript to visit this website.',
      'You need to enable JavaScript to run this app.',
      'Please enable JS and disable any ad blocker',
      'يُرجى تفعيل جافا سكريبت للوصول إلى هذه الصفحة.',
      'رجاء فعّل جافاسكربت ثم أعد المحاولة.',
      'لطفا جاوا اسکریپت مرورگر خود را فعال کنید',
      'אתר זה דורש JavaScript על מנת לעבוד בצורה תקינה',
      '很抱歉, 如果没有启用 javascript, 页面无法正常工作。请启用它以继续。',
    ],
    spares: ['The island of Java exports coffee.', 'صدر العدد الجديد من المجلة صباح اليوم.'],
  },
  {
    name: 'notice',
    says: /\bcookies?\b|cookie-|ملفات (تعريف )?الارتباط|الكوكيز|كوكيز|کوکی‌?(ها)?|עוגיות|файл(ы|ов|ами)? cookie|куки|クッキー|çerez/iu,
    catches: [
      'We use cookies to improve your experience. Accept all',
      'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.',
      'אנו משתמשים בעוגיות כדי לשפר את חוויית הגלישה',
      'ما از کوکی‌ها استفاده می‌کنیم.',
      'Wir verwenden Cookies, um Inhalte zu personalisieren.',
    ],
    spares: ['The cook kept the recipe to herself.'],
  },
  {
    name: 'notice',
    says: /verify(ing)? (that )?you are (a )?human|are you a robot|not a robot|checking your browser|unusual traffic|access (to this page has been )?denied|captcha|security service|online attacks|ddos|(have|has) been blocked|unable to access|web ?site firewall|whitelist|spambot|reference #|site owner|just a moment|security check|أثبت أنك لست روبوت|لست برنامج روبوت|אינני רובוט|ربات نیستید/iu,
    catches: [
      'Verifying you are human. This may take a few seconds.',
      'Checking your browser before accessing the site.',
      'Access to this page has been denied.',
      'Complete the captcha to continue',
      'This website is using a security service to protect itself from online attacks.',
      'If you are the site owner, please whitelist your IP',
      'Please confirm that you’re a human (and not a spambot).',
    ],
    spares: ['The robot was denied entry to the race.', 'A human verified the count.'],
  },
  {
    name: 'notice',
    says: /page (you( are|'re) looking for )?(was |could )?(not|n't|cannot) (be )?found|\b404\b|الصفحة غير موجودة|הדף לא נמצא|صفحه (مورد نظر )?(یافت|پیدا) نشد|seite (wurde )?nicht gefunden|page introuvable|página no encontrada|something went wrong|an error (has )?occurred|server is experiencing|try again later|technical (issues|difficulties)/iu,
    catches: [
      'Page not found',
      'Error 404',
      'عذراً، الصفحة غير موجودة',
      'הדף לא נמצא',
      'Something went wrong. Try again.',
    ],
    spares: ['The missing page of the codex was found in Cairo.'],
  },
  {
    name: 'notice',
    says: /browser (is )?(no longer|not) supported|unsupported browser|update your browser|outdated browser|متصفحك (غير مدعوم|قديم)|disable (your )?ad ?-?block|مانع الإعلانات|loading(\.\.\.|…)?$|جار[يٍ]? التحميل|טוען/iu,
    catches: ['Your browser is not supported', 'Please disable your ad blocker', 'Loading…', 'جارٍ التحميل'],
    spares: ['Ships were loading grain at the quay when the storm came.'],
  },
];
