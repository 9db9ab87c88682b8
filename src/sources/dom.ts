// The page's own DOM, on a copy: the wall taken out, shadow roots laid open. Undoing what hides the article is the
// extraction's; the live document is read and never changed.
import { type ShadowReader, shadowReader } from '../platform/shadow.ts';
import { normalise } from './words.ts';

/** Walls that stand in the document as elements of their own, by their makers' marks; and Matn's own overlay. */
const WALL_ELEMENTS =
  'matn-reader, #seckit-noscript-tag, #seckit-clickjacking-noscript-tag, #antiClickjack, .faz-no-js';
const DECLARED = 'template[shadowrootmode], template[shadowroot]';

/**
 * The page's document as the extraction should see it: a private copy, or the document itself where nothing stands in the
 * way, since the extraction changes nothing either.
 */
export function withoutWall(document: Document, wallMessage?: string): Document {
  const hosts = shadowHosts(document);
  const walls = [...document.querySelectorAll(WALL_ELEMENTS)].some((wall) => wall.textContent?.trim());
  if (!wallMessage && !walls && hosts.length === 0 && !document.querySelector(DECLARED)) return document;
  const copy = document.cloneNode(true) as Document;
  layOpenShadowRoots(hosts, copy);
  layOpenDeclared(copy);
  for (const wall of copy.querySelectorAll(WALL_ELEMENTS)) wall.remove();
  if (wallMessage) removeMessage(copy, wallMessage);
  return copy;
}

/** Takes out the smallest elements that say the wall's words and nothing more. */
function removeMessage(copy: Document, message: string): void {
  const wanted = normalise(message);
  if (wanted.length < 10 || !copy.body) return;
  const walls: Element[] = [];
  const look = (element: Element): boolean => {
    const text = element.textContent ?? '';
    if (text.length > message.length * 3 + 500 && element.children.length === 0) return false;
    const said = normalise(text);
    if (!said.includes(wanted)) return false;
    if ([...element.children].some(look)) return true;
    // The sentence with a link or a site's name beside it, not a paragraph that quotes it.
    if (said.length > wanted.length * 1.5) return false;
    walls.push(element);
    return true;
  };
  look(copy.body);
  for (const wall of walls) if (wall !== copy.body) wall.remove();
}

interface Host {
  /** Its place among all elements of the document, where its copy stands too. */
  index: number;
  root: ShadowRoot;
}

function shadowHosts(document: Document): Host[] {
  const shadowOf = shadowReader();
  const hosts: Host[] = [];
  document.querySelectorAll('*').forEach((element, index) => {
    // Closed roots belong to components; asking for one is too dear to be asked of every element.
    const root = element.localName.includes('-') ? shadowOf(element) : element.shadowRoot;
    if (root && element.localName !== 'matn-reader') hosts.push({ index, root });
  });
  return hosts;
}

/**
 * `cloneNode` leaves shadow roots behind, declarative ones included. Their content is put into the copy in the order
 * the reader would see: slots filled with the host's children, which stand nowhere else.
 */
function layOpenShadowRoots(hosts: Host[], copy: Document): void {
  if (hosts.length === 0) return;
  const copies = [...copy.querySelectorAll('*')];
  for (const { index, root } of hosts) {
    const twin = copies[index];
    if (twin) layOpen(twin, root, copy, shadowReader());
  }
}

function layOpen(twin: Element, root: ShadowRoot, copy: Document, shadowOf: ShadowReader): void {
  const light = [...twin.childNodes];
  const shadow = copy.createDocumentFragment();
  for (const child of root.childNodes) shadow.append(copy.importNode(child, true));
  const inner = [...root.querySelectorAll('*')];
  const innerTwins = [...shadow.querySelectorAll('*')];
  inner.forEach((element, index) => {
    const nested = shadowOf(element);
    const nestedTwin = innerTwins[index];
    if (nested && nestedTwin) layOpen(nestedTwin, nested, copy, shadowOf);
  });
  fillSlots(shadow, light);
  twin.replaceChildren(shadow);
}

/** Declarative shadow roots in a document that no browser laid out (`DOMParser` leaves them templates). */
function layOpenDeclared(copy: Document): void {
  for (const template of copy.querySelectorAll<HTMLTemplateElement>(DECLARED)) {
    const host = template.parentElement;
    if (!host) continue;
    template.remove();
    const light = [...host.childNodes];
    const holder = copy.createElement('div');
    holder.append(copy.importNode(template.content, true));
    fillSlots(holder, light);
    host.replaceChildren(...holder.childNodes);
  }
}

/** Puts a host's children where its slots are; a slot that gets none keeps its own content. Styles go. */
function fillSlots(shadow: ParentNode, light: Node[]): void {
  for (const style of shadow.querySelectorAll('style')) style.remove();
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const own = light.filter((node) => ((node as Element).getAttribute?.('slot') ?? '') === name);
    slot.replaceWith(...(own.some((node) => node.textContent?.trim()) ? own : [...slot.childNodes]));
  }
}
