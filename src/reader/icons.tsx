// The reader's icons: one stroke, one grid. Those that point along the line of writing turn with it.
import type { ComponentChildren } from 'preact';

interface Drawing {
  shape: ComponentChildren;
  /** Points with the writing direction. */
  turns?: boolean;
  /** A question mark: languages in Arabic letters write it the other way round, Hebrew does not. */
  asks?: boolean;
}

const DRAWINGS = {
  close: { shape: <path d="M5 5l10 10M15 5L5 15" /> },
  contents: { shape: <path d="M4 5.5h12M4 10h8M4 14.5h10" />, turns: true },
  text: { shape: <path d="M2.5 15.5L7 4.5l4.5 11M4 12h6M12.5 15.5l2.75-7 2.75 7M13.4 13.2h3.7" /> },
  listen: {
    shape: <path d="M3.5 8v4H6l4 3.5v-11L6 8H3.5zM13 7.5a3.5 3.5 0 010 5M15 5.2a6.6 6.6 0 010 9.6" />,
    turns: true,
  },
  save: { shape: <path d="M10 3.5v8.5M6.5 8.8L10 12.3l3.5-3.5M4 15.8h12" /> },
  copy: { shape: <path d="M7.5 7.5v-3h8v8h-3M4.5 7.5h8v8h-8z" /> },
  copied: { shape: <path d="M4 10.5l4 4 8-9" /> },
  original: { shape: <path d="M11.5 4.5h4v4M15.5 4.5L9.5 10.5M8.5 5h-4v10.5H15v-4" />, turns: true },
  keys: { shape: <path d="M7.6 7.6a2.4 2.4 0 114 1.8c-.9.7-1.6 1.2-1.6 2.4M10 14.8v.2" />, asks: true },
  smaller: { shape: <path d="M5 10h10" /> },
  larger: { shape: <path d="M5 10h10M10 5v10" /> },
  play: { shape: <path d="M7 4.8v10.4l8-5.2z" /> },
  pause: { shape: <path d="M7.5 5v10M12.5 5v10" /> },
  back: { shape: <path d="M12.5 5L7 10l5.5 5" />, turns: true },
  on: { shape: <path d="M7.5 5L13 10l-5.5 5" />, turns: true },
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { name: IconName }) {
  const drawing: Drawing = DRAWINGS[name];
  const classes = ['icon', drawing.turns && 'turns', drawing.asks && 'asks'].filter(Boolean).join(' ');
  return (
    <svg viewBox="0 0 20 20" class={classes} aria-hidden="true">
      {drawing.shape}
    </svg>
  );
}
