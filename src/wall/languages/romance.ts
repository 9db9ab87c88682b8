// Sentences that ask for JavaScript in the Romance languages.
import type { SentenceRow } from './row.ts';

export const romance: readonly SentenceRow[] = [
  {
    lang: 'fr',
    demands:
      /\b(?:active[rz]?|activ[ée]e?s?|désactivée?|desactive|requi(?:s|ert)|nécessaire|nécessite|devez|doit|autoriser|autorisez|sans|ne (?:prend pas en charge|supporte pas)|bloqué|indispensable|obligatoire|besoin)(?![\p{L}])/u,
    wishes: /meilleure|commentaire|formulaire|vidéo|inscription|adresse e-?mail|certaines fonction|optimal/,
    catches: [
      'Vous devez activer JavaScript pour utiliser cette page.',
      'JavaScript est requis. Ce navigateur Web ne prend pas en charge JavaScript',
      'JavaScript est désactivé',
      'Ce site nécessite JavaScript pour fonctionner.',
      'Votre navigateur ne supporte pas JavaScript.',
      'Cette application a besoin de JavaScript.',
    ],
    spares: [
      "Activer JavaScript dans votre navigateur pour accéder à l'inscription sur notre site",
      'Apprendre le JavaScript',
    ],
  },
  {
    lang: 'es',
    demands:
      /(?:habilit|activ|desactiv|deshabilit|inhabilit|requier|necesit|necesari|debes? |debe tener|permit|bloque|\bsin |no (?:soporta|admite)|actíva|habilíta|obligatori|imprescindible)/,
    wishes: /mejor experiencia|comentarios|formulario|vídeo|video|correo electrónico|parece tener|algunas funcion/,
    catches: [
      '¡Ups! Tu explorador está configurado para bloquear JavaScript.',
      'Debes tener JavaScript activado para utilizar esta página.',
      'Activa JavaScript antes de usar este sitio web',
      'Tu navegador tiene deshabilitado el uso de Javascript.',
      'Es necesario habilitar JavaScript para ejecutar esta aplicación.',
      'Esta web funciona con JavaScript: actívalo para continuar.',
      'JavaScript es obligatorio.',
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
    demands:
      /(?:habilit|ativ|activ|desativ|desabilit|requer|necess|precisa|permit|bloque|\bsem |não suporta|obrigatóri|ligue |desligad)/,
    wishes: /melhor experiência|comentários|formulário|vídeo|parece estar|aproveitar as funcionalidades|e-mail/,
    catches: [
      'Você precisa habilitar o JavaScript para executar este aplicativo.',
      'Por favor, ative o JavaScript para continuar.',
      'A função JavaScript do seu navegador não está activa!',
      'Este site requer JavaScript.',
      'O seu navegador não suporta JavaScript.',
    ],
    spares: ['O JavaScript parece estar desativado no seu browser.', 'Aprenda JavaScript do zero'],
  },
  {
    lang: 'it',
    demands:
      /(?:abilit|attiv|disattiv|disabilit|richie|necess|devi|deve |serve|senza|bloccat|consent|non supporta|obbligatori|indispensabil)/,
    wishes: /migliore esperienza|commenti|modulo|video|sembra(?:no)?|tutte le funzion/,
    catches: [
      'Spiacenti, devi abilitare javascript per poter procedere.',
      'Per visualizzare questa pagina è necessario attivare JavaScript.',
      'JavaScript è disattivato nel tuo browser',
      'Il tuo browser non supporta JavaScript.',
    ],
    spares: ['I JavaScript sembrano essere disabilitati nel tuo browser.', 'Guida a JavaScript'],
  },
  {
    lang: 'ro',
    demands: /(?:activ|dezactiv|necesit|necesar|trebuie|permite|fără|porniți|nu suportă|nu acceptă)/,
    wishes: /comentarii|formular/,
    catches: [
      'Trebuie să activați JavaScript pentru a rula această aplicație.',
      'JavaScript este dezactivat în browserul dvs.',
      'Browserul dvs. nu suportă JavaScript.',
    ],
  },
];
