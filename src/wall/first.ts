// The door for whoever has a page before them and not the judge's tables: is there anything that a judge should see?
import { look } from './look.ts';
import { isStill, scripting } from './scripting.ts';
import { lookAtSource } from './source.ts';

/** Whether `detectWall` would find a page clear without a look into its tables. */
export function isPlainlyClear(document: Document): boolean {
  if (document.readyState === 'loading') return true;
  const scripts = scripting(document);
  return (isStill(scripts) ? look(document, scripts) : lookAtSource(document, scripts)).sign === null;
}
