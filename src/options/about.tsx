// Version, licence, and whose work Matn stands on.
import browser from 'webextension-polyfill';
import { t } from '../platform/i18n.ts';
import { Section } from './controls.tsx';
import { FONTS, LIBRARIES } from './licences.ts';

export function About({ id, title }: { id: string; title: string }) {
  return (
    <Section id={id} title={title}>
      <p>{t('options_about_name')}</p>
      <p>{t('options_about_version', browser.runtime.getManifest().version)}</p>
      <p>
        <a href="LICENSE">{t('options_about_licence')}</a> · <a href="welcome.html">{t('options_about_welcome')}</a>
      </p>
      <details>
        <summary>{t('options_about_libraries')}</summary>
        <ul class="works" dir="ltr" lang="en">
          {Object.entries(LIBRARIES).map(([name, licence]) => (
            <li key={name}>
              {name} <small>{licence}</small>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('options_about_fonts')}</summary>
        <ul class="works" dir="ltr" lang="en">
          {Object.entries(FONTS).map(([file, name]) => (
            <li key={file}>
              <a href={`fonts/${file}.LICENSE.txt`}>{name}</a> <small>OFL-1.1</small>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
