// The sentences that ask for JavaScript, by language. A row does not list sentences but what makes one: the name of
// JavaScript with one of the row's words near it. Whether the page is a wall is never decided by words alone.
import { fold, NAME } from './words.ts';

export interface SentenceRow {
  /** BCP 47. */
  lang: string;
  /** Words that demand: turn on, allow, needs, is disabled, is not supported. Matched on folded text. */
  demands: RegExp;
  /** Words that only wish, or that speak of a part: a better experience, comments, a form, a video. */
  wishes?: RegExp;
  /** Real sentences that the row must find. */
  catches: readonly string[];
  /** Real sentences that it must leave alone, or take for a wish. */
  spares?: readonly string[];
}

/** `demand`: without JavaScript there is no page; `wish`: something is missing, or would be better. */
export type Asking = 'demand' | 'wish';

/** How far from the name a word may stand, in characters; a sentence's length in most of these languages. */
const NEAR = 90;

export const SENTENCES: readonly SentenceRow[] = [
  {
    lang: 'en',
    demands:
      /\b(?:enabled?|enabling|activated?|turn(?:ed|ing)?[\s\w]{0,12} on|switch(?:ed)? on|allow|unblock|requires?d?|needs?|needed|necessary|must|disabled?|deactivated|turned off|not (?:available|supported|enabled)|block(?:s|ed|ing)?|support(?:s|ed)?|without|eliminated|load error)\b/,
    wishes:
      /\b(?:best|better|full(?:y)? (?:functionality|featured|experience)|all (?:the )?features|some (?:features|functions|functionality|parts)|improve|enhance|comments?|spam ?bots|e-?mail address|this form|in-browser|media|video|player|the (?:map|chart)|captcha image|embedded|newsletter|seems? to be disabled|limited|advised|recommend(?:ed)?)\b/,
    catches: [
      'Sorry, you need to enable JavaScript to visit this website.',
      'You need to enable JavaScript to run this app.',
      "We're sorry but adlieh doesn't work properly without JavaScript enabled. Please enable it to continue.",
      'Enable JavaScript and cookies to continue',
      'Please turn JavaScript on and reload the page.',
      'Please enable JS and disable any ad blocker',
      'JavaScript is not available.',
      "We've detected that JavaScript is disabled in this browser.",
      'Please enable Javascript and refresh the page to continue',
      'JavaScript must be enabled in order to view this page.',
      'This site requires Java Script.',
      'When you have eliminated the JavaScript, whatever remains must be an empty page.',
      'Your browser is currently set to block JavaScript.',
      'Your browser does not support Javascript or your Javascript is disabled, please enable Javascript and refresh to continue.',
    ],
    spares: [
      'Please enable JavaScript to view the comments powered by Disqus.',
      'JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.',
      'Please enable JavaScript in your browser to complete this form.',
      'This email address is being protected from spambots. You need JavaScript enabled to view it.',
      'This app works best with JavaScript enabled.',
      'For full functionality of this site it is necessary to enable JavaScript.',
      'Bloomberg is best experienced with JavaScript enabled.',
      'Learn JavaScript in thirty days',
    ],
  },
  {
    lang: 'ar',
    demands:
      /تمکین|تفعیل|فعل|فعال|مفعل|معطل|تعطیل|غیر متوفر|غیر مدعوم|لا یدعم|یتطلب|مطلوب|تحتاج|یحتاج|بدون|تشغیل|یجب|السماح|ایقاف/,
    wishes:
      /تعلیقات|للمشاهده،|الفیدیو|فیدیو|النموذج|البحث|لعرض هذا الکاین|قد لا تعمل بعض|تحسین|نوصی|البرید الالکترونی|تجربه افضل/,
    catches: [
      'نأسف لأن جزء من موقع Airbnb لا يعمل بطريقة سليمة بدون تمكين جافا سكريبت',
      'لقد اكتشفنا أن JavaScript معطل في هذا المتصفح.',
      'JavaScript غير متوفر.',
      'رجاء فعّل جافاسكربت ثم أعد المحاولة.',
      'جافاسكرِبت (JavaScript) مطلوب للعمل. نأسف للإزعاج.',
      'لفتح الصفحة بالشكل الصحيح، الرجاء تفعيل الجافا سكريبت (JavaScript)',
      'نعتذر ولكب يجب تفعيل الجافا سكريبت',
      'يُرجى تفعيل جافا سكريبت للوصول إلى هذه الصفحة.',
      'الرجاء تفعيل جافا سكريبت أو ان متصفحك لا يدعم جافا سكريبت!',
      'يجب تفعيل JavaScript لتشغيل هذا التطبيق.',
      'يتطلب هذا الموقع JavaScript. يرجى تمكين JavaScript لعرض التجربة الكاملة.',
      'الرجاء تفعيل الجافاسكربت لإتمام التحويل.',
    ],
    spares: [
      'يرجى تفعيل الجافاسكربت لعرض التعليقات المدعومة من Disqus.',
      'لتشغيل هذا الفيديو، يرجى تمكين JavaScript',
      'نوصي بتمكين جافا سكريبت لهذا الموقع لتحسين واجهة المستخدم.',
      'تعلم لغة جافا سكريبت من الصفر',
    ],
  },
  {
    lang: 'fa',
    demands: /فعال|غیرفعال|پشتیبانی|نیاز|نیازمند|لازم|باید|بدون|روشن|خاموش|اجازه/,
    wishes: /دیدگاه|نظرات|ویدیو|ویدیو|این فایل|برای این بخش|همه ی امکانات|بهترین نمایش|ایمیل|فرم/,
    catches: [
      'لطفا جاوا اسکریپت مرورگر خود را فعال کنید',
      'مرورگر شما از جاوا اسکریپت پشتیبانی نمیکند. برای ادامه جاوا اسکریپت مرورگر خود را فعال کنید.',
      'این سایت برای اجرا به جاوا اسکریپت مرورگر نیاز دارد',
      'برای اجرای این برنامه باید جاوا اسکریپت را فعال کنید.',
      'برای استفاده از این برنامه، لطفا جاوااسکریپت مرورگر خود را فعال کنید.',
      'لطفا جاوااسکریپت را فعال کنید و مجددا تلاش کنید.',
      'برای کار کردن PrivateBin به JavaScript نیاز است. بابت ناراحتی پوزش می‌طلبیم.',
      'لطفاً جاوا‌اسکریپت را فعال کنید',
    ],
    spares: [
      'برای پخش این فایل لطفا جاوا اسکریپت را فعال یا از یک مرورگر دیگر استفاده کنید.',
      'برای دیدن ویدیو جاوا اسکریپت مرورگر خود را فعال نمایید',
      'آموزش جاوا اسکریپت از پایه',
    ],
  },
  {
    lang: 'he',
    demands: /להפעיל|הפעל|הפעילו|לאפשר|אפשר|מושבת|כבוי|דורש|דרוש|נדרש|לא תומך|אינו תומך|צריך|חובה|לא זמינ|ללא/,
    wishes: /תגובות|סרטון|וידאו|טופס|או שהוא כבוי בהגדרות|לצפייה בתאריכים|חוויה טובה/,
    catches: [
      'כדי לבצע את בדיקת האבטחה ולגשת לאתר, יש להפעיל JavaScript.',
      'JavaScript מושבת',
      'אנא הפעל JavaScript או השתמש בדפדפן מודרני יותר כדי לראות את האתר במלואו.',
      'אתר זה דורש JavaScript על מנת לעבוד בצורה תקינה',
      "יש להפעיל ג'אווה סקריפט כדי להמשיך",
      'נא להפעיל ג׳אווהסקריפט ולנסות שוב.',
      'צריך JavaScript כדי לאפשר ל־PrivateBin לפעול. סליחה על חוסר הנוחות.',
    ],
    spares: ['לצפייה בתאריכים המעודכנים יש לאפשר JavaScript', 'מדריך JavaScript למתחילים'],
  },
  {
    lang: 'ur',
    demands: /فعال|ضروری|درکار|چالو|بند ہ|ان ?ایبل|انیبل|کے بغیر|سپورٹ|غیر فعال/,
    catches: [
      'اس سائٹ کے لیے JavaScript ضروری ہے۔ اپنے براؤزر میں JavaScript فعال کریں اور صفحہ دوبارہ لوڈ کریں۔',
      'براہ کرم جاوا اسکرپٹ فعال کریں',
      'آپ کے براؤزر میں جاوا سکرپٹ بند ہے',
    ],
    spares: ['جاوا اسکرپٹ سیکھیں'],
  },
  {
    lang: 'ps',
    demands: /فعال|چالان|اړتیا|بند|ملاتړ/,
    catches: ['مهرباني وکړئ جاوا سکرېپټ JavaScript فعال کړئ', 'دا سایټ JavaScript ته اړتیا لري'],
  },
  {
    lang: 'ckb',
    demands: /چالاک|کارا|پیویست|پێویست|ناچالاک|لەکارخراو|بەبێ|لهکارخراو|بهبێ/,
    catches: ['تکایە JavaScript چالاک بکە', 'ئەم ماڵپەڕە پێویستی بە JavaScript هەیە'],
  },
  {
    lang: 'de',
    demands:
      /\b(?:aktivier\w*|deaktivier\w*|reaktivier\w*|einschalten|eingeschaltet|ausgeschaltet|abgeschaltet|benötig\w*|erforder\w*|notwendig|muss|zulassen|erlauben|voraus|ohne|nicht (?:unterstützt|verfügbar)|ausführung|schalten)\b/,
    wishes:
      /optimal|bessere|formular|kommentar|video|e-mail|alle (?:inhalte|funktionen)|vollständig aufgerufen|einige funktionen|scheint/,
    catches: [
      'Um unser Angebot in vollem Umfang nutzen zu können, müssen Sie JavaScript in Ihrem Browser aktivieren.',
      'Sie haben Javascript für Ihren Browser deaktiviert.',
      'Bitte aktivieren Sie Ihr Javascript.',
      'Achtung: bitte aktivieren Sie JavaScript um diese Seite anzusehen!',
      'JAVASCRIPT DEAKTIVIERT',
    ],
    spares: [
      'JavaScript muss aktiviert sein, um dieses Formular zu verwenden.',
      'Zur optimalen Darstellung unserer Webseite benötigen Sie Javascript.',
      'JavaScript für Einsteiger: ein Kurs',
    ],
  },
  {
    lang: 'fr',
    demands:
      /\b(?:active[rz]?|activ[ée]e?s?|désactivée?|desactive|requi(?:s|ert)|nécessaire|nécessite|devez|doit|autoriser|autorisez|sans|prend pas en charge|bloqué)(?![\p{L}])/u,
    wishes: /meilleure|commentaire|formulaire|vidéo|inscription|adresse e-?mail|certaines fonction|optimal/,
    catches: [
      'Vous devez activer JavaScript pour utiliser cette page.',
      'JavaScript est requis. Ce navigateur Web ne prend pas en charge JavaScript',
      'JavaScript est désactivé',
      'Ce site nécessite JavaScript pour fonctionner.',
    ],
    spares: [
      "Activer JavaScript dans votre navigateur pour accéder à l'inscription sur notre site",
      'Apprendre le JavaScript',
    ],
  },
  {
    lang: 'es',
    demands:
      /(?:habilit|activ|desactiv|deshabilit|inhabilit|requier|necesit|necesari|debes? |debe tener|permit|bloque|\bsin |no (?:soporta|admite))/,
    wishes: /mejor experiencia|comentarios|formulario|vídeo|video|correo electrónico|parece tener|algunas funcion/,
    catches: [
      '¡Ups! Tu explorador está configurado para bloquear JavaScript.',
      'Debes tener JavaScript activado para utilizar esta página.',
      'Activa JavaScript antes de usar este sitio web',
      'Tu navegador tiene deshabilitado el uso de Javascript.',
      'Es necesario habilitar JavaScript para ejecutar esta aplicación.',
    ],
    spares: [
      'JavaScript está deshabilitado. Para una mejor experiencia, habilite JavaScript en tu navegador antes de continuar.',
      'Su navegador parece tener JavaScript deshabilitado.',
      'Curso de JavaScript desde cero',
    ],
  },
  {
    lang: 'ca',
    demands: /(?:habilit|activ|desactiv|necessit|requereix|cal |sense )/,
    catches: ['Cal activar JavaScript per veure aquesta pàgina.', 'El JavaScript està desactivat'],
  },
  {
    lang: 'pt',
    demands: /(?:habilit|ativ|activ|desativ|desabilit|requer|necess|precisa|permit|bloque|\bsem )/,
    wishes: /melhor experiência|comentários|formulário|vídeo|parece estar|aproveitar as funcionalidades|e-mail/,
    catches: [
      'Você precisa habilitar o JavaScript para executar este aplicativo.',
      'Por favor, ative o JavaScript para continuar.',
      'A função JavaScript do seu navegador não está activa!',
      'Este site requer JavaScript.',
    ],
    spares: ['O JavaScript parece estar desativado no seu browser.', 'Aprenda JavaScript do zero'],
  },
  {
    lang: 'it',
    demands: /(?:abilit|attiv|disattiv|disabilit|richie|necess|devi|deve |serve|senza|bloccat|consent)/,
    wishes: /migliore esperienza|commenti|modulo|video|sembra(?:no)?|tutte le funzion/,
    catches: [
      'Spiacenti, devi abilitare javascript per poter procedere.',
      'Per visualizzare questa pagina è necessario attivare JavaScript.',
      'JavaScript è disattivato nel tuo browser',
    ],
    spares: ['I JavaScript sembrano essere disabilitati nel tuo browser.', 'Guida a JavaScript'],
  },
  {
    lang: 'ro',
    demands: /(?:activ|dezactiv|necesit|necesar|trebuie|permite|fără)/,
    wishes: /comentarii|formular/,
    catches: [
      'Trebuie să activați JavaScript pentru a rula această aplicație.',
      'JavaScript este dezactivat în browserul dvs.',
    ],
  },
  {
    lang: 'ru',
    demands:
      /(?:включ|отключ|выключ|необходим|требу|поддержк|поддержив|нужен|нужн|разреш|без |активир|заблокир|недоступ)/,
    wishes: /комментар|картинк|спам|воспользоваться всем функционал|лучш|формы|плеер|видео/,
    catches: [
      'У вас отключен JavaScript. Включите JavaScript для корректной работы сайта.',
      'Для работы с сайтом необходима поддержка JavaScript',
      'Требуется поддержка JavaScript',
      'Ваш браузер не поддерживает JavaScript, вы не можете просматривать эту страницу',
      'Пожалуйста, включите яваскрипт',
    ],
    spares: [
      'Пожалуйста включите JavaScript для просмотра комментариев powered by Disqus.',
      'Учебник JavaScript для начинающих',
    ],
  },
  {
    lang: 'uk',
    demands: /(?:увімкн|ввімкн|вимкн|потріб|необхідн|підтрим|дозвол|без )/,
    wishes: /коментар|форм/,
    catches: ['Увімкніть JavaScript, щоб продовжити.', 'Для роботи сайту потрібен JavaScript', 'JavaScript вимкнено'],
  },
  {
    lang: 'bg',
    demands: /(?:активир|включ|изключ|деактивир|необходим|изисква|без |трябва)/,
    catches: [
      'За съжаление, някои части от уеб сайта на Airbnb не работят правилно без активиран JavaScript.',
      'Моля, активирайте JavaScript',
    ],
  },
  {
    lang: 'sr',
    demands: /(?:omoguć|uključ|isključ|potreb|zahtev|zahtijev|омогућ|укључ|искључ|потреб|захтев)/,
    catches: ['Omogućite JavaScript da biste nastavili.', 'Овај сајт захтева JavaScript'],
  },
  {
    lang: 'pl',
    demands: /(?:włącz|wyłącz|wymaga|obsług|potrzeb|musisz|koniecz|aktyw|zablokow|bez )/,
    wishes: /odtwarzacz|komentarz|formularz|wideo/,
    catches: [
      'Włącz obsługę języka JavaScript, aby strona działała prawidłowo.',
      'Ta strona wymaga JavaScript.',
      'JavaScript jest wyłączony w Twojej przeglądarce',
    ],
    spares: [
      'Odtwarzacz wideo wymaga uruchomienia obsługi JavaScript w przeglądarce.',
      'Nauka programowania w JavaScript',
    ],
  },
  {
    lang: 'cs',
    demands: /(?:povol|zapn|vypnut|zakáz|vyžad|potřeb|podpor|nutn|bez |zapnut)/,
    wishes: /komentář|formulář/,
    catches: [
      'Pro zobrazení stránky povolte JavaScript.',
      'Tato aplikace vyžaduje JavaScript',
      'Máte vypnutý JavaScript',
    ],
  },
  {
    lang: 'hu',
    demands: /(?:engedélyez|kapcsol|szükség|letilt|kikapcsol|nélkül|támogat|tiltva)/,
    wishes: /hozzászól|űrlap/,
    catches: [
      'Az oldal megtekintéséhez engedélyezze a JavaScriptet.',
      'A JavaScript le van tiltva a böngészőben, kérjük kapcsolja be',
    ],
  },
  {
    lang: 'el',
    demands: /(?:ενεργοποι|απενεργοποι|απαιτ|χρειάζ|πρέπει|χωρίς|υποστηρίζ)/,
    wishes: /φαίνεται|καλύτερη εμπειρία|σχόλια|φόρμα/,
    catches: [
      'Πρέπει να ενεργοποιήσετε το JavaScript για να εκτελέσετε αυτήν την εφαρμογή.',
      'Αυτός ο ιστότοπος απαιτεί JavaScript',
    ],
    spares: ['Το JavaScript φαίνεται να είναι απενεργοποιημένο στο πρόγραμμα περιήγησής σας.'],
  },
  {
    lang: 'nl',
    demands:
      /\b(?:inschakelen|ingeschakeld|uitgeschakeld|schakel\w*|aanzetten|activeer|activeren|geactiveerd|vereist|nodig|moet|ondersteun\w*|zonder|toestaan)\b/,
    wishes: /reacties|formulier|video|beste ervaring/,
    catches: [
      'Javascript is uitgeschakeld Om Mijn ING te gebruiken, ga naar je instellingen en schakel Javascript in.',
      'De ondersteuning voor JavaScript staat uitgeschakeld in uw browser.',
      'U moet JavaScript inschakelen om deze app te gebruiken.',
    ],
    spares: ['Leer programmeren in JavaScript'],
  },
  {
    lang: 'sv',
    demands: /(?:aktiver|inaktiver|avaktiver|kräv|behöv|slå på|stöd|tillåt|avstäng|måste|utan )/,
    wishes: /kommentar|formulär|bättre upplevelse/,
    catches: [
      'Javascript har aktiverats i webbläsaren. Sidan kräver Javascript.',
      'Du måste aktivera JavaScript för att köra appen.',
    ],
  },
  {
    lang: 'da',
    demands: /(?:aktiver|deaktiver|kræv|slå|slået|nødvendig|understøt|skal |uden )/,
    catches: [
      'Du skal aktivere JavaScript for at se siden.',
      'JavaScript er slået fra',
      'Denne side kræver JavaScript',
    ],
  },
  {
    lang: 'nb',
    demands: /(?:aktiver|deaktiver|krev|slå|slått|nødvendig|støtte|må |uten )/,
    catches: ['Du må aktivere JavaScript for å bruke denne siden.', 'Nettstedet krever JavaScript'],
  },
  {
    lang: 'fi',
    demands: /(?:käyttöön|poistettu|vaati|tarvit|edellyttä|salli|ilman|ota |tue )/,
    wishes: /kommentti|lomake/,
    catches: ['Ota JavaScript käyttöön nähdäksesi sivun.', 'Tämä sivusto vaatii JavaScriptin toimiakseen.'],
  },
  {
    lang: 'tr',
    demands: /(?:etkinleştir|etkin|devre dışı|gerek|açın|açmanız|kapalı|destekle|izin ver|olmadan|zorunlu)/,
    wishes: /yorum|formu|video|daha iyi/,
    catches: [
      "Lütfen JavaScript'i etkinleştirip yeniden deneyin.",
      'Send için JavaScript gerekir',
      'Bu uygulamayı çalıştırmak için JavaScript etkin olmalıdır.',
      'Tarayıcınızda JavaScript devre dışı.',
    ],
    spares: ['JavaScript dersleri'],
  },
  {
    lang: 'az',
    demands: /(?:aktivləşdir|aktiv|tələb|lazım|söndür|dəstəklə)/,
    catches: ['Üzr istəyirik, Airbnb veb saytının bəzi hissələri JavaScript aktivləşdirilmədən düzgün işləmir.'],
  },
  {
    lang: 'id',
    demands:
      /(?:aktifkan|dinon-?aktifkan|nonaktif|perlu|diperlukan|membutuhkan|memerlukan|harus|tanpa|dukung|nyalakan|izinkan)/,
    wishes: /komentar|formulir|video|lebih baik/,
    catches: [
      'JAVASCRIPT TELAH DINON-AKTIFKAN! Mohon aktifkan javascript agar aplikasi ini dapat berjalan.',
      'Silakan aktifkan JavaScript dan coba lagi.',
      'JavaScript diperlukan agar PrivateBin bekerja.',
      'Anda perlu mengaktifkan JavaScript untuk menjalankan aplikasi ini.',
    ],
    spares: ['Belajar JavaScript untuk pemula'],
  },
  {
    lang: 'ms',
    demands: /(?:dayakan|hidupkan|dilumpuhkan|perlu|diperlukan|memerlukan|tanpa)/,
    catches: ['Sila dayakan JavaScript untuk meneruskan.', 'Laman ini memerlukan JavaScript'],
  },
  {
    lang: 'vi',
    demands: /(?:bật|kích hoạt|cho phép|yêu cầu|cần|bị tắt|vô hiệu|hỗ trợ)/,
    wishes: /bình luận|biểu mẫu/,
    catches: ['Vui lòng bật JavaScript để tiếp tục.', 'Bạn cần kích hoạt JavaScript để xem trang này.'],
  },
  {
    lang: 'zh',
    demands: /(?:启用|啟用|开启|開啟|打开|打開|禁用|停用|关闭|關閉|需要|必须|必須|支持|支援|允许|允許|没有|沒有|屏蔽)/,
    wishes: /评论|評論|部分功能|更好|最佳|视频播放|留言/,
    catches: [
      '很抱歉, 如果没有启用 javascript, 页面无法正常工作。请启用它以继续。',
      '需要提供 JavaScript。此 Web 浏览器不支持 JavaScript，或者未启用此 Web 浏览器中的 JavaScript。',
      '請啟用 JavaScript 以繼續瀏覽。',
      '请开启JavaScript后再访问',
    ],
    spares: ['您的浏览器不支持JavaScript或已禁用JavaScript,该页部分功能不能正常使用', 'JavaScript 教程'],
  },
  {
    lang: 'ja',
    demands: /(?:有効|無効|オンに|onに|必須|必要|対応していない|サポート|許可|使用して|オフ|利用でき)/,
    wishes: /コメント|パーツ|絵文字|より快適|お楽しみ|動画|すべての機能/,
    catches: [
      'JavaScriptが無効になっています。 正常にLINE マンガをご利用いただくために、 JavaScriptの設定を有効にしてください。',
      'JavaScript は必須です',
      'このページではJavaScriptを使用しています。JavaScriptをONにしてください。',
      'このアプリを実行するにはJavaScriptを有効にする必要があります。',
    ],
    spares: [
      'パーツを表示するにはJavaScriptを有効にして下さい。',
      '※絵文字はJavaScriptが有効な環境でのみご利用いただけます。',
      'JavaScript入門',
    ],
  },
  {
    lang: 'ko',
    demands: /(?:활성화|사용하도록|켜|허용|필요|비활성|지원하지|사용할 수 없|꺼져|설정)/,
    wishes: /댓글|동영상/,
    catches: ['이 앱을 실행하려면 JavaScript를 활성화해야 합니다.', '자바스크립트를 사용하도록 설정해 주세요'],
    spares: ['라이브리 댓글 작성을 위해 JavaScript를 활성화해주세요', '자바스크립트 강좌'],
  },
  {
    lang: 'hi',
    demands: /(?:सक्षम|चालू|सक्रिय|आवश्यक|ज़रूर|जरूर|अक्षम|बंद|समर्थ|अनुमति)/,
    wishes: /टिप्पण/,
    catches: [
      'इस ऐप को चलाने के लिए आपको JavaScript सक्षम करना होगा।',
      'कृपया जावास्क्रिप्ट चालू करें',
      'यह साइट देखने के लिए जावा स्क्रिप्ट आवश्यक है',
    ],
    spares: ['जावास्क्रिप्ट सीखें'],
  },
  {
    lang: 'bn',
    demands: /(?:সক্রিয়|সক্রিয|চালু|প্রয়োজন|প্রযোজন|বন্ধ|নিষ্ক্রিয়|সক্ষম)/,
    catches: ['এই সাইটটি দেখতে জাভাস্ক্রিপ্ট চালু করুন', 'অনুগ্রহ করে JavaScript সক্রিয় করুন'],
  },
  {
    lang: 'th',
    demands: /(?:เปิดใช้|เปิด|ปิด|ต้องใช้|จำเป็น|รองรับ|อนุญาต)/,
    catches: ['กรุณาเปิดใช้งาน JavaScript', 'คุณต้องเปิดใช้งานจาวาสคริปต์เพื่อดูหน้านี้'],
  },
];

