// What stands in the place of a post, video or map until the reader consents to its being loaded. Matn loads nothing and
// shows a link instead, so the plea is of no use. Recognised by two things said in one short line: consent or privacy, and
// content from elsewhere.
import type { JunkRow } from './row.ts';

const row = (lang: string, pattern: string, catches: string[], spares: string[] = []): JunkRow => ({
  kind: 'consent',
  lang,
  as: 'within',
  pattern,
  catches,
  spares,
});

/** Both in one line, in either order. */
const both = (a: string, b: string): string => `(?:${a}).{0,160}(?:${b})|(?:${b}).{0,160}(?:${a})`;

const SERVICES = 'facebook|twitter|youtube|instagram|tiktok|vimeo|spotify|google maps|soundcloud|datawrapper';

export const CONSENT: readonly JunkRow[] = [
  row(
    'en',
    both(
      `${SERVICES}|(?:external|third[- ]party|embedded) (?:content|provider|service)s?`,
      '(?:your|give|withdraw|change) (?:your )?(?:consent|cookie (?:settings|preferences)|privacy settings)|(?:accept|allow|enable) (?:all |the |third[- ]party |marketing |our )?cookies|load (?:this |the )?(?:external )?content|uses? cookies',
    ),
    [
      'This content is hosted by a third party provider. Please accept marketing cookies to see it.',
      'By loading the video you accept the privacy policy of YouTube and give your consent.',
    ],
    [
      'YouTube and Facebook answered the harbour office within a week.',
      'Parents gave their consent before the children went out with the boats.',
    ],
  ),
  row(
    'de',
    both(
      `${SERVICES}|extern\\p{L}{0,2} (?:inhalt|anbieter|dienst|medi)\\p{L}*|(?:drittanbieter|drittplattform)\\p{L}*`,
      '(?:ihre|deine|ihr|dein|ohne)\\p{L}* (?:einwilligung|einverständnis|zustimmung|privatsphäre)|cookies? (?:akzeptier|zulass|zustimm|setz|verwend)\\p{L}*|inhalte? (?:laden|anzeigen|entsperren|freischalten)|mit klick auf|datenschutzerklärung von',
    ),
    [
      'Wir respektieren deine Privatsphäre und stellen deshalb ohne dein Einverständnis keine Verbindung zu Twitter her.',
      'An dieser Stelle finden Sie einen externen Inhalt von YouTube. Mit Klick auf „Inhalt laden“ geben Sie Ihre Zustimmung.',
    ],
    ['Ohne Zustimmung des Rates darf im Hafen niemand bauen, sagte die Sprecherin.'],
  ),
  row(
    'fr',
    both(
      `${SERVICES}|contenus? (?:externes?|tiers)|services? tiers`,
      'votre (?:accord|consentement)|accepte[rz] (?:les|nos|ces|tous les) (?:cookies|traceurs)|(?:cookies|traceurs) .{0,40}(?:accept|refus|dépos)|afficher (?:le|ce) contenu',
    ),
    ['Ce contenu est proposé par YouTube. Pour l’afficher, vous devez accepter les cookies.'],
    ['La ville a donné son accord, et le port a répondu sur Facebook.'],
  ),
  row(
    'es',
    both(
      `${SERVICES}|contenidos? extern[oa]s?|de terceros`,
      '(?:tu|su|dar) consentimiento|aceptar? (?:las|todas las|nuestras) cookies|cookies .{0,40}acept',
    ),
    ['Para ver este contenido de Twitter debes aceptar las cookies.'],
  ),
  row(
    'it',
    both(
      `${SERVICES}|contenut[oi] estern[oi]|terze parti`,
      '(?:tuo|suo) consenso|accetta(?:re)? (?:i|tutti i) cookie|cookie .{0,40}accett',
    ),
    ['Per vedere questo contenuto di YouTube devi accettare i cookie.'],
  ),
  row(
    'pt',
    both(`${SERVICES}|conteúdos? extern[oa]s?`, '(?:seu|teu) consentimento|aceit(?:ar|e) (?:os|todos os) cookies'),
    ['Para ver este conteúdo do YouTube é preciso aceitar os cookies.'],
  ),
  row(
    'nl',
    both(
      `${SERVICES}|externe (?:inhoud|content)`,
      '(?:je|uw|jouw) toestemming|(?:accepteer|accepteren).{0,20}cookies|cookies .{0,30}accept',
    ),
    ['Om deze externe content te tonen is jouw toestemming nodig.'],
  ),
  row(
    'pl',
    both(
      `${SERVICES}|treści? zewnętrzn\\p{L}+`,
      '(?:twoj|wyraź|wyrazić).{0,10}zgod|zaakceptuj.{0,20}cookie|plik\\p{L}+ cookie',
    ),
    ['Aby zobaczyć treść z serwisu YouTube, wyraź zgodę na pliki cookie.'],
  ),
];
