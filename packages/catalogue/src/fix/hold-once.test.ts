import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleClaim, exampleContent, exampleProgram, openExample } from '../testing/example.ts';
import { toLoadedInstitution } from '../to-core.ts';
import { holdOnce } from './hold-once.ts';
import { writeCatalogueFile } from './write-catalogue-file.ts';

const COMMON = exampleClaim();
const OWN = exampleClaim({ value: { studyMode: 'PART_TIME', minMonths: 48, maxMonths: 48 } });

function program(id: string, ...claims: readonly object[]): Record<string, unknown> {
  return exampleProgram({ id: `example-${id}`, pages: [], claims });
}

test('holds once what three programs state alike, and leaves each its own', () => {
  const programs = [program('a', COMMON, OWN), program('b', COMMON), program('c', COMMON)];
  expect(holdOnce(exampleContent({ programs }))).toMatchObject({
    shared: [{ programs: ['example-a', 'example-b', 'example-c'], claims: [COMMON] }],
    programs: [{ claims: [OWN] }, { claims: [] }, { claims: [] }],
  });
});

test('leaves what two programs state alike where it stands', () => {
  const content = exampleContent({ programs: [program('a', COMMON), program('b', COMMON)] });
  expect(holdOnce(content)).toEqual(content);
});

test('lets two programs share where a person wrote it so', () => {
  const shared = [{ programs: ['example-b', 'example-a'], claims: [COMMON] }];
  const programs = [program('a'), program('b', COMMON)];
  expect(holdOnce(exampleContent({ shared, programs }))).toMatchObject({
    shared: [{ programs: ['example-a', 'example-b'], claims: [COMMON] }],
    programs: [{ claims: [] }, { claims: [] }],
  });
});

test('gives a program what it shares with nobody', () => {
  const shared = [{ programs: ['example-a', 'example-a'], claims: [COMMON] }];
  const held = holdOnce(exampleContent({ shared, programs: [program('a', OWN)] }));
  expect(held).toMatchObject({ programs: [{ claims: [COMMON, OWN] }] });
  expect(held).not.toHaveProperty('shared');
});

test('joins entries for the same programs and puts those for most programs first', () => {
  const ids = ['example-a', 'example-b', 'example-c'];
  const shared = [
    { programs: ids.slice(1), claims: [OWN] },
    { programs: ids, claims: [COMMON] },
    { programs: ids.toReversed(), claims: [exampleClaim({ source: 's2' })] },
  ];
  const programs = [program('a'), program('b'), program('c')];
  expect(holdOnce(exampleContent({ shared, programs }))).toMatchObject({
    shared: [
      { programs: ids, claims: [{ source: 's1' }, { source: 's2' }] },
      { programs: ids.slice(1), claims: [OWN] },
    ],
  });
});

test('tells claims apart that differ in their state', () => {
  const deprecated = exampleClaim({ state: 'DEPRECATED' });
  const programs = [program('a', deprecated), program('b', COMMON), program('c', COMMON)];
  expect(holdOnce(exampleContent({ programs }))).not.toHaveProperty('shared');
});

test.each([
  ['a program that the file lacks', [{ programs: ['example-z'], claims: [COMMON] }]],
  ['a key that the format does not know', [{ programs: ['x'], claims: [COMMON], why: 'so' }]],
  ['no list of programs', [{ programs: 'all', claims: [COMMON] }]],
  ['no claims', [{ programs: ['example-a', 'example-b'], claims: [] }]],
])('leaves an entry with %s for lint to name', (_what, shared) => {
  const content = exampleContent({ shared, programs: [program('a', OWN)] });
  expect(holdOnce(content)).toEqual(content);
});

test('changes nothing of what is said of any program', () => {
  const claims = [COMMON, OWN, exampleClaim({ attribute: 'research', value: { kind: 'THESIS' } })];
  const some = fc.subarray(claims);
  const entry = fc.record({
    programs: fc.subarray(['example-a', 'example-b', 'example-c', 'example-d'], { minLength: 2 }),
    claims: fc.subarray(claims, { minLength: 1 }),
  });
  fc.assert(
    fc.property(some, some, some, some, fc.array(entry, { maxLength: 3 }), (...drawn) => {
      const [a, b, c, d, shared] = drawn;
      const programs = [
        program('a', ...a),
        program('b', ...b),
        program('c', ...c),
        program('d', ...d),
      ];
      const content = exampleContent({ shared, programs });
      const before = spoken(content, JSON.stringify(content));
      const written = writeCatalogueFile(content);
      expect(spoken(content, written)).toEqual(before);
      expect(writeCatalogueFile(JSON.parse(written))).toBe(written);
    }),
  );
});

/** The ids of the claims on each program, each once. */
function spoken(content: Record<string, unknown>, text: string): Record<string, string[]> {
  const { programs } = toLoadedInstitution(openExample(content, { text }));
  return Object.fromEntries(
    programs.map(({ slug, claims }) => [slug, [...new Set(claims.map(({ id }) => id))].toSorted()]),
  );
}
