// What the network's record of a page's scripts says: refused by a policy, lost on the way, or on their way still.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { type Scripting, scripting } from '../../src/wall/scripting.ts';

const HERE = 'https://www.example.org/page';
const OTHERS = ['https://cdn.example/a.js', 'https://cdn.example/b.js', 'https://ads.example/c.js'];
const OWN = ['https://www.example.org/a.js', 'https://www.example.org/b.js'];

interface Entry {
  responseStatus: number;
  duration: number;
}
/** Neither an answer nor any time: a name that no server has, a blocked host. */
const LOST: Entry = { responseStatus: 0, duration: 0 };

/** A page whose scripts the browser allows, with what the network tells of each of them; Firefox tells no more than that. */
function stateOf(scripts: string[], entries: Entry[], readyState = 'complete'): Scripting {
  const tags = scripts.map((src) => `<script src="${src}"></script>`).join('');
  const head =
    '<link rel="preload" href="https://ads.example/"><link rel="stylesheet" href="https://assets.example/a.css">';
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${tags}</body></html>`);
  const defaultView = { matchMedia: () => ({ matches: false }), performance: { getEntriesByName: () => entries } };
  for (const [name, value] of Object.entries({
    contentType: 'text/html',
    location: { href: HERE },
    readyState,
    defaultView,
  }))
    Object.defineProperty(document, name, { value });
  return scripting(document as unknown as Document);
}

test('scripts without a trace were refused', () => {
  expect(stateOf(OTHERS, [])).toBe('refused');
  expect(stateOf(OWN, [])).toBe('refused');
});

test('a blocker refuses one or two of other sites’ scripts, a policy the page’s own too', () => {
  expect(stateOf(OTHERS.slice(1), [])).toBe('run');
  expect(stateOf(['https://example/a.js'], [])).toBe('run');
  expect(stateOf([...OTHERS.slice(1), ...OWN.slice(1)], [])).toBe('refused');
});

test('what comes from where the style sheets come from is the page’s own', () => {
  expect(stateOf(['https://assets.example/main.js'], [])).toBe('refused');
  expect(stateOf(['https://ads.example/main.js'], [])).toBe('run');
});

test('before the page has loaded they may be on their way', () => {
  expect(stateOf(OTHERS, [], 'interactive')).toBe('run');
});

test('scripts that the network lost were not refused, however little time that took', () => {
  expect(stateOf(OTHERS, [LOST])).toBe('run');
  expect(stateOf(OTHERS, [LOST, LOST])).toBe('run');
});

test('a script that arrived runs', () => {
  expect(stateOf(OWN, [{ responseStatus: 200, duration: 3 }])).toBe('run');
});

test('where all of the page’s own scripts are missing nothing of it works', () => {
  expect(stateOf(OWN, [{ responseStatus: 404, duration: 3 }])).toBe('missing');
  expect(stateOf(OWN.slice(1), [{ responseStatus: 404, duration: 3 }])).toBe('run');
});
