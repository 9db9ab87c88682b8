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

/** The text of a code block; `<br>` and block-level lines become line breaks. */
function codeText(node: Node, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) out.push(child.data);
    else if (isElement(child)) {
      const tag = tagOf(child);
      if (tag === 'BR') out.push('\n');
      else if (tag === 'SCRIPT' || tag === 'STYLE' || child.matches(DECORATION)) continue;
      else {
        codeText(child, out);
        if (/^(?:DIV|LI|TR|P)$/.test(tag) && !(out.at(-1) ?? '\n').endsWith('\n')) out.push('\n');
      }
    }
  }
}

/** `<pre>` with a `<code class="language-…">` in it; poems and letters set in `<pre>` come as they are. */
export function codeBlock(document: Document, from: Element): HTMLElement | null {
  const out: string[] = [];
  codeText(from, out);
  const text = out.join('').replace(/\r\n?/g, '\n').replace(/^\n+/, '').replace(/\s+$/, '');
  if (text === '') return null;
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  const language = languageOf(from);
  if (language) code.setAttribute('class', `language-${language}`);
  code.appendChild(document.createTextNode(text));
  pre.appendChild(code);
  return pre;
}
