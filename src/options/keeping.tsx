// Where settings are kept, and how they leave for another browser and come back.
import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import { listSites, type Place, readPlace, type Settings, setPlace, setSites } from '../platform/settings.ts';
import { Radios, Section } from './controls.tsx';
import { type Imported, readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { useOptions } from './state.ts';

const PLACES: Place[] = ['synced', 'device'];

export function Keeping({ id, title }: { id: string; title: string }) {
  const { tell, reset } = useOptions();
  const [place, setShownPlace] = useState<Place>('synced');
  useEffect(() => void readPlace().then(setShownPlace), []);
  const move = async (next: Place) => {
    const stored = await setPlace(next);
    setShownPlace(await readPlace());
    tell(stored, t('options_saved'));
  };
  return (
    <Section id={id} title={title}>
      <Radios
        legend={t('options_keeping_place')}
        value={place}
        choices={PLACES.map((value) => ({
          value,
          label: t(`options_keeping_${value}`),
          hint: t(`options_keeping_${value}_hint`),
        }))}
        onChange={(next) => void move(next)}
      />
      <h3>{t('options_file')}</h3>
      <p class="intro">{t('options_file_intro')}</p>
      <SettingsFile />
      <h3>{t('options_reset')}</h3>
      <p class="intro">{t('options_reset_intro')}</p>
      <p class="actions">
        <button type="button" onClick={() => void reset()}>
          {t('options_reset_all')}
        </button>
      </p>
    </Section>
  );
}

function SettingsFile() {
  const { settings, change, tell, fail } = useOptions();
  const take = async (file: File) => {
    const imported = await readFile(file, settings);
    if (!imported.ok) return fail(t(`options_import_${imported.reason}`));
    // Where storage refuses the settings, that is the last word.
    if (imported.settings && !(await change(imported.settings))) return;
    const stored = await setSites(imported.sites);
    const sentences = [plural('options_imported', imported.sites.size)];
    if (imported.skipped > 0) sentences.push(plural('options_import_skipped', imported.skipped));
    tell(stored, sentences.join(' '));
  };
  return (
    <p class="actions">
      <button type="button" onClick={async () => offer(writeSettingsFile({ settings, sites: await listSites() }))}>
        {t('options_export')}
      </button>
      <label class="button">
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void take(file);
            input.value = ''; // the same file again is a change again
          }}
        />
        {t('options_import')}
      </label>
    </p>
  );
}

/** Characters that no file of Matn's comes near: browsers keep 100 KB of settings. */
const LONGEST = 4_000_000;

async function readFile(file: File, now: Settings): Promise<Imported> {
  if (file.size > LONGEST) return { ok: false, reason: 'not_matn' };
  // A file may be gone, or another's, by the time it is read.
  const text = await file.text().catch(() => '');
  return readSettingsFile(text, now);
}

/** Hands a file to the browser's own saving; the address lives as long as the page. */
function offer(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'matn-settings.json';
  link.click();
}
