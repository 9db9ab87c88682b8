// What was tried, as sentences: while a reading is fetched, and when there is none.
import { type MessageKey, t } from '../platform/i18n.ts';
import type { Attempt, Reading } from '../sources/reading.ts';

/** How it ended, as a sentence. */
export function outcomeOf(attempt: Attempt): string {
  if (attempt.outcome === 'failed') {
    return t(`source_failed_${attempt.reason ?? 'network'}`, attempt.status ?? '');
  }
  return t(attempt.shortfall ? `source_shortfall_${attempt.shortfall}` : `reader_tried_${attempt.outcome}`);
}

/** Message names know no hyphen. */
function sourceName({ source }: Pick<Attempt, 'source'>): string {
  return t(`source_name_${source.replaceAll('-', '_')}` as MessageKey);
}

function pathOf(attempt: Attempt): string {
  return attempt.url && URL.canParse(attempt.url) ? new URL(attempt.url).pathname : '';
}

export function Attempts({ tried }: { tried: Attempt[] }) {
  if (tried.length === 0) return null;
  return (
    <ul class="attempts">
      {tried.map((attempt, index) => (
        <li key={`${index} ${attempt.source}`} class={attempt.outcome}>
          <span class="source" title={pathOf(attempt)}>
            {sourceName(attempt)}
          </span>
          <span class="outcome">{outcomeOf(attempt)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Below an article: where it was found, and on demand every place that was looked at. */
export function Found({ reading }: { reading: Reading }) {
  return (
    <details class="found">
      <summary>{t('reader_found', sourceName(reading))}</summary>
      <Attempts tried={reading.tried} />
    </details>
  );
}
