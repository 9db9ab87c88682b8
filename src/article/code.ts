// Code keeps its white space, its line breaks and, where the page names it, its language.
import { all, isElement, isText, tagOf } from './dom.ts';

/** Class names by which highlighters name the language: Prism, highlight.js, GitHub, SyntaxHighlighter, Pygments. */
const LANGUAGE = [
  /(?:^|\s)(?:lang|language)-([\w#+.-]+)/i,
  /(?:^|\s)highlight-(?:source-|text-)?([\w#+.-]+)/i,
  /(?:^|\s)brush:\s*([\w#+.-]+)/i,
  /(?:^|\s)(?:hljs|sourceCode|code|prettyprint|syntax)\s+(?:lang-)?([a-z][\w#+.-]*)/,
];
const NOT_LANGUAGES = new Set([
  'copyable',
  'code',
  'hljs',
  'highlight',
  'linenums',
  'wrap',
  'block',
  'default',
  'none',
  'plain',
  'numbersource',
  'numberlines',
]);

/** The language of a code block, lower case, if the page names one. */
function languageOf(pre: Element): string | undefined {
  const chain = [...all(pre, 'code').slice(0, 1), pre, pre.parentElement, pre.parentElement?.parentElement];
  for (const element of chain) {
    if (!element || tagOf(element) === 'BODY') continue;
    const direct =
      element.getAttribute('data-lang') ??
      element.getAttribute('data-language') ??
      element.getAttribute('data-enlighter-language');
    if (direct && /^[\w#+.-]{1,30}$/.test(direct)) return direct.toLowerCase();
    for (const pattern of LANGUAGE) {
      const name = pattern.exec(element.getAttribute('class') ?? '')?.[1]?.toLowerCase();
      if (name && !NOT_LANGUAGES.has(name)) return name;
    }
  }
  return undefined;
}

/** Line numbers, copy buttons and prompts that belong to the page, not to the code. */
const DECORATION =
  '.line-numbers-rows,.linenumber,.lineno,.linenos,.gutter,.hljs-ln-numbers,.react-syntax-highlighter-line-number,button,.copy-button,[aria-hidden="true"].anchor';

const LINE = /^(?:DIV|LI|TR|P)$/;

/** The text of a code block; `<br>` and block-level lines become line breaks. */
function codeText(node: Node, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) out.push(child.data);
    else if (isElement(child)) {
      const tag = tagOf(child);
      if (tag === 'BR') out.push('\n');
      else if (tag === 'SCRIPT' || tag === 'STYLE' || child.matches(DECORATION)) continue;
      else if (LINE.test(tag)) {
        if (!(out.at(-1) ?? '\n').endsWith('\n')) out.push('\n');
        const before = out.length;
        codeText(child, out);
        // An empty line is a line too.
        if (out.length === before || !out.at(-1)?.endsWith('\n')) out.push('\n');
      } else codeText(child, out);
    }
  }
}

/** `<pre>` with a `<code class="language-…">` in it; poems and letters set in `<pre>` come as they are. */
export function codeBlock(document: Document, from: Element): HTMLElement | null {
  const out: string[] = [];
  codeText(from, out);
  return preOf(document, out.join(''), languageOf(from));
}

function preOf(document: Document, source: string, language: string | undefined): HTMLElement | null {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  if (text === '') return null;
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  if (language) code.setAttribute('class', `language-${language}`);
  code.appendChild(document.createTextNode(text));
  pre.appendChild(code);
  return pre;
}

const isNumber = (cell: Element): boolean => /^[\d\s]*$/.test(cell.textContent ?? '');

/** Whether a cell holds nothing but line numbers, beside one that holds code. */
export function isGutter(cell: Element): boolean {
  if (tagOf(cell) !== 'TD' || !isNumber(cell)) return false;
  return [...(cell.parentElement?.children ?? [])].some((other) => other !== cell && other.querySelector('pre,code'));
}

const CODE_CELL = /(?:^|[\s_-])(?:code|line|source|hljs)(?:$|[\s_-])/i;

/** The code of a table that has one row for each line: a number, then the line in a cell that calls itself code. */
export function codeOfTable(document: Document, table: Element): HTMLElement | null {
  const rows = all(table, 'tr');
  const lines: string[] = [];
  for (const row of rows) {
    const [number, code, more] = row.children;
    if (!number || !code || more || !isNumber(number) || code.querySelector('pre,table')) return null;
    if (!CODE_CELL.test(`${code.getAttribute('class')} ${code.firstElementChild?.getAttribute('class')}`)) return null;
    lines.push((code.textContent ?? '').replace(/^\n+/, '').trimEnd());
  }
  return lines.length > 1 ? preOf(document, lines.join('\n'), languageOf(table)) : null;
}
