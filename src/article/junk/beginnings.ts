// With which letters do the lines begin that an expression matches? Nearly every line begins otherwise than all the words
// in the tables and is turned away by that; the browser then has nothing to compile. Found by the build from the parsed
// expressions, so that no page pays for it.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Letters looked at; with fewer, many lines begin like one of the words by chance. */
export const LETTERS = 3;
/** Two letters of scripts that write a word with them. */
const DENSE = /^[\u2e80-\uffef]{2}/;
/** A class or a place with more possible letters than this may begin with anything. */
const MOST = 120;

const parser = new RegExpParser();

const isSet = (node: AST.Node, kind: AST.CharacterSet['kind']): boolean =>
  node.type === 'CharacterSet' && node.kind === kind && !(node.kind !== 'any' && node.negate);

/** The characters that a set, or an element of a class, stands for; of white space, lines have single spaces alone. */
function lettersOf(node: AST.Node): string[] | undefined {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (isSet(node, 'digit')) return [...'0123456789'];
  if (isSet(node, 'space')) return [' '];
  if (node.type === 'CharacterClassRange' && node.max.value - node.min.value <= MOST) {
    const { min, max } = node;
    return Array.from({ length: max.value - min.value + 1 }, (_, at) => String.fromCodePoint(min.value + at));
  }
  if (node.type !== 'CharacterClass' || node.negate) return undefined;
  const parts = node.elements.map(lettersOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/**
 * What the texts matched so far have become when a node has matched after them. Those that are long enough, or may go on
 * with anything, are `done`.
 */
function after(texts: ReadonlySet<string>, node: AST.Element, done: Set<string>): ReadonlySet<string> {
  const next = new Set<string>();
  const end = (reached: Iterable<string>): void => {
    for (const text of reached) done.add(text);
  };
  const append = (letters: readonly string[]): void => {
    for (const text of texts) {
      for (const letter of letters) {
        const longer = text + letter;
        if (longer.length >= LETTERS || DENSE.test(longer)) done.add(longer.slice(0, LETTERS));
        else next.add(longer);
      }
    }
  };
  const letters = lettersOf(node);
  if (node.type === 'Assertion') return texts; // It only narrows what may follow.
  if (letters && (letters.length === 1 || texts.size * letters.length <= MOST)) append(letters);
  else if (node.type === 'Group' || node.type === 'CapturingGroup') {
    for (const { elements } of node.alternatives) for (const text of through(texts, elements, done)) next.add(text);
  } else if (node.type === 'Quantifier') {
    const once = node.max > 0 ? after(texts, node.element, done) : [];
    // What may come again may be followed by itself or by what comes after it.
    if (node.max > 1) end(once);
    else for (const text of once) next.add(text);
    if (node.min === 0) for (const text of texts) next.add(text);
  } else end(texts);
  return next;
}

const through = (texts: ReadonlySet<string>, elements: readonly AST.Element[], done: Set<string>) =>
  elements.reduce((reached, element) => after(reached, element, done), texts);

/**
 * Beginnings, of at most three UTF-16 units, of all that an expression can match from the start of a line: a line that begins
 * with none of them does not match. An empty one stands for any.
 */
export function beginningsOf(pattern: string): ReadonlySet<string> {
  const done = new Set<string>();
  const { alternatives } = parser.parsePattern(`(?:${pattern})`, 0, undefined, { unicode: true });
  for (const { elements } of alternatives) for (const text of through(new Set(['']), elements, done)) done.add(text);
  // What begins with a shorter one needs no mention.
  const isSaid = (text: string): boolean => [...done].some((other) => other !== text && text.startsWith(other));
  return new Set([...done].filter((text) => !isSaid(text)));
}
