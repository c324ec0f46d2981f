import { ALLOCATOR } from '@second-opinion/server';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from './document.ts';
import { ROOT, SOURCES, filesOf, read } from './repository.ts';

const DOCUMENTS = filesOf('*.md', 'docs/**/*.md', 'packages/**/*.md');

/** Commands of pnpm itself. */
const OF_PNPM = ['install', 'add', 'exec', 'outdated', 'update'];

/** Variables of single commands and tests, which are no settings of the server. */
const OTHER_VARIABLES = [
  'UPDATE',
  'CI',
  'CHROMIUM_PATH',
  'FIREFOX_PATH',
  'MUTATE_TESTS',
  'SECOND_OPINION_CONFIG',
];

/** Where the server's commands are. */
const MAIN = read('packages/server/src/cli/main.ts');
const COMPLETION = read('packages/server/src/cli/completion.ts');

/** Every file of tests, from the root. */
const TESTS = SOURCES.filter((file) => /\.(?:test|spec)\.tsx?$/.test(file));

/** What can be measured: "bench start", "bench:faults soak". */
const BENCHMARKS = new Set([
  ...filesOf('packages/bench/src/*.bench.ts').flatMap((file) =>
    [...read(file).matchAll(/^ {2}name: '([\w-]+)'/gm)].map(([, name]) => `bench ${name}`),
  ),
  ...[
    ...read('packages/bench/src/faults/main.ts').matchAll(
      /^ {2}'?([\w-]+)'?: (?:async )?\(\) =>/gm,
    ),
  ].map(([, name]) => `bench:faults ${name}`),
]);

const scriptLines = Object.entries(fieldOf(JSON.parse(read('package.json')), 'scripts'));
const scripts = scriptLines.map(([name]) => name);
const settings = [
  ...read('packages/server/src/config/settings.ts').matchAll(/^ {2}([A-Z_]+): v\./gm),
].map(([, name]) => name);

describe.each(DOCUMENTS)('%s', (file) => {
  const { links, code, settings: named } = readDocument(read(file));

  it('links to files and headings that exist', () => {
    expect(links.filter((link) => isBroken(file, link))).toEqual([]);
  });

  it('names commands that exist', () => {
    const commands = code.flatMap((line) =>
      [...line.matchAll(/(?:^|[\s;&|])pnpm (?!@)([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(commands.filter((name) => ![...scripts, ...OF_PNPM].includes(name))).toEqual([]);
  });

  it('names commands of the catalogue and the server that exist', () => {
    const runs = code.flatMap((line) => [
      ...line.matchAll(/\b(pnpm catalogue|second-opinion) ([a-z][\w-]*)/g),
    ]);
    const wrong = runs.filter(([, program, command = '']) =>
      program === 'second-opinion'
        ? ![MAIN, COMPLETION].some((text) => text.includes(`.command('${command}`))
        : !existsSync(`${ROOT}packages/catalogue/src/cli/${command}.ts`),
    );
    expect(wrong.map(([text]) => text)).toEqual([]);
  });

  it('names benchmarks that exist', () => {
    const asked = code.flatMap((line) =>
      [...line.matchAll(/pnpm (bench(?::faults)?)((?: [a-z-]+)+)/g)].flatMap(
        ([, script = '', names = '']) =>
          names
            .trim()
            .split(' ')
            .map((name) => `${script} ${name}`),
      ),
    );
    expect(asked.filter((name) => !BENCHMARKS.has(name))).toEqual([]);
  });

  it('names tests that exist', () => {
    const filters = code.flatMap((line) =>
      [...line.matchAll(/\bpnpm test ([\w./-]+)/g)].map(([, filter = '']) => filter),
    );
    expect(filters.filter((filter) => !TESTS.some((test) => isMeant(filter, test)))).toEqual([]);
  });

  it('names files that exist', () => {
    const paths = code.filter((line) =>
      /^(?:packages|docs|scripts)\/[\w./-]+\.(?:ts|json|md|graphql)$/.test(line),
    );
    expect(paths.filter((path) => !existsSync(ROOT + path))).toEqual([]);
  });

  it('names settings that the server has', () => {
    const given = code.flatMap((line) => [...line.matchAll(/\b([A-Z][A-Z_]{3,})=/g)]);
    const names = [...named, ...given.map(([, name = '']) => name)];
    const known = new Set([...settings, ...OTHER_VARIABLES, ...Object.keys(ALLOCATOR)]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the commands of the root', () => {
  it.each(scriptLines)('%s runs a file that exists', (_name, line) => {
    const [, file = ''] = /^node (\S+)$/.exec(String(line)) ?? [];
    expect(existsSync(ROOT + file) && file !== '').toBe(true);
  });
});

describe('the settings of the server', () => {
  it('are all in docs/settings.md', () => {
    expect(settings.length).toBeGreaterThan(3);
    const { settings: documented } = readDocument(read('docs/settings.md'));
    expect(settings.filter((name) => name !== undefined && !documented.includes(name))).toEqual([]);
  });
});

describe('the README', () => {
  it('shows both commands before anything else that can be run', () => {
    const commands = readDocument(read('README.md')).code.filter((line) => line.startsWith('npx '));
    expect(commands[0]).toMatch(/^npx -y -p node@24 -p pnpm@12 pnpm start\b/);
    expect(commands[1]).toMatch(/^npx -y -p node@24 -p pnpm@12 pnpm test\b/);
  });

  it('shows the command that continuous integration runs', () => {
    expect(read('.ci/run')).toMatch(/^npx -y -p node@24 -p pnpm@12 pnpm test$/m);
  });
});

/** Whether a filter of `pnpm test` takes a file: a path from the root, or a part of the file's name. */
function isMeant(filter: string, test: string): boolean {
  return filter.includes('/') ? test.startsWith(filter) : posix.basename(test).includes(filter);
}

function isBroken(file: string, link: string): boolean {
  if (/^(?:https?|mailto):/.test(link)) return false;
  const [path = '', anchor] = decodeURIComponent(link).split('#');
  const target = path === '' ? file : posix.join(posix.dirname(file), path);
  if (!existsSync(ROOT + target)) return true;
  if (anchor === undefined || !target.endsWith('.md')) return false;
  return !readDocument(read(target)).anchors.includes(anchor);
}

function fieldOf(value: unknown, name: string): object {
  const field: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof field === 'object' && field !== null ? field : {};
}
