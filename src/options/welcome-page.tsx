// The first-run page: what Matn does, in three steps, and the one thing it may still need: leave to read pages.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { formatNumber, t } from '../platform/i18n.ts';
import { PageAccess, usePageAccess } from './access.tsx';

/** The command that opens the reader. */
const READ = '_execute_action';

function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    const read = async () => {
      const commands = (await browser.commands?.getAll()) ?? [];
      setShortcut(commands.find(({ name }) => name === READ)?.shortcut ?? '');
    };
    void read();
  }, []);
  return shortcut;
}

/** Keys stay in their order in a right-to-left sentence, even where the browser names them in its language. */
function leftToRight(keys: string): string {
  return `\u2066${keys}\u2069`;
}

export function WelcomePage() {
  const shortcut = useShortcut();
  const { granted } = usePageAccess();
  return (
    <div class="welcome">
      <header>
        <img src="icons/matn-app.svg" alt="" width="72" height="72" />
        <h1>{t('welcome_heading')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <main>
        {granted === false && <PageAccess />}
        <Picture />
        <h2>{t('welcome_steps')}</h2>
        <ol class="steps">
          <li data-step={formatNumber(1)}>
            <h3>{t('welcome_step_open')}</h3>
            <p>{t('welcome_step_open_text')}</p>
          </li>
          <li data-step={formatNumber(2)}>
            <h3>{t('welcome_step_any')}</h3>
            <p>{shortcut ? t('welcome_step_any_text_shortcut', leftToRight(shortcut)) : t('welcome_step_any_text')}</p>
          </li>
          <li data-step={formatNumber(3)}>
            <h3>{t('welcome_step_save')}</h3>
            <p>{t('welcome_step_save_text')}</p>
          </li>
        </ol>
        <p class="promise">{t('options_privacy_nothing')}</p>
        <p class="actions">
          <a class="button" href="options.html">
            {t('welcome_options')}
          </a>
        </p>
      </main>
    </div>
  );
}

/** A wall on one side, the text on the other: lines only, so that it needs no words and turns with the page. */
function Picture() {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => <i key={index} />);
  return (
    <div class="picture" aria-hidden="true">
      <div class="sheet wall">
        <b>JavaScript</b>
      </div>
      <span class="arrow" />
      <div class="sheet text">
        <strong />
        {lines(6)}
      </div>
    </div>
  );
}
