// What Matn may do in the browser, and why; and the one permission a user can hold back: reading pages.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Section } from './controls.tsx';

/** Every permission of the manifest, with its sentence; browsers that lack one do not show it. */
export const PERMISSIONS: Record<string, MessageKey> = {
  activeTab: 'options_permission_activeTab',
  contextMenus: 'options_permission_contextMenus',
  downloads: 'options_permission_downloads',
  offscreen: 'options_permission_offscreen',
  scripting: 'options_permission_scripting',
  storage: 'options_permission_storage',
};

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether Matn may read pages everywhere; null while that is not known. */
export function usePageAccess(): { granted: boolean | null; ask(): Promise<void> } {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const look = async () => setGranted(await browser.permissions.contains(PAGES));
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  // Asked straight from the click: browsers refuse a request that comes later.
  return { granted, ask: async () => setGranted(await browser.permissions.request(PAGES)) };
}

/** Says whether pages may be read, with the button that asks for it where they may not. */
export function PageAccess() {
  const { granted, ask } = usePageAccess();
  if (granted === null) return null;
  return (
    <div class={granted ? 'access granted' : 'access'}>
      <p>{t(granted ? 'options_access_granted' : 'options_access_missing')}</p>
      {!granted && (
        <button type="button" class="primary" onClick={() => void ask()}>
          {t('options_access_ask')}
        </button>
      )}
    </div>
  );
}

export function Access({ id, title }: { id: string; title: string }) {
  const held = browser.runtime.getManifest().permissions ?? [];
  return (
    <Section id={id} title={title} intro={t('options_access_intro')}>
      <PageAccess />
      <dl>
        <dt>{t('options_permission_pages_name')}</dt>
        <dd>{t('options_permission_pages')}</dd>
        {Object.entries(PERMISSIONS)
          .filter(([name]) => held.includes(name))
          .map(([name, key]) => [
            <dt key={name}>{t(`${key}_name` as MessageKey)}</dt>,
            <dd key={`${name} reason`}>{t(key)}</dd>,
          ])}
      </dl>
    </Section>
  );
}
