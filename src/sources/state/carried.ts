// Where does a page carry data for its scripts? JSON scripts, attributes of application roots, literals in inline
// scripts, framework streams. Nothing here knows a site or a framework's keys; what is told apart is the notation.

import { fromDevalue, fromTurboStream } from './flat.ts';
import { flightValues } from './flight.ts';
import { MAX_JSON, parseJson } from './json.ts';
import { constantOf, nameOf, parseScript } from './literal.ts';
import { mendJson } from './mend.ts';
import { type AnyNode, full } from './walk.ts';

/** Characters of JavaScript that are parsed in one page: some 100 ms for each million. */
const MAX_SCRIPT = 6_000_000;
/** Shorter data holds no article. */
const MIN_DATA = 300;

/** Values that a page carries, in the order they stand. */
export function carriedValues(document: Document): unknown[] {
  const values: unknown[] = [];
  const streams = { flight: [] as string[], turbo: [] as string[] };
  let parsed = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < MIN_DATA && !/__next_f|\.enqueue\(/.test(text)) continue;
    const type = script.getAttribute('type')?.toLowerCase() ?? '';
    if (/ld\+json|importmap|speculationrules|template|x-handlebars/.test(type)) continue;
    if (/^\s*[[{]/.test(text) && !isJavaScript(type)) values.push(...jsonScript(text));
    else if (isJavaScript(type)) {
      const assigned = assignedJson(text);
      if (assigned !== undefined) values.push(assigned);
      else if (parsed + text.length <= MAX_SCRIPT && mayHoldProse(text)) {
        parsed += text.length;
        values.push(...literals(text, streams));
      }
    }
  }
  if (streams.flight.length) values.push(...flightValues(streams.flight.join('')));
  if (streams.turbo.length) values.push(fromTurboStream(streams.turbo.join('')));
  values.push(...attributeValues(document));
  return values.filter((value) => typeof value === 'object' && value !== null);
}

const isJavaScript = (type: string): boolean =>
  /^(|module|(text|application)\/(x-)?(java|ecma|jscript)\w*)$/.test(type);

/** A JSON script; a list that refers to itself by number is put together. Angular before 16 wrote its own escapes. */
function jsonScript(text: string): unknown[] {
  const value = mendJson(/&q;/.test(text.slice(0, 2000)) ? unescapeAngular(text) : text);
  return [fromDevalue(value) ?? value];
}

const ANGULAR: Record<string, string> = { '&q;': '"', '&s;': "'", '&l;': '<', '&g;': '>', '&a;': '&' };
const unescapeAngular = (text: string): string => text.replace(/&[qslga];/g, (code) => ANGULAR[code] ?? code);

/** A script that is one assignment of JSON, the quickest and by far the most frequent form. */
function assignedJson(text: string): unknown {
  const start = /^\s*(?:(?:var|let|const)\s+)?[\w$.[\]'"]+\s*=\s*(?=[[{])/.exec(text);
  if (!start || text.length > MAX_JSON) return undefined;
  return parseJson(text.slice(start[0].length).trimEnd().replace(/;$/, ''));
}

/** Whether a script holds a run of text between quotes long enough for a paragraph; most code does not. */
const mayHoldProse = (text: string): boolean =>
  /["'`](?:[^"'`\\\n]|\\.|(?<=\w)'(?=\w)){80}/.test(text) || /__next_f|\.enqueue\(/.test(text);

/** Every constant expression of some size in a script, the outermost of each. */
function literals(text: string, streams: { flight: string[]; turbo: string[] }): unknown[] {
  const program = parseScript(text);
  if (!program) return [];
  const values: unknown[] = [];
  const take = (node: AnyNode): boolean => {
    if (node.end - node.start < MIN_DATA && node.type !== 'CallExpression') return node.type === 'Literal';
    if (node.type === 'CallExpression') return takeCall(node, values, streams);
    if (!/^(ObjectExpression|ArrayExpression|Literal|TemplateLiteral)$/.test(node.type)) return false;
    const value = constantOf(node);
    // A string by itself may be JSON; an object with holes is still worth its literals.
    values.push(typeof value === 'string' ? (parseJson(value) ?? [value]) : value);
    return true;
  };
  full(program, take);
  return values;
}

type Call = Extract<AnyNode, { type: 'CallExpression' }>;

function takeCall(node: Call, values: unknown[], streams: { flight: string[]; turbo: string[] }): boolean {
  const name = nameOf(node.callee);
  const [argument] = node.arguments;
  if (name.endsWith('__next_f.push')) {
    const pushed = constantOf(argument);
    if (Array.isArray(pushed) && pushed[0] === 1 && typeof pushed[1] === 'string') streams.flight.push(pushed[1]);
    return true;
  }
  if (name.endsWith('.enqueue')) {
    const chunk = constantOf(argument);
    if (typeof chunk === 'string') streams.turbo.push(chunk);
    return true;
  }
  if (node.end - node.start < MIN_DATA) return false;
  const value = constantOf(node);
  if (typeof value !== 'object' || value === null) return false;
  values.push(fromDevalue(value) ?? value);
  return true;
}

/** Attributes of application roots: Inertia's `data-page`, Rails' `data-react-props`, Astro's `props` … */
function attributeValues(document: Document): unknown[] {
  const values: unknown[] = [];
  const hosts = document.querySelectorAll(
    'body [data-page], body [data-props], body [data-react-props], body [data-state], body [data-initial-state], body [data-data], body [data-json], body [data-content], astro-island[props], [data-component-props], [data-hypernova-key], body > [id][class], body > div[id]',
  );
  for (const host of hosts) {
    for (const { name, value } of host.attributes) {
      if (value.length < MIN_DATA || !/^\s*[[{]/.test(value) || !/^(data-|props$|:)/.test(name)) continue;
      values.push(mendJson(value));
    }
  }
  return values;
}
