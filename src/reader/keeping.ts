// Settings on their way to storage. Keys repeat faster than browsers write, and allow to be written: what is changed while
// a write is on its way goes with the next one, and what storage says meanwhile is older than what the reader sees.
import type { Changed, ReaderSettings } from '../platform/settings.ts';

type Patch = Partial<ReaderSettings>;

export interface Keeping {
  /** Whether changes are on their way, so that settings from outside are not the last word. */
  readonly busy: boolean;
  keep(patch: Patch): void;
}

/**
 * Keeps changes one write after the other, as few as can be.
 * @param settle told once all is written, with what is kept then; not where it could not be kept: the reader goes on with
 *   what was asked for
 */
export function createKeeping(
  write: (patch: Patch) => Promise<Changed>,
  settle: (kept: ReaderSettings) => void,
): Keeping {
  let waiting: Patch | undefined;
  let busy = false;

  async function writeAll(): Promise<void> {
    busy = true;
    let last: Changed | undefined;
    while (waiting) {
      const patch: Patch = waiting;
      waiting = undefined;
      last = await write(patch).catch(() => undefined); // the extension may be gone
    }
    busy = false;
    if (last?.ok) settle(last.settings.reader);
  }

  return {
    get busy() {
      return busy;
    },
    keep(patch) {
      waiting = { ...waiting, ...patch };
      if (!busy) void writeAll();
    },
  };
}
