// What stands in the place of a post, video or map until the reader consents to its being loaded. Matn loads nothing and
// shows a link instead, so the plea is of no use. Recognised by two things said in one short line: consent or privacy, and
// content from elsewhere.
import type { JunkRow } from './row.ts';

interface ConsentRow extends JunkRow {
  /** Words for content from elsewhere. */
  elsewhere: string;
  /** Words for consent or privacy. */
  asked: string;
}

/** Both in one line, in either order. */
const row = (lang: string, elsewhere: string, asked: string, catches: string[], spares: string[] = []): ConsentRow => ({
  kind: 'consent',
  lang,
  as: 'within',
  elsewhere,
  asked,
  pattern: `(?:${elsewhere}).{0,160}(?:${asked})|(?:${asked}).{0,160}(?:${elsewhere})`,
  catches,
  spares,
});

const SERVICES = 'facebook|twitter|youtube|instagram|tiktok|vimeo|spotify|google maps|soundcloud|datawrapper';

export const CONSENT: readonly ConsentRow[] = [
  row(
    'en',
    `${SERVICES}|(?:external|third[- ]party|embedded) (?:content|provider|service)s?`,
    '(?:your|give|withdraw|change) (?:your )?(?:consent|cookie (?:settings|preferences)|privacy settings)|(?:accept|allow|enable) (?:all |the |third[- ]party |marketing |our )?cookies|load (?:this |the )?(?:external )?content|uses? cookies',
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
    `${SERVICES}|extern\\p{L}{0,2} (?:inhalt|anbieter|dienst|medi)\\p{L}*|(?:drittanbieter|drittplattform)\\p{L}*`,
    '(?:ihre|deine|ihr|dein|ohne)\\p{L}* (?:einwilligung|einverständnis|zustimmung|privatsphäre)|cookies? (?:akzeptier|zulass|zustimm|setz|verwend)\\p{L}*|inhalte? (?:laden|anzeigen|entsperren|freischalten)|mit klick auf|datenschutzerklärung von',
    [
      'Wir respektieren deine Privatsphäre und stellen deshalb ohne dein Einverständnis keine Verbindung zu Twitter her.',
      'An dieser Stelle finden Sie einen externen Inhalt von YouTube. Mit Klick auf „Inhalt laden“ geben Sie Ihre Zustimmung.',
    ],
    ['Ohne Zustimmung des Rates darf im Hafen niemand bauen, sagte die Sprecherin.'],
  ),
  row(
    'fr',
    `${SERVICES}|contenus? (?:externes?|tiers)|services? tiers`,
    'votre (?:accord|consentement)|accepte[rz] (?:les|nos|ces|tous les) (?:cookies|traceurs)|(?:cookies|traceurs) .{0,40}(?:accept|refus|dépos)|afficher (?:le|ce) contenu',
    ['Ce contenu est proposé par YouTube. Pour l’afficher, vous devez accepter les cookies.'],
    ['La ville a donné son accord, et le port a répondu sur Facebook.'],
  ),
  row(
    'es',
    `${SERVICES}|contenidos? extern[oa]s?|de terceros`,
    '(?:tu|su|dar) consentimiento|aceptar? (?:las|todas las|nuestras) cookies|cookies .{0,40}acept',
    ['Para ver este contenido de Twitter debes aceptar las cookies.'],
  ),
  row(
    'it',
    `${SERVICES}|contenut[oi] estern[oi]|terze parti`,
    '(?:tuo|suo) consenso|accetta(?:re)? (?:i|tutti i) cookie|cookie .{0,40}accett',
    ['Per vedere questo contenuto di YouTube devi accettare i cookie.'],
  ),
  row('pt', `${SERVICES}|conteúdos? extern[oa]s?`, '(?:seu|teu) consentimento|aceit(?:ar|e) (?:os|todos os) cookies', [
    'Para ver este conteúdo do YouTube é preciso aceitar os cookies.',
  ]),
  row(
    'nl',
    `${SERVICES}|externe (?:inhoud|content)`,
    '(?:je|uw|jouw) toestemming|(?:accepteer|accepteren).{0,20}cookies|cookies .{0,30}accept',
    ['Om deze externe content te tonen is jouw toestemming nodig.'],
  ),
  row(
    'pl',
    `${SERVICES}|treści? zewnętrzn\\p{L}+`,
    '(?:twoj|wyraź|wyrazić).{0,10}zgod|zaakceptuj.{0,20}cookie|plik\\p{L}+ cookie',
    ['Aby zobaczyć treść z serwisu YouTube, wyraź zgodę na pliki cookie.'],
  ),
];

/** Two small expressions turn nearly every line away, so that the large one for both in one line is seldom compiled. */
let needed: readonly RegExp[] | undefined;
const anyOf = (part: 'asked' | 'elsewhere'): RegExp => new RegExp(CONSENT.map((one) => one[part]).join('|'), 'u');

/** Whether a line, in lower case, speaks of both, however far apart. */
export function couldBeConsent(line: string): boolean {
  needed ??= [anyOf('asked'), anyOf('elsewhere')];
  return needed.every((pattern) => pattern.test(line));
}
