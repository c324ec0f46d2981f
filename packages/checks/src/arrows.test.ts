import { describe, expect, it } from 'vitest';
import { ARROWS, DRIVERS, mayImport, packageImported, packageOf } from './arrows.ts';
import { parseModule } from './module.ts';
import { PACKAGES, SOURCES, read } from './repository.ts';

describe('arrows between packages', () => {
  it('know every package', () => {
    expect([...Object.keys(ARROWS), ...DRIVERS].toSorted()).toEqual(PACKAGES.toSorted());
  });

  it('run one way: no source imports against them', () => {
    const wrong = SOURCES.flatMap((file) =>
      parseModule(file, read(file)).imports.flatMap((request) => {
        const target = packageImported(file, request);
        return target === null || mayImport(file, target) ? [] : [`${file} imports ${request}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('reach another package by its front door, never by a path into it', () => {
    const paths = SOURCES.filter((file) => packageOf(file) !== null).flatMap((file) =>
      parseModule(file, read(file)).imports.flatMap((request) =>
        request.startsWith('.') && packageImported(file, request) !== null
          ? [`${file} imports ${request}`]
          : [],
      ),
    );
    expect(paths).toEqual([]);
  });

  it.each(PACKAGES)('are all that %s depends on', (name) => {
    const manifest: unknown = JSON.parse(read(`packages/${name}/package.json`));
    const against = dependenciesOf(manifest).flatMap((dependency) => {
      const target = packageImported(`packages/${name}/package.json`, dependency);
      return target === null || mayImport(`packages/${name}/x`, target) ? [] : [dependency];
    });
    expect(against).toEqual([]);
  });

  it('are drawn in docs/architecture.md as the sources import, tests left out', () => {
    const imported = SOURCES.filter(isOfProduct).flatMap((file) =>
      parseModule(file, read(file)).imports.flatMap((request) => {
        const target = packageImported(file, request);
        return target === null ? [] : [`${packageOf(file)} --> ${target}`];
      }),
    );
    const [, diagram = ''] = /```mermaid\n([^`]*)```/.exec(read('docs/architecture.md')) ?? [];
    const drawn = [...diagram.matchAll(/^\s*([a-z-]+ --> [a-z-]+)$/gm)].map(([, arrow]) => arrow);
    expect(new Set(drawn)).toEqual(new Set(imported));
  });

  it.each(Object.entries(ARROWS))('that %s may take are all taken', (name, targets) => {
    const [, diagram = ''] = /```mermaid\n([^`]*)```/.exec(read('docs/architecture.md')) ?? [];
    expect(targets.filter((target) => !diagram.includes(`${name} --> ${target}\n`))).toEqual([]);
  });

  it.each(Object.keys(ARROWS))('are what the lint of %s refuses to break', (name) => {
    const [, pattern = ''] =
      new RegExp(`"files": \\["packages/${name}/\\*\\*"\\][^]*?"regex": "([^"]+)"`).exec(
        read('.oxlintrc.json'),
      ) ?? [];
    const refused = PACKAGES.filter((other) =>
      new RegExp(pattern).test(`@second-opinion/${other}`),
    );
    const forbidden = PACKAGES.filter((other) => other !== name && !ARROWS[name]?.includes(other));
    expect(refused).toEqual(forbidden);
  });
});

describe('packageImported', () => {
  it('sees another package by its name and by a path', () => {
    expect(packageImported('packages/core/src/a.ts', '@second-opinion/server')).toBe('server');
    expect(packageImported('packages/core/src/a.ts', '../../server/src/b.ts')).toBe('server');
    expect(packageImported('scripts/a.ts', '../packages/e2e/src/b.ts')).toBe('e2e');
  });

  it('sees none where the import stays at home or leads to a library', () => {
    expect(packageImported('packages/core/src/a.ts', './b.ts')).toBeNull();
    expect(packageImported('packages/core/src/x/a.ts', '../b.ts')).toBeNull();
    expect(packageImported('packages/core/src/a.ts', 'valibot')).toBeNull();
    expect(packageImported('packages/core/src/a.ts', '@second-opinion/core')).toBeNull();
  });
});

describe('mayImport', () => {
  it('follows the arrows and no other way', () => {
    expect(mayImport('packages/server/src/a.ts', 'core')).toBe(true);
    expect(mayImport('packages/core/src/a.ts', 'server')).toBe(false);
    expect(mayImport('packages/extension/src/a.ts', 'server')).toBe(false);
    expect(mayImport('packages/e2e/src/a.ts', 'extension')).toBe(true);
    expect(mayImport('packages/bench/src/a.ts', 'e2e')).toBe(false);
    expect(mayImport('scripts/a.ts', 'e2e')).toBe(true);
  });
});

/** Whether a file is part of what is run, and neither a test nor of a package that drives the others. */
function isOfProduct(file: string): boolean {
  const home = packageOf(file);
  return (
    home !== null && home in ARROWS && file.includes('/src/') && !/\.test\.|\/testing\//.test(file)
  );
}

function dependenciesOf(manifest: unknown): string[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  return Object.entries(manifest).flatMap(([field, value]: [string, unknown]) =>
    /^(?:d|devD|peerD|optionalD)ependencies/.test(field) &&
    typeof value === 'object' &&
    value !== null
      ? Object.keys(value)
      : [],
  );
}
