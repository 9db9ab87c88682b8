// The article's headings, the current one marked.
import { t } from '../platform/i18n.ts';
import { closePanel, Panel } from './panel.tsx';
import type { Deeds, View } from './view.ts';

export interface HeadingView {
  text: string;
  /** 0 for the highest level in this article. */
  depth: number;
}

/** Headings as the panel lists them: levels that the article skips are not indented for. */
export function headingViews(headings: readonly Element[]): HeadingView[] {
  const levels = [...new Set(headings.map((heading) => heading.localName))].sort();
  return headings.map((heading) => ({
    text: (heading.textContent ?? '').trim(),
    depth: levels.indexOf(heading.localName),
  }));
}

export function ContentsPanel({ view, deeds }: { view: View; deeds: Deeds }) {
  const article = view.reading?.article;
  return (
    <Panel name="contents" title={t('reader_contents')}>
      <nav aria-label={t('reader_contents')}>
        <ol class="menu contents" lang={article?.lang} dir={article?.dir}>
          {view.headings.map(({ text, depth }, index) => (
            <li key={index}>
              <button
                type="button"
                class={`depth-${Math.min(depth, 3)}`}
                aria-current={index === view.heading ? 'location' : undefined}
                onClick={(event) => {
                  closePanel(event.currentTarget);
                  deeds.goToHeading(index);
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </Panel>
  );
}
