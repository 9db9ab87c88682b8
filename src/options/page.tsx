// The options page as a whole: its contents list, its sections in order, and the line that says what happened.
import { t } from '../platform/i18n.ts';
import { About } from './about.tsx';
import { Access } from './access.tsx';
import { Automatic } from './automatic.tsx';
import { Keeping } from './keeping.tsx';
import { Privacy } from './privacy.tsx';
import { Reading } from './reading.tsx';
import { Saving } from './saving.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { type Notice, OptionsContext, useSettingsOfPage } from './state.ts';

const SECTIONS = [
  ['automatic', 'options_automatic', Automatic],
  ['sites', 'options_sites', Sites],
  ['reading', 'options_reading', Reading],
  ['saving', 'options_saving', Saving],
  ['shortcuts', 'options_shortcuts', Shortcuts],
  ['keeping', 'options_keeping', Keeping],
  ['access', 'options_access', Access],
  ['privacy', 'options_privacy', Privacy],
  ['about', 'options_about', About],
] as const;

export function OptionsPage() {
  const options = useSettingsOfPage();
  return (
    <div class="page">
      <header>
        <img src="icons/matn-app.svg" alt="" width="48" height="48" />
        <h1>{t('options_title')}</h1>
      </header>
      <nav aria-label={t('options_sections')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {options && (
          <OptionsContext.Provider value={options}>
            {SECTIONS.map(([id, title, Part]) => (
              <Part key={id} id={id} title={t(title)} />
            ))}
          </OptionsContext.Provider>
        )}
      </main>
      <Status notice={options?.notice ?? null} />
    </div>
  );
}

/** Stands in the document from the beginning: screen readers announce changes of a live region, not its arrival. */
function Status({ notice }: { notice: Notice | null }) {
  return (
    <div class="status" role="status">
      {notice && (
        <p key={notice.count} class={notice.kind}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
