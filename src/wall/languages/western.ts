// Sentences that ask for JavaScript in English, the other Germanic languages and Finnish.
import type { SentenceRow } from './row.ts';

export const western: readonly SentenceRow[] = [
  {
    lang: 'en',
    demands:
      /\b(?:enabled?|enabling|activated?|turn(?:ed|ing)?[\s\w]{0,12} on|switch(?:ed)? on|allow|unblock|requires?d?|needs?|needed|necessary|must|reli(?:es|ant)|depends|disabled?|deactivated|(?:turned|switched|currently|is) off|not (?:available|supported|enabled|detected|active|running|on)|block(?:s|ed|ing)?|support(?:s|ed)?|with(?:out| no)|no javascript|eliminated|load error|works? (?:best|better|only) with)\b/,
    wishes:
      /\b(?:best|better|full(?:y)? (?:functionality|featured|experience)|all (?:the )?features|some (?:features|functions|functionality|parts)|improve|enhance|comments?|spam ?bots|e-?mail address|this form|in-browser|media|video|player|the (?:map|chart)|captcha image|embedded|newsletter|seems? to be disabled|limited|advised|recommend(?:ed)?|our search|gallery|slide ?show|to (?:vote|print)|poll|quiz)\b/,
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
      'It seems that your JS is off.',
      'Error: JavaScript not detected',
      'This page relies on scripts. Please enable scripting in your browser.',
      'No JavaScript, no shop. Sorry!',
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
      'Please enable JavaScript to vote.',
      'This site works better with JavaScript.',
      'Node.js and Vue.js need no introduction',
      'Learn JavaScript in thirty days',
    ],
  },
  {
    lang: 'de',
    demands:
      /\b(?:aktivier\w*|deaktivier\w*|reaktivier\w*|einschalten|eingeschaltet|ausgeschaltet|abgeschaltet|benötig\w*|erforder\w*|notwendig|muss|zulassen|erlauben|voraus|ohne|nicht (?:unterstützt|verfügbar|aktiv)|kein javascript|ausführung|schalten|einzuschalten)\b/,
    wishes:
      /optimal|bessere|formular|kommentar|video|e-mail|alle (?:inhalte|funktionen)|vollständig aufgerufen|einige funktionen|scheint/,
    catches: [
      'Um unser Angebot in vollem Umfang nutzen zu können, müssen Sie JavaScript in Ihrem Browser aktivieren.',
      'Sie haben Javascript für Ihren Browser deaktiviert.',
      'Bitte aktivieren Sie Ihr Javascript.',
      'Achtung: bitte aktivieren Sie JavaScript um diese Seite anzusehen!',
      'JAVASCRIPT DEAKTIVIERT',
      'Ihr Browser unterstützt kein JavaScript.',
    ],
    spares: [
      'JavaScript muss aktiviert sein, um dieses Formular zu verwenden.',
      'Zur optimalen Darstellung unserer Webseite benötigen Sie Javascript.',
      'JavaScript für Einsteiger: ein Kurs',
    ],
  },
  {
    lang: 'nl',
    demands:
      /\b(?:inschakelen|ingeschakeld|uitgeschakeld|schakel\w*|aanzetten|activeer|activeren|geactiveerd|vereist|nodig|moet|ondersteun\w*|zonder|toestaan|zet|staat uit|aan)\b/,
    wishes: /reacties|formulier|video|beste ervaring/,
    catches: [
      'Javascript is uitgeschakeld Om Mijn ING te gebruiken, ga naar je instellingen en schakel Javascript in.',
      'De ondersteuning voor JavaScript staat uitgeschakeld in uw browser.',
      'U moet JavaScript inschakelen om deze app te gebruiken.',
      'Zet JavaScript aan om verder te gaan.',
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
    demands: /(?:aktiver|deaktiver|krev|slå|slått|skru|nødvendig|støtte|må |uten )/,
    catches: [
      'Du må aktivere JavaScript for å bruke denne siden.',
      'Nettstedet krever JavaScript',
      'Skru på JavaScript',
    ],
  },
  {
    lang: 'fi',
    demands: /(?:käyttöön|poistettu|vaati|tarvit|edellyttä|salli|ilman|ota |tue |pois päältä|käytössä|kytke)/,
    wishes: /kommentti|lomake/,
    catches: [
      'Ota JavaScript käyttöön nähdäksesi sivun.',
      'Tämä sivusto vaatii JavaScriptin toimiakseen.',
      'JavaScript on pois päältä.',
    ],
  },
  {
    lang: 'is',
    demands: /(?:virkj|kveik|krefst|þarf|óvirk|styður ekki|án )/,
    catches: ['Vinsamlegast virkjaðu JavaScript.', 'Þessi síða krefst JavaScript'],
  },
  {
    lang: 'af',
    demands: /(?:aktiveer|geaktiveer|skakel|benodig|vereis|nodig|moet|ondersteun|sonder)/,
    catches: ['Aktiveer asseblief JavaScript om voort te gaan.', 'Hierdie webwerf benodig JavaScript'],
  },
];
