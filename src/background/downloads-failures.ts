// Why a download ended without a file, in words a reader can act on; and names for a browser that refused one.
import type { MessageKey } from '../platform/i18n.ts';
import type { SaveAnswer } from '../platform/messages.ts';
import type { ReadAnswer } from '../platform/workshop.ts';

interface FailureRule {
  says: RegExp;
  detail: MessageKey;
  /** What browsers say: `downloads.InterruptReason`, or the message of a rejected promise. */
  catches: string[];
  spares: string[];
}

export const FAILURE_RULES: FailureRule[] = [
  {
    says: /NO_SPACE|disk full/i,
    detail: 'save_failed_space',
    catches: ['FILE_NO_SPACE'],
    spares: ['FILE_FAILED'],
  },
  {
    says: /ACCESS_DENIED|BLOCKED|VIRUS|SECURITY|not allowed|forbidden/i,
    detail: 'save_failed_access',
    catches: ['FILE_ACCESS_DENIED', 'FILE_SECURITY_CHECK_FAILED', 'FILE_BLOCKED'],
    spares: ['FILE_NO_SPACE', 'CRASH'],
  },
  {
    says: /TOO_LARGE|quota/i,
    detail: 'save_failed_large',
    catches: ['FILE_TOO_LARGE', 'QuotaExceededError', 'Session storage quota bytes exceeded'],
    spares: ['FILE_NAME_TOO_LONG'],
  },
];

/** The answer for a failure: with the key of its sentence, where it has one of its own. */
export function failureOf(error: unknown): SaveAnswer & { ok: false } {
  const said = String(error ?? '');
  const detail = FAILURE_RULES.find((rule) => rule.says.test(said))?.detail ?? 'save_failed_other';
  return { ok: false, reason: 'failed', detail };
}

/** The answer where a link held no article, or could not be fetched. */
export function unread(reason: Extract<ReadAnswer, { ok: false }>['reason']): SaveAnswer & { ok: false } {
  const detail: MessageKey = reason === 'no_article' ? 'save_failed_no_article' : `source_failed_${reason}`;
  return { ok: false, reason: reason === 'cancelled' ? 'cancelled' : 'failed', detail };
}

/** A dialog closed by the reader, or a download stopped by hand: nothing failed. */
export function wasCancelled(error: unknown): boolean {
  return /USER_CANCEL|USER_SHUTDOWN|cancell?ed/i.test(String(error ?? ''));
}

/** The name as it is; then with letters, digits and spaces alone; then one that nobody can refuse. */
export function tamerNames(fileName: string): string[] {
  const dot = fileName.lastIndexOf('.');
  const [name, extension] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ''];
  const tame = name
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return [...new Set([fileName, `${tame || 'article'}${extension}`, `article${extension}`])];
}
