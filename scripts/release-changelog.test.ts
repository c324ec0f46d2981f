import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReleaseError, releaseChangelog } from './release-changelog.ts';
import { releasedFiles } from './released-files.ts';
import { ROOT } from './run-program.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

- It also speaks Italian.

## [1.0.0] - 2026-11-23

- The first release.
`;

describe('releaseChangelog', () => {
  it('puts what is unreleased under the version and its day, and leaves the rest', () => {
    expect(releaseChangelog(CHANGELOG, '1.1.0', '2027-01-31')).toBe(`# Changelog

## [Unreleased]

## [1.1.0] - 2027-01-31

- It also speaks Italian.

## [1.0.0] - 2026-11-23

- The first release.
`);
  });

  it('refuses a version that was released before', () => {
    expect(() => releaseChangelog(CHANGELOG, '1.0.0', '2027-01-31')).toThrow(ReleaseError);
  });

  it('refuses to release nothing', () => {
    const released = releaseChangelog(CHANGELOG, '1.1.0', '2027-01-31');
    expect(() => releaseChangelog(released, '1.2.0', '2027-01-31')).toThrow('nothing under');
    expect(() => releaseChangelog('# Changelog\n', '1.2.0', '2027-01-31')).toThrow(ReleaseError);
  });
});

describe('the version', () => {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  const version = /"version": "([^"]+)"/.exec(read('package.json'))?.[1] ?? '';

  it.each(releasedFiles().map(({ file, pattern }) => [file, pattern] as const))(
    'is the same in %s as in the root',
    (file, pattern) => {
      expect(pattern.exec(read(file))?.[2]).toBe(version);
    },
  );

  it('is told in the changelog, with its day', () => {
    expect(read('CHANGELOG.md')).toMatch(
      new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'),
    );
  });
});
