import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where a browser of this machine lies, or null where there is none that can load the extension. */
export type ProgramPath = string | null;

/** Google Chrome is not among them: since version 137 it loads no unpacked extension from the command line. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const CHROMIUM_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Debian keeps the server's programs out of the PATH, a folder a version. */
const POSTGRES_VERSIONS = '/usr/lib/postgresql';
const POSTGRES_PLACES = ['/opt/homebrew/opt/postgresql/bin/initdb', '/usr/local/bin/initdb'];

/** A Chromium: `CHROMIUM_PATH`, one of the system's, or the one that Playwright has downloaded. */
export function findChromium(): ProgramPath {
  return find(process.env['CHROMIUM_PATH'], CHROMIUM_NAMES, [
    ...CHROMIUM_PLACES,
    chromium.executablePath(),
  ]);
}

/** A Firefox: `FIREFOX_PATH` or one of the system's. */
export function findFirefox(): ProgramPath {
  return find(process.env['FIREFOX_PATH'], FIREFOX_NAMES, FIREFOX_PLACES);
}

/** PostgreSQL's `initdb`, whose folder holds the other programs of the server. */
export function findPostgres(): ProgramPath {
  const versions = existsSync(POSTGRES_VERSIONS) ? readdirSync(POSTGRES_VERSIONS) : [];
  const places = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(POSTGRES_VERSIONS, version, 'bin', 'initdb'));
  return find(undefined, ['initdb'], [...places, ...POSTGRES_PLACES]);
}

/** Valkey or Redis, which need no files of their own. */
export function findRedis(): ProgramPath {
  return find(undefined, ['valkey-server', 'redis-server'], []);
}

/** The first that exists: what the reader has set, then the PATH, then the usual places. */
function find(
  chosen: string | undefined,
  names: readonly string[],
  places: readonly string[],
): ProgramPath {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name + ending)));
  const candidates = [...(chosen === undefined ? [] : [chosen]), ...inPath, ...places];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}
