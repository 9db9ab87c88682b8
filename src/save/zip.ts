// Several files as one zip, each under a name of its own on file systems that do not tell A from a.
import { strToU8, type Zippable, zipSync } from 'fflate';

export interface NamedFile {
  name: string;
  extension: string;
  content: string | Uint8Array;
}

/** @throws RangeError where there is no file. */
export function toZip(files: readonly NamedFile[], now: Date = new Date()): Uint8Array<ArrayBuffer> {
  if (files.length === 0) throw new RangeError('a zip needs a file');
  const taken = new Set<string>();
  const entries: Zippable = {};
  for (const { name, extension, content } of files) {
    let free = `${name}.${extension}`;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${name} (${copy}).${extension}`;
    taken.add(free.toLowerCase());
    entries[free] = [typeof content === 'string' ? strToU8(content) : content, { level: 6, mtime: now }];
  }
  return zipSync(entries);
}
