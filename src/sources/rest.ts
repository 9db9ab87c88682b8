// An article over several pages is shown from its first one, and read on page by page, each time into a longer reading.
import { firstOfSeveral, type Joined, nextOf, readNext, type Step } from './pages.ts';
import type { FetchPage, Reading, Rest } from './reading.ts';
import type { Record } from './record.ts';

/** Pages of one article that are read without being asked for, the first among them. */
const MANY = 20;

/** The reading of a record, with the way to the article's further pages. They are not counted among the requests. */
export function withRest(record: Record, fetchPage: FetchPage): Reading {
  const first = record.firstPage();
  const joined = first && firstOfSeveral(first.article, first.document, first.url);
  return joined ? goingOn(joined, record, fetchPage) : record.reading();
}

/** Whether what was found breaks off where its next page begins. */
export function goesOn(record: Record): boolean {
  const first = record.firstPage();
  return first?.cut === true && firstOfSeveral(first.article, first.document, first.url) !== null;
}

function goingOn(joined: Joined, record: Record, fetchPage: FetchPage): Reading {
  const next = nextOf(joined);
  if (!next) return record.reading();
  const rest: Rest = {
    ...next,
    missing: joined.pages >= MANY,
    async readOn(signal) {
      const step = await readNext(joined, next, fetchPage, signal).catch(missed(next.url));
      if (!step) return record.reading();
      if ('joined' in step) {
        record.join(step.joined);
        return goingOn(step.joined, record, fetchPage);
      }
      record.miss(step.missing);
      return { ...record.reading(), rest: { ...rest, missing: true, why: step.missing } };
    },
  };
  return { ...record.reading(), rest };
}

/** What a page does to the extraction must not end the reading: the error is reported, and the page is missing. */
const missed =
  (url: string) =>
  (error: unknown): Step => {
    console.error('Matn: a further page of the article could not be read.', error);
    return { missing: { source: 'pages', url, outcome: 'none' } };
  };

/**
 * Reads an article on over its further pages, to its end or to the first page that is missing.
 * @param onLonger told of every page's reading, the last one too
 */
export async function readToEnd(
  reading: Reading,
  signal?: AbortSignal,
  onLonger?: (reading: Reading) => void,
): Promise<Reading> {
  let longest = reading;
  while (longest.rest && !longest.rest.missing && !signal?.aborted) {
    longest = await longest.rest.readOn(signal);
    onLonger?.(longest);
  }
  return longest;
}
