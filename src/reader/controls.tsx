// Controls for how the article is set, in the reader's text panel.
import { type MessageKey, t } from '../platform/i18n.ts';
import { DEFAULTS, type ReaderSettings, type Theme } from '../platform/settings.ts';
import { Icon } from './icons.tsx';
import { PALETTES, paletteFor } from './themes.ts';

export type ChangeReader = (patch: Partial<ReaderSettings>) => void;

interface ControlsProps {
  settings: ReaderSettings;
  onChange: ChangeReader;
}

interface ReaderControlsProps extends ControlsProps {
  /** Whether the article's script has two faces to choose from; Persian is set in one. */
  faces: boolean;
}

/** The themes in the order they are offered. */
export const THEMES: { value: Theme; label: MessageKey }[] = [
  { value: 'system', label: 'reader_theme_system' },
  { value: 'light', label: 'reader_theme_light' },
  { value: 'sepia', label: 'reader_theme_sepia' },
  { value: 'grey', label: 'reader_theme_grey' },
  { value: 'dark', label: 'reader_theme_dark' },
  { value: 'black', label: 'reader_theme_black' },
  { value: 'contrast', label: 'reader_theme_contrast' },
];

type StepName = 'textSize' | 'measure' | 'leading';

/** One percent setting: bounds as in the settings' own check, and the step of one press. */
export const STEPS: Record<StepName, { label: MessageKey; min: number; max: number; step: number }> = {
  textSize: { label: 'reader_text_size', min: 60, max: 250, step: 10 },
  measure: { label: 'reader_measure', min: 60, max: 160, step: 10 },
  leading: { label: 'reader_leading', min: 80, max: 150, step: 5 },
};

/** A percent setting one press further, within its bounds. */
export function stepped(settings: ReaderSettings, name: StepName, direction: 1 | -1): Partial<ReaderSettings> {
  const { min, max, step } = STEPS[name];
  return { [name]: Math.min(max, Math.max(min, settings[name] + direction * step)) };
}

export function percent(value: number): string {
  return new Intl.NumberFormat(t('interface_language'), { style: 'percent' }).format(value / 100);
}

function Stepper({ name, settings, onChange }: ControlsProps & { name: StepName }) {
  const { label, min, max } = STEPS[name];
  const value = settings[name];
  return (
    <fieldset class="row">
      <legend>{t(label)}</legend>
      <div class="stepper">
        <button
          type="button"
          aria-label={t('reader_less', t(label))}
          aria-disabled={value <= min}
          onClick={() => onChange(stepped(settings, name, -1))}
        >
          <Icon name="smaller" />
        </button>
        <output>{percent(value)}</output>
        <button
          type="button"
          aria-label={t('reader_more', t(label))}
          aria-disabled={value >= max}
          onClick={() => onChange(stepped(settings, name, 1))}
        >
          <Icon name="larger" />
        </button>
      </div>
    </fieldset>
  );
}

interface ChoiceProps<V> {
  legend: MessageKey;
  name: string;
  value: V;
  options: { value: V; label: MessageKey }[];
  onChange(value: V): void;
}

function Choice<V extends string | number>({ legend, name, value, options, onChange }: ChoiceProps<V>) {
  return (
    <fieldset class="row">
      <legend>{t(legend)}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={`matn-${name}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{t(option.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Swatch({ theme }: { theme: Theme }) {
  const [day, night] = [paletteFor(theme, false), paletteFor(theme, true)].map((name) => PALETTES[name]);
  const half = day && night ? `linear-gradient(135deg, ${day.paper} 50%, ${night.paper} 50%)` : '';
  return <span class={`swatch ${theme}`} style={{ background: half }} aria-hidden="true" />;
}

function ThemeChoice({ settings, onChange }: ControlsProps) {
  return (
    <fieldset class="themes">
      <legend>{t('reader_theme')}</legend>
      {THEMES.map(({ value, label }) => (
        <label key={value} title={t(label)}>
          <input
            type="radio"
            name="matn-theme"
            checked={settings.theme === value}
            aria-label={t(label)}
            onChange={() => onChange({ theme: value })}
          />
          <Swatch theme={value} />
        </label>
      ))}
    </fieldset>
  );
}

/** Theme, size, measure, leading, face, weight, alignment, and the way back to the defaults. */
export function ReaderControls({ settings, onChange, faces }: ReaderControlsProps) {
  return (
    <div class="controls">
      <ThemeChoice settings={settings} onChange={onChange} />
      {(Object.keys(STEPS) as StepName[]).map((name) => (
        <Stepper key={name} name={name} settings={settings} onChange={onChange} />
      ))}
      {faces && (
        <Choice
          legend="reader_face"
          name="face"
          value={settings.face}
          options={[
            { value: 'serif', label: 'reader_face_serif' },
            { value: 'sans', label: 'reader_face_sans' },
          ]}
          onChange={(face) => onChange({ face })}
        />
      )}
      <Choice
        legend="reader_weight"
        name="weight"
        value={settings.weight}
        options={[
          { value: 400, label: 'reader_weight_400' },
          { value: 500, label: 'reader_weight_500' },
          { value: 600, label: 'reader_weight_600' },
        ]}
        onChange={(weight) => onChange({ weight })}
      />
      <Choice
        legend="reader_align"
        name="align"
        value={settings.align}
        options={[
          { value: 'start', label: 'reader_align_start' },
          { value: 'justify', label: 'reader_align_justify' },
        ]}
        onChange={(align) => onChange({ align })}
      />
      <button type="button" class="link" onClick={() => onChange(DEFAULTS.reader)}>
        {t('reader_reset')}
      </button>
    </div>
  );
}
