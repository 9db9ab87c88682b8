// A stand-in for the browser's storage and messages, as the extension's pages see them: one object a test, in memory.
import { vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

export function fakeArea(name: string, listeners: Set<Listener>) {
  const held = new Map<string, unknown>();
  const wanted = (keys: null | string | string[]) => (keys === null ? [...held.keys()] : [keys].flat());
  const tell = (changes: Record<string, { newValue?: unknown }>) => {
    for (const listener of listeners) listener(changes, name);
  };
  return {
    held,
    get: vi.fn(async (keys: null | string | string[]) =>
      Object.fromEntries(
        wanted(keys)
          .filter((key) => held.has(key))
          .map((key) => [key, structuredClone(held.get(key))]),
      ),
    ),
    set: vi.fn(async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
      tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) held.delete(key);
      tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    }),
  };
}

export function fakeStorage() {
  const listeners = new Set<Listener>();
  return {
    sync: fakeArea('sync', listeners),
    local: fakeArea('local', listeners),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
}
