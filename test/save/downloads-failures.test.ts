import { describe, expect, it } from 'vitest';
import { FAILURE_RULES, failureOf, tamerNames, unread, wasCancelled } from '../../src/background/downloads-failures.ts';

describe('why a download failed', () => {
  for (const { detail, catches, spares } of FAILURE_RULES) {
    it.each(catches)(`${detail} is said of %s`, (said) => expect(failureOf(said).detail).toBe(detail));
    it.each(spares)(`${detail} is not said of %s`, (said) => expect(failureOf(said).detail).not.toBe(detail));
  }

  it('has a sentence for what nobody foresaw', () => {
    expect(failureOf(new Error('odd')).detail).toBe('save_failed_other');
    expect(failureOf(undefined).detail).toBe('save_failed_other');
  });

  it('is no failure when the reader stopped it', () => {
    for (const said of ['USER_CANCELED', 'USER_SHUTDOWN', new Error('Download canceled by the user')]) {
      expect(wasCancelled(said)).toBe(true);
    }
    expect(wasCancelled('FILE_FAILED')).toBe(false);
    expect(unread('cancelled').reason).toBe('cancelled');
    expect(unread('pdf')).toEqual({ ok: false, reason: 'failed', detail: 'source_failed_pdf' });
  });
});

describe('names for a browser that refused one', () => {
  it('are tamer one by one, and keep the extension', () => {
    expect(tamerNames('«a» b+c.txt')).toEqual(['«a» b+c.txt', 'a b c.txt', 'article.txt']);
    expect(tamerNames('article.md')).toEqual(['article.md']);
    expect(tamerNames('+++.md')).toEqual(['+++.md', 'article.md']);
  });
});
