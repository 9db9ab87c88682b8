// Sentences that ask for JavaScript in Slavic languages, Hungarian and Greek.
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
];