/** What pages say while they load; without scripts they say it for ever. */
export const WAITING: { words: RegExp; catches: readonly string[]; spares: readonly string[] } = {
  words:
    /\b(?:loading|please wait|redirecting|one moment|(?:wird|werden) geladen|bitte warten|chargement|patiente[rz]|cargando|espere|carregando|aguarde|caricamento|attend(?:ere|i)|laden\.{2,}|laddar|ładowanie|načítání|betöltés|yükleniyor|lütfen bekle\w*|memuat|đang tải)(?![\p{L}])|загруз|зачека|завантаж|φόρτωση|加载|加載|載入|载入|请稍候|請稍候|読み込み|ロード中|로딩|불러오는|جار التحمیل|جاری التحمیل|یتم التحمیل|جار تحمیل|الرجاء الانتظار|درحال بارگ|در حال بارگ|لطفا صبر|טוען|נא להמתין|لوڈ ہو|लोड हो/u,
  catches: [
    'Please wait...',
    'Loading, one moment',
    'Die Seite wird geladen …',
    'Chargement en cours',
    'جارٍ التحميل…',
    'در حال بارگذاری',
    'הדף בטעינה, טוען נתונים',
    'Загрузка…',
    '正在加载，请稍候',
    '読み込み中',
  ],
  spares: ['Hello, world', 'It works!', 'Index of /pub'],
};

