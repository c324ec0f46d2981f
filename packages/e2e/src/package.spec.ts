import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { TARGETS } from '../../../scripts/build-extension.ts';
import {
  type StorePackage,
  packExtension,
  writePackages,
} from '../../../scripts/package-extension.ts';
import { ROOT } from '../../../scripts/run-program.ts';

describe('the packages for the stores', () => {
  let packages: readonly StorePackage[];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-opinion-packages-'));
    packages = await packExtension();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are the same to the byte when they are built twice', async () => {
    const again = await packExtension();
    expect(again.map(({ name }) => name)).toEqual(packages.map(({ name }) => name));
    for (const [at, { bytes }] of again.entries()) {
      expect(Buffer.compare(bytes, packages[at]!.bytes)).toBe(0);
    }
  });

  it('are built for readers: without the places of sources that a build for tests has', () => {
    for (const { bytes } of packages) {
      const scripts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(10);
      const told = scripts.filter(([, code]) => /lineNumber:\d|\/packages\//.test(strFromU8(code)));
      expect(told.map(([name]) => name)).toEqual([]);
    }
  });

  it('carry the licences of the libraries that are in them', () => {
    for (const { bytes } of packages) {
      const files = unzipSync(bytes);
      const told = strFromU8(files['licenses/pages.md']!);
      for (const name of ['preact', '@observablehq/plot', 'd3-scale', 'idb', 'valibot']) {
        expect(told).toMatch(new RegExp(`^## ${name} - .*\\((?:MIT|ISC)\\)$`, 'm'));
      }
      for (const script of ['background', 'overlay', 'marks']) {
        expect(Object.keys(files)).toContain(`licenses/${script}.md`);
      }
    }
  });

  it('come with listings in every language, the privacy statement and icons', () => {
    writePackages(join(folder, 'out'), packages);
    const written = readdirSync(join(folder, 'out/store'));
    for (const name of ['listing.en.md', 'listing.fr.md', 'listing.es.md', 'listing.pt.md']) {
      expect(written).toContain(name);
    }
    expect(written).toContain('privacy.md');
    expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.zip'))).toHaveLength(
      2,
    );
    for (const { bytes } of packages) {
      expect(Object.keys(unzipSync(bytes))).toEqual(
        expect.arrayContaining(['manifest.json', 'icon/128.png', '_locales/pt/messages.json']),
      );
    }
  });

  it('are of the version that the package states, in their names and their manifests', () => {
    for (const { name, bytes } of packages) {
      const stated: unknown = JSON.parse(strFromU8(unzipSync(bytes)['manifest.json']!));
      expect(stated).toMatchObject({ version: manifest.version });
      expect(name).toContain(`-${manifest.version}-`);
    }
  });

  it('satisfy web-ext’s linter without an error or a warning', async () => {
    const source = TARGETS.find(({ browser }) => browser === 'Firefox')!.folder;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
        'lint',
        '--source-dir',
        source,
        '--output',
        'json',
        '--no-config-discovery',
      ],
      { maxBuffer: 16_000_000 },
    );
    expect(JSON.parse(stdout)).toMatchObject({ errors: [], warnings: [] });
  });
});
