// At the end of an article whose further pages are not here: that they are coming, or which is missing and what to do.
import { t } from '../platform/i18n.ts';
import type { Rest } from '../sources/reading.ts';
import { outcomeOf } from './attempts.tsx';
import type { Deeds, View } from './view.ts';

/** What is to be said of the pages that are not here. */
export const restSentence = ({ missing, page }: Rest): string =>
  missing ? t('reader_rest_missing', page) : t('reader_rest_coming');

export function RestLine({ rest, view, deeds }: { rest: Rest; view: View; deeds: Deeds }) {
  const { missing, why, url, page } = rest;
  return (
    <div class="rest">
      {/* Empty at first: what a live region holds when it comes is not read out. */}
      <p role="status" tabIndex={-1}>
        {view.furnished && restSentence(rest)} {view.furnished && missing && why && outcomeOf(why)}
      </p>
      {view.furnished && missing && (
        <div class="deeds">
          {deeds.readOn && (
            <button
              type="button"
              class="button"
              onClick={({ currentTarget }) => {
                const box = currentTarget.closest<HTMLElement>('.rest');
                // The buttons go while it is tried again: neither the focus nor the text above may go with them.
                box?.style.setProperty('min-block-size', `${box.offsetHeight}px`);
                box?.querySelector('p')?.focus({ preventScroll: true });
                deeds.readOn?.();
              }}
            >
              {t('reader_retry')}
            </button>
          )}
          <a class="button" href={url} target="_blank" rel="noopener">
            {t('reader_rest_open', page)}
          </a>
        </div>
      )}
    </div>
  );
}
