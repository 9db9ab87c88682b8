// Rules for single sites: a list with search, and the form that adds one.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import { listSites, onSitesChange, type SiteRule, setSite } from '../platform/settings.ts';
import { Section, Select } from './controls.tsx';
import { shownHost, siteHost } from './hosts.ts';
import { useOptions } from './state.ts';

const rules = () => [
  { value: 'always' as const, label: t('options_sites_always') },
  { value: 'never' as const, label: t('options_sites_never') },
];

/** From this many sites on a search is worth its place. */
const SEARCH_FROM = 6;

export function Sites({ id, title }: { id: string; title: string }) {
  const [sites, setSites] = useState<Map<string, SiteRule>>(new Map());
  const [query, setQuery] = useState('');
  useEffect(() => {
    void listSites().then(setSites);
    return onSitesChange(setSites);
  }, []);
  const wanted = query.trim().toLowerCase();
  const removed = useFocusAfterRemoval(sites.size);
  const found = [...sites].filter(([host]) => host.includes(wanted) || shownHost(host).includes(wanted));
  return (
    <Section id={id} title={title} intro={t('options_sites_intro')}>
      <AddSite />
      {sites.size >= SEARCH_FROM && <Search query={query} onQuery={setQuery} />}
      {sites.size === 0 ? (
        <p class="empty">{t('options_sites_empty')}</p>
      ) : found.length === 0 ? (
        <p class="empty">{t('options_sites_none_found', query.trim())}</p>
      ) : (
        <SiteList sites={found} onRemoved={removed} />
      )}
      <p class="count" aria-live="polite">
        {sites.size > 0 && plural('options_sites_count', found.length)}
      </p>
    </Section>
  );
}

function Search({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('options_sites_search')}</label>
      <input id={id} type="search" value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
    </div>
  );
}

function AddSite() {
  const { tell } = useOptions();
  const id = useId();
  const [input, setInput] = useState('');
  const [rule, setRule] = useState<SiteRule>('always');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = async () => {
    const host = siteHost(input);
    if (!host) return setWrong(t('options_sites_bad_host', input.trim()));
    setWrong(null);
    const stored = await setSite(host, rule);
    if (stored.ok) setInput('');
    tell(stored, t('options_sites_added', shownHost(host)));
  };
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="field">
        <label for={id}>{t('options_sites_host')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={input}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          onInput={(event) => {
            setInput(event.currentTarget.value);
            setWrong(null);
          }}
        />
      </div>
      <Select label={t('options_sites_rule')} choices={rules()} value={rule} onChange={(chosen) => setRule(chosen)} />
      <button type="submit">{t('options_sites_add')}</button>
      {wrong !== null && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

/**
 * The pressed button goes with its row: the focus goes to the row that takes its place, or, after the last, back to the
 * form, and not to the page's start.
 */
function useFocusAfterRemoval(count: number): (row: number) => void {
  const row = useRef<number | null>(null);
  useEffect(() => {
    if (row.current === null) return;
    const buttons = document.querySelectorAll<HTMLElement>('.sites button');
    const next =
      buttons[Math.min(row.current, buttons.length - 1)] ?? document.querySelector<HTMLElement>('.add input');
    next?.focus();
    row.current = null;
  }, [count]);
  return (index) => {
    row.current = index;
  };
}

function SiteList({ sites, onRemoved }: { sites: [string, SiteRule][]; onRemoved(row: number): void }) {
  const { tell } = useOptions();
  const remove = async (host: string, index: number) => {
    onRemoved(index);
    tell(await setSite(host, null), t('options_sites_removed', shownHost(host)));
  };
  return (
    <ul class="sites">
      {sites.map(([host, rule], index) => (
        <li key={host}>
          <span class="host">
            <bdi>{shownHost(host)}</bdi>
          </span>
          <Select
            label={t('options_sites_rule_for', shownHost(host))}
            hiddenLabel
            choices={rules()}
            value={rule}
            onChange={async (next) => tell(await setSite(host, next), t('options_saved'))}
          />
          <button
            type="button"
            class="plain"
            aria-label={t('options_sites_remove', shownHost(host))}
            onClick={() => void remove(host, index)}
          >
            {t('options_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
