// May the reader open by itself?
import { t } from '../platform/i18n.ts';
import { Radios, Section } from './controls.tsx';
import { useOptions } from './state.ts';

const MODES = ['always', 'ask', 'never'] as const;

export function Automatic({ id, title }: { id: string; title: string }) {
  const { settings, change } = useOptions();
  return (
    <Section id={id} title={title}>
      <Radios
        legend={t('options_automatic_intro')}
        value={settings.automatic}
        choices={MODES.map((value) => ({
          value,
          label: t(`options_automatic_${value}`),
          hint: t(`options_automatic_${value}_hint`),
        }))}
        onChange={(automatic) => void change({ automatic })}
      />
    </Section>
  );
}
