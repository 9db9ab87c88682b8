// Settings on their way to storage. Keys repeat faster than browsers write, and allow to be written: what is changed while
// a write is on its way goes with the next one, and what storage says of writes gone by is older than what the reader sees.
import type { Changed, ReaderSettings } from '../platform/settings.ts';

type Patch = Partial<ReaderSettings>;

export interface Keeping {
  /** Keeps a change; `wanted` are the settings with it. */
  keep(patch: Patch, wanted: ReaderSettings): void;
  /** Whether storage speaks of something newer than what the reader sees, and not of one of its own changes. */
  isNews(settings: ReaderSettings): boolean;
}

const isSame = (one: ReaderSettings, other: ReaderSettings): boolean => {
  const names = Object.keys(one) as (keyof ReaderSettings)[];
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
};

/**
 * Keeps changes one write after the other, as few as can be.
 * @param settle told once all is written, with what is kept then; not where it could not be kept: the reader goes on with
 *   what was asked for
 */
export function createKeeping(
  write: (patch: Patch) => Promise<Changed>,
  settle: (kept: ReaderSettings) => void,
): Keeping {
  let waiting: { patch: Patch; wanted: ReaderSettings } | undefined;
  let busy = false;
  /** What was written and has not come back yet. Storage speaks of its changes in order, but when it pleases. */
  let sent: ReaderSettings[] = [];

  async function writeAll(): Promise<void> {
    busy = true;
    let last: Changed | undefined;
    while (waiting) {
      const { patch, wanted }: typeof waiting = waiting;
      waiting = undefined;
      sent.push(wanted);
      last = await write(patch).catch(() => undefined); // the extension may be gone
      if (!last?.ok) sent = sent.filter((one) => one !== wanted);
    }
    busy = false;
    if (last?.ok) settle(last.settings.reader);
  }

  return {
    keep(patch, wanted) {
      waiting = { patch: { ...waiting?.patch, ...patch }, wanted };
      if (!busy) void writeAll();
    },
    isNews(settings) {
      const at = sent.findIndex((one) => isSame(one, settings));
      if (at >= 0) {
        sent = sent.slice(at + 1);
        return false;
      }
      return !busy;
    },
  };
}
