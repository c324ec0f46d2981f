import { describe, expect, it } from 'vitest';
import { parseModule } from './module.ts';
import { ROOT, SOURCES, filesOf, read } from './repository.ts';

/** Files that are longer than 300 lines, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};

const isTest = (file: string): boolean =>
  /\.(?:test|spec)\.tsx?$/.test(file) || file.includes('/testing/');

describe('the sources', () => {
  it('have no file over 300 lines but those with a reason', () => {
    const long = SOURCES.filter((file) => read(file).trimEnd().split('\n').length > 300);
    expect(long).toEqual(Object.keys(LONG_FILES));
  });

  it('document what they export', () => {
    const bare = SOURCES.filter((file) => file.startsWith('packages/') && !isTest(file)).flatMap(
      (file) =>
        parseModule(file, read(file))
          .exports.filter(({ documented }) => !documented)
          .map(({ name, line }) => `${file}:${line} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('speak SQL in the database folder of the server only', () => {
    const sql =
      /\.(?:selectFrom|selectNoFrom|insertInto|updateTable|deleteFrom)\(|\bsql(?:<[^>]{1,80}>)?`/;
    const places = SOURCES.filter((file) => !isTest(file) && sql.test(read(file)));
    expect(places).not.toEqual([]);
    expect(places.filter((file) => !file.startsWith('packages/server/src/database/'))).toEqual([]);
  });

  it('wait in the tests of browsers for what comes a moment later, instead of asserting it at once', () => {
    const atOnce =
      /expect\(\s*await [^;]{1,200}?\.(?:innerText|inputValue|getAttribute|text|isVisible)\([^;]{0,200}?\),?\s*\)\s*\.(?!not\.|toBe\(false\))/;
    const specs = SOURCES.filter((file) => file.endsWith('.spec.ts'));
    expect(specs).not.toEqual([]);
    expect(atOnce.test('expect(await badge.isVisible()).toBe(true)')).toBe(true);
    expect(specs.filter((file) => atOnce.test(read(file)))).toEqual([]);
  });

  it('are called in kebab-case, and after no room without a question', () => {
    const names = SOURCES.map((file) => file.split('/').at(-1) ?? '');
    const plain = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/;
    const vague = /^(?:utils?|helpers?|misc|common|shared|lib)(?:\.test)?\.tsx?$/;
    expect(names.filter((name) => !plain.test(name) || vague.test(name))).toEqual([]);
  });
});

describe('the repository', () => {
  const texts = filesOf(
    '**/*.{ts,tsx,md,css,html,graphql,yaml,svg}',
    '{*,.*}.{json,yaml,ts}',
    'packages/*/*.json',
    'docs/**/*',
    '.ci/run',
  ).filter((file) => /\.\w+$|\/run$/.test(file));

  it('names no place of one machine', () => {
    const homes = /(?<![\w.:/-])\/(?:home|Users|root)\/[a-z]|\b[A-Z]:\\Users\\/;
    const found = texts.filter((file) => {
      const text = read(file);
      return homes.test(text) || (ROOT.length > 4 && text.includes(ROOT));
    });
    expect(found).toEqual([]);
  });

  it('installs from any registry: the lock file names none', () => {
    const lock = read('pnpm-lock.yaml');
    expect(lock.match(/.*(?:https?:\/\/|tarball:).*/g) ?? []).toEqual([]);
    expect(lock).toContain('lockfileVersion');
  });
});
