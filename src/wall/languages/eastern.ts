// Sentences that ask for JavaScript in Slavic and Baltic languages, Hungarian, Greek and their neighbours.
import type { SentenceRow } from './row.ts';

export const eastern: readonly SentenceRow[] = [
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
    demands: /(?:активир|включ|изключ|деактивир|необходим|изисква|без |трябва|поддържа)/,
    catches: [
      'За съжаление, някои части от уеб сайта на Airbnb не работят правилно без активиран JavaScript.',
      'Моля, активирайте JavaScript',
      'Вашият браузър не поддържа JavaScript.',
    ],
  },
  {
    lang: 'sr',
    demands:
      /(?:omog[ou][ćč]|uključ|isključ|vklop|izklop|onemogoč|potreb|zahtev|zahtijev|bez |brez |podržava|омогућ|укључ|искључ|потреб|захтев|подржава)/,
    catches: [
      'Omogućite JavaScript da biste nastavili.',
      'Овај сајт захтева JavaScript',
      'Za delovanje strani omogočite JavaScript.',
      'Molimo uključite JavaScript.',
    ],
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
    demands: /(?:povo[lľ]|zapn|vypnut|zakáz|vyžad|potřeb|potreb|podpor|nutn|bez |zapnut)/,
    wishes: /komentář|formulář/,
    catches: [
      'Pro zobrazení stránky povolte JavaScript.',
      'Tato aplikace vyžaduje JavaScript',
      'Máte vypnutý JavaScript',
      'Povoľte JavaScript, prosím.',
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
    lang: 'mk',
    demands: /(?:овозмож|вклуч|исклуч|потреб|поддржува|бара |без )/,
    catches: ['Вклучете JavaScript за да продолжите.', 'Оваа страница бара JavaScript'],
  },
  {
    lang: 'be',
    demands: /(?:уключ|адключ|выключ|патраб|неабходн|падтрым|дазвол|без )/,
    catches: ['Калі ласка, уключыце JavaScript.', 'Патрабуецца JavaScript'],
  },
  {
    lang: 'lt',
    demands: /(?:įjun|išjun|įgalin|reikaling|reikia|būtin|palaiko|leis|be )/,
    catches: ['Prašome įjungti JavaScript.', 'JavaScript yra išjungtas', 'Šiai svetainei reikalingas JavaScript'],
  },
  {
    lang: 'lv',
    demands: /(?:iespējo|atspējo|ieslē|izslē|nepieciešam|vajadzīg|atbalst|atļau|bez )/,
    catches: ['Lūdzu, iespējojiet JavaScript.', 'JavaScript ir izslēgts'],
  },
  {
    lang: 'et',
    demands: /(?:luba|lülita|keela|vaja|nõua|vajab|toeta|ilma )/,
    catches: ['Palun lülitage JavaScript sisse.', 'See leht vajab JavaScripti'],
  },
  {
    lang: 'sq',
    demands: /(?:aktivizo|çaktivizo|kërko|nevoj|duhet|mbështet|lejo|pa )/,
    catches: ['Ju lutem aktivizoni JavaScript.', 'Kjo faqe kërkon JavaScript'],
  },
  {
    lang: 'ka',
    demands: /(?:ჩართ|გამორთ|საჭირო|მოითხოვ|მხარდაჭერ|გარეშე|გააქტიურ)/,
    catches: ['გთხოვთ ჩართოთ JavaScript.', 'საიტს სჭირდება: საჭიროა ჯავასკრიპტი'],
  },
  {
    lang: 'hy',
    demands: /(?:միացն|միացր|անջատ|պահանջ|անհրաժեշտ|աջակց|առանց)/,
    catches: ['Խնդրում ենք միացնել JavaScript-ը։', 'Անհրաժեշտ է JavaScript'],
  },
];
