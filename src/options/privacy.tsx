// What leaves the browser: the promise of the project, in four sentences.
import { t } from '../platform/i18n.ts';
import { Section } from './controls.tsx';

const SENTENCES = [
  'options_privacy_nothing',
  'options_privacy_site',
  'options_privacy_others',
  'options_privacy_settings',
] as const;

export function Privacy({ id, title }: { id: string; title: string }) {
  return (
    <Section id={id} title={title}>
      <ul class="plain-list">
        {SENTENCES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Section>
  );
}
