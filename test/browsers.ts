// Where the two real browsers are, for everything that drives them. On a Debian machine with root they are installed
// when missing, so that a clean machine needs nothing but Node; elsewhere one sentence says what to install.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface Program {
  /** Environment variable that names the executable outright. */
  variable: string;
  /** Names looked for in PATH, the first found wins. */
  names: string[];
  /** Usual places outside PATH. */
  places: string[];
  /** Said when it is missing and cannot be installed from here. */
  advice: string;
}

const programFiles = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
  (folder): folder is string => Boolean(folder),
);
const applications = ['/Applications', path.join(homedir(), 'Applications')];
const inPrograms = (...parts: string[]): string[] => programFiles.map((folder) => path.join(folder, ...parts));
const inApplications = (app: string): string[] =>
  applications.map((folder) => path.join(folder, `${app}.app`, 'Contents', 'MacOS', app));

// Branded Chrome comes last: it no longer loads unpacked extensions from the command line, only through the debugger.
const programs: Record<BrowserKind, Program> = {
  chromium: {
    variable: 'MATN_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'google-chrome', 'google-chrome-stable'],
    places: [
      ...inApplications('Chromium'),
      ...inApplications('Google Chrome'),
      ...inPrograms('Chromium', 'Application', 'chrome.exe'),
      ...inPrograms('Google', 'Chrome', 'Application', 'chrome.exe'),
      '/snap/bin/chromium',
    ],
    advice: 'Chromium was not found: install it, or put the path of its executable into MATN_CHROMIUM.',
  },
  firefox: {
    variable: 'MATN_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      ...applications.map((folder) => path.join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox')),
      ...inPrograms('Mozilla Firefox', 'firefox.exe'),
    ],
    advice: 'Firefox (142 or newer) was not found: install it, or put the path of its executable into MATN_FIREFOX.',
  },
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of a program in PATH, or nothing. */
export function findProgram(name: string): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => suffixes.map((suffix) => path.join(folder, name + suffix)))
    .find(isExecutable);
}

/** The executable of a browser: the environment variable, then PATH, then the usual places; or nothing. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const { variable, names, places } = programs[kind];
  const named = process.env[variable];
  if (named) return named;
  for (const name of names) {
    const found = findProgram(name);
    if (found) return found;
  }
  return places.find(isExecutable);
}

/** The executable of a browser; throws the sentence that says what to install. */
export function browserPath(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (!found) throw new Error(programs[kind].advice);
  return found;
}

/** What a Debian machine needs for the tests: browsers, faces for five scripts, languages of Chromium, EPUB's checker. */
const debianPackages: { name: string; present: () => boolean }[] = [
  { name: 'chromium', present: () => findBrowser('chromium') !== undefined },
  {
    name: 'chromium-l10n',
    present: () => existsSync('/usr/lib/chromium/locales/ar.pak') || browserIsElsewhere('chromium'),
  },
  { name: 'firefox-esr', present: () => findBrowser('firefox') !== undefined },
  { name: 'fonts-noto-core', present: () => existsSync('/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf') },
  { name: 'epubcheck', present: () => findProgram('epubcheck') !== undefined },
];

/** True where a browser other than the distribution's is used; its languages come with it. */
const browserIsElsewhere = (kind: BrowserKind): boolean => {
  const found = findBrowser(kind);
  return found !== undefined && !found.startsWith('/usr/bin/');
};

const isDebianRoot = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get') !== undefined;

/** Makes sure both browsers are there: installs what is missing where that is possible, throws a sentence elsewhere. */
export function ensureBrowsers(): void {
  const missing = debianPackages.filter(({ present }) => !present()).map(({ name }) => name);
  if (missing.length > 0 && isDebianRoot()) {
    console.log(`Installing ${missing.join(', ')} with apt-get …`);
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], options);
  }
  browserPath('chromium');
  browserPath('firefox');
}