/** Does a short text say that something is on its way? */
export const waits = (text: string): boolean => WAITING.words.test(fold(text));

export interface Found {
  lang: string;
  asking: Asking;
  /** Where the sentence stands in the folded text. */
  at: number;
}

/** Does a text ask for JavaScript at all, as a demand or a wish? */
export function asks(text: string): boolean {
  const folded = fold(text);
  for (let at = folded.indexOf(NAME); at >= 0; at = folded.indexOf(NAME, at + NAME.length)) {
    const near = folded.slice(Math.max(0, at - NEAR), at + NAME.length + NEAR);
    if (SENTENCES.some(({ demands }) => demands.test(near))) return true;
  }
  return false;
}

/**
 * The first sentence that asks for JavaScript in a text, a demand before a wish; null where none does. Words of any
 * language may make it a wish: a Spanish forum answers half in English.
 */
export function findSentence(text: string): Found | null {
  const folded = fold(text);
  let wish: Found | null = null;
  for (let at = folded.indexOf(NAME); at >= 0; at = folded.indexOf(NAME, at + NAME.length)) {
    const near = folded.slice(Math.max(0, at - NEAR), at + NAME.length + NEAR);
    const row = SENTENCES.find(({ demands }) => demands.test(near));
    if (!row) continue;
    if (!SENTENCES.some(({ wishes }) => wishes?.test(near))) return { lang: row.lang, asking: 'demand', at };
    wish ??= { lang: row.lang, asking: 'wish', at };
  }
  return wish;
}
