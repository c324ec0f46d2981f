import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contentWithClaims,
  exampleClaim,
  exampleContent,
  exampleProgram,
  exampleSource,
  exampleTuition,
} from '../testing/example.ts';
import { writeCatalogueFile } from './write-catalogue-file.ts';

const PIECES =
  'institution sources shared programs claims attribute value source asOf academicYear amount currency duration tuition SGD 3300.0 2016-17 id minMonths'
    .split(' ')
    .concat(' x  y ');
const text = fc.oneof(fc.constantFrom(...PIECES), fc.string());

/** Values that look more or less like a file of the catalogue. */
const { content } = fc.letrec((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(null, true, false),
    fc.array(tie('content'), { maxLength: 4 }),
    fc.dictionary(text, tie('content'), { maxKeys: 6 }),
  ),
}));

test('writes what it wrote as it wrote it', () => {
  fc.assert(
    fc.property(content, (raw) => {
      const once = writeCatalogueFile(JSON.parse(JSON.stringify(raw)));
      expect(writeCatalogueFile(JSON.parse(once))).toBe(once);
    }),
  );
});

test('writes files of the catalogue as it wrote them, in whatever order their parts come', () => {
  const claims = [
    exampleTuition({ amount: '87.2', currency: 'SGD', academicYear: '2023/24' }),
    exampleTuition({ amount: '1000', audience: 'DOMESTIC' }),
    exampleTuition({ amount: '90', audience: 'DOMESTIC' }),
    exampleClaim(),
    exampleClaim({ value: { minMonths: 48, maxMonths: 48, studyMode: 'PART_TIME' } }),
    exampleClaim({ attribute: 'colour', value: { of: 'nothing' } }),
    exampleClaim({ value: { studyMode: 'SOME_TIME' } }),
  ];
  const keys = ['s3', 's1', '2', 's2'];
  const right = writeCatalogueFile(contentIn(claims, keys));
  fc.assert(
    fc.property(shuffled(claims), shuffled(keys), (someClaims, someKeys) => {
      expect(writeCatalogueFile(contentIn(someClaims, someKeys))).toBe(right);
    }),
  );
});

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function contentIn(claims: readonly object[], keys: readonly string[]): object {
  const sources = Object.fromEntries(keys.map((key) => [key, exampleSource()]));
  return exampleContent({ sources, programs: [exampleProgram({ claims })] });
}

test('orders claims by attribute, qualifier and amount', () => {
  const written = writeCatalogueFile(
    contentWithClaims(
      exampleTuition({ amount: '1000', audience: 'DOMESTIC' }),
      exampleTuition({ amount: '90', audience: 'INTERNATIONAL' }),
      exampleTuition({ amount: '90', audience: 'DOMESTIC' }),
      exampleClaim(),
    ),
  );
  const found = [...written.matchAll(/"audience": "(\w+)",? ?\s*"amount": "(\d+)"|"duration"/g)];
  expect(
    found.map(([all, audience, amount]) =>
      audience === undefined ? all : `${audience} ${amount}`,
    ),
  ).toEqual(['"duration"', 'DOMESTIC 90', 'DOMESTIC 1000', 'INTERNATIONAL 90']);
});

test('loses nothing, not even what the format does not know', () => {
  const raw = { extra: [1], ...exampleContent({ programs: [exampleProgram({ colour: 'red' })] }) };
  expect(JSON.parse(writeCatalogueFile(raw))).toEqual(raw);
});

test('writes a claim on one line where it fits, and ends with one line break', () => {
  const written = writeCatalogueFile(exampleContent());
  expect(written).toContain(
    '        { "attribute": "duration", "value": { "studyMode": "FULL_TIME", "minMonths": 24, "maxMonths": 24 }, "source": "s1" }\n',
  );
  expect(written).toMatch(/[^\n]\n$/);
});

test('breaks a claim that does not fit into its parts', () => {
  const value = { kind: 'THESIS', note: 'n'.repeat(120) };
  const written = writeCatalogueFile(
    contentWithClaims(exampleClaim({ attribute: 'research', value })),
  );
  expect(written).toContain(
    '        {\n          "attribute": "research",\n          "value": {\n',
  );
});

test('leaves a faulty value for lint to name', () => {
  const raw = contentWithClaims(
    exampleTuition({ amount: '3,505', currency: '$', academicYear: '2011-12' }),
  );
  expect(JSON.parse(writeCatalogueFile(raw))).toEqual(raw);
});
