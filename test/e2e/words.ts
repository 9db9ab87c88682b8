// The words on Matn's controls in English, by key, so that a test names a control as a reader would.
import english from '../../src/_locales/en/messages.json' with { type: 'json' };

export function words(key: keyof typeof english): string {
  return english[key].message;
}
