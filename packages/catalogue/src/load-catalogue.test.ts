import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { matching } from './testing/matchers.ts';
import { type LoadResult, loadCatalogue } from './load-catalogue.ts';
import {
  contentWithClaims,
  exampleClaim,
  exampleContent,
  exampleInstitution,
  exampleProgram,
  exampleTuition,
} from './testing/example.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

async function load(files: Readonly<Record<string, unknown>>): Promise<LoadResult> {
  return loadCatalogue({ folder: await temporaryFolder(files) });
}

const OTHER = exampleContent({
  institution: exampleInstitution({ id: 'other', website: null, domains: ['other.edu.au'] }),
  programs: [exampleProgram({ id: 'other-mmed', pages: [] })],
});

test("hands over core's words", async () => {
  const result = await load({
    'example.json': contentWithClaims(exampleTuition({ amount: '58500.5' })),
  });
  if (result.kind !== 'LOADED') throw new Error(JSON.stringify(result.faults));
  const [loaded] = result.institutions;
  expect(loaded?.file).toBe('example.json');
  expect(loaded?.institution).toEqual({
    slug: 'example',
    name: 'University of Example',
    aliases: [],
    country: 'AU',
    city: 'Sydney',
    website: 'https://www.example.edu.au/',
    domains: ['example.edu.au'],
    ror: null,
  });
  expect(loaded?.sources).toMatchObject([{ id: 'example/s1', kind: 'OFFICIAL_PAGE', note: null }]);
  const [program] = loaded?.programs ?? [];
  expect(program).toMatchObject({
    slug: 'example-mmed',
    institution: 'example',
    umbrella: false,
    listings: [],
    courseCodes: [],
    claims: [
      {
        id: matching(/^example-mmed\/tuition\/[0-9a-f]{8}$/),
        attribute: 'tuition',
        value: { audience: 'ALL', per: 'YEAR', money: { minor: 5_850_050, currency: 'AUD' } },
        state: 'REVIEWED',
      },
    ],
  });
  expect(program?.claims[0]?.source).toBe(loaded?.sources[0]);
});

test('keeps the state that a claim names', async () => {
  const result = await load({
    'example.json': contentWithClaims(exampleClaim({ state: 'DEPRECATED' })),
  });
  expect(result).toMatchObject({
    institutions: [{ programs: [{ claims: [{ state: 'DEPRECATED' }] }] }],
  });
});

test('gives each program what is shared, as though it stood among its own claims', async () => {
  const [first, second] = [exampleClaim(), exampleTuition()];
  const ids = ['example-a', 'example-b'];
  const programsWith = (...claims: readonly object[]): object[] =>
    ids.map((id) => exampleProgram({ id, pages: [], claims }));
  const shared = exampleContent({
    shared: [{ programs: ids, claims: [first] }],
    programs: programsWith(second),
  });
  const apart = exampleContent({ programs: programsWith(first, second) });
  const loaded = await load({ 'example.json': shared });
  if (loaded.kind !== 'LOADED') throw new Error(JSON.stringify(loaded.faults));
  expect(loaded.institutions).toMatchObject([
    { programs: [{ claims: [{ attribute: 'duration' }, { attribute: 'tuition' }] }, {}] },
  ]);
  expect(await load({ 'example.json': apart })).toMatchObject({
    institutions: loaded.institutions,
  });
});

test('names the place of a fault in what is shared', async () => {
  const claim = exampleClaim({ value: { studyMode: 'ANY', minMonths: 36, maxMonths: 12 } });
  const shared = [{ programs: ['example-mmed', 'example-mmd'], claims: [claim] }];
  expect(await load({ 'example.json': exampleContent({ shared }) })).toMatchObject({
    faults: [
      { rule: 'shared-programs-known', place: 'shared[0].programs[1], line 1' },
      { rule: 'durations-run-forward', place: 'shared[0].claims[0].value (duration), line 1' },
    ],
  });
});

test('takes an institution without programs', async () => {
  const result = await load({ 'example.json': exampleContent({ sources: {}, programs: [] }) });
  expect(result).toMatchObject({ kind: 'LOADED', institutions: [{ programs: [] }] });
});

test('loads nothing where one file has a fault, and names file, place and remedy', async () => {
  const value = { studyMode: 'ANY', minMonths: 36, maxMonths: 12 };
  const result = await load({
    'other.json': OTHER,
    'example.json': contentWithClaims(exampleClaim({ value })),
  });
  expect(result).toEqual({
    kind: 'FAULTY',
    faults: [
      {
        file: 'example.json',
        place: 'programs[0].claims[0].value (example-mmed, duration), line 1',
        line: 1,
        rule: 'durations-run-forward',
        severity: 'ERROR',
        message: 'the duration runs backwards: minMonths 36 is more than maxMonths 12',
        remedy: 'if both are right, write "minMonths": 12, "maxMonths": 36',
      },
    ],
  });
});

test('says of one fault one thing', async () => {
  const claims = [
    exampleTuition({ currency: '$' }),
    exampleTuition({ amount: 5 }),
    exampleClaim({ attribute: 'research', value: { kind: 'THESIS', note: 'x'.repeat(161) } }),
  ];
  const result = await load({ 'example.json': contentWithClaims(...claims) });
  expect(result.kind === 'FAULTY' && result.faults.map((fault) => fault.rule)).toEqual([
    'known-currencies',
    'money-as-text',
    'note-length',
  ]);
});

test('gathers the faults of every file', async () => {
  const result = await load({ 'a.json': '{', 'b.json': '[]', 'c.json': OTHER });
  expect(
    result.kind === 'FAULTY' && result.faults.map(({ file, rule }) => `${file} ${rule}`),
  ).toEqual(['a.json json', 'b.json shape', 'c.json file-name']);
});

test('does not let a warning keep the catalogue from being loaded', async () => {
  const other = exampleContent({
    institution: exampleInstitution({ id: 'other' }),
    programs: [exampleProgram({ id: 'other-mmed', pages: [] })],
  });
  expect((await load({ 'example.json': exampleContent(), 'other.json': other })).kind).toBe(
    'LOADED',
  );
});

test('says so where the folder is missing, empty or holds what is no file', async () => {
  const folder = await temporaryFolder({});
  expect(await loadCatalogue({ folder })).toMatchObject({
    faults: [{ message: 'the folder holds no .json file' }],
  });
  expect(await loadCatalogue({ folder: join(folder, 'missing') })).toMatchObject({
    faults: [{ message: 'the folder cannot be read (ENOENT)' }],
  });
  await mkdir(join(folder, 'example.json'));
  expect(await loadCatalogue({ folder })).toMatchObject({
    faults: [{ file: 'example.json', message: 'the file cannot be read (EISDIR)' }],
  });
});

test('refuses a file that is not UTF-8', async () => {
  const folder = await temporaryFolder({});
  await writeFile(join(folder, 'example.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
  expect(await loadCatalogue({ folder })).toMatchObject({
    faults: [{ message: 'the file is not UTF-8' }],
  });
});

test('passes over hidden files and files of other kinds', async () => {
  const files = {
    'example.json': exampleContent(),
    '.example.json.7.tmp': '{',
    '.hidden.json': '{',
    'notes.md': '#',
  };
  expect((await load(files)).kind).toBe('LOADED');
});

test('tells after each file how far it is', async () => {
  const folder = await temporaryFolder({ 'example.json': exampleContent(), 'other.json': OTHER });
  const steps: string[] = [];
  await loadCatalogue({ folder, onProgress: (done, total) => void steps.push(`${done}/${total}`) });
  expect(steps).toEqual(['1/2', '2/2']);
});

test('has one revision for equal contents and another for others', async () => {
  const both = { 'example.json': exampleContent(), 'other.json': OTHER };
  const revision = async (files: Readonly<Record<string, unknown>>): Promise<string> => {
    const result = await load(files);
    return result.kind === 'LOADED' ? result.revisionOf : result.kind;
  };
  const first = await revision(both);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await revision(both)).toBe(first);
  expect(await revision({ ...both, 'other.json': `${JSON.stringify(OTHER)}\n` })).not.toBe(first);
});

test('sees a file that took the name of another', async () => {
  const folder = await temporaryFolder({ 'example.json': exampleContent() });
  await rename(join(folder, 'example.json'), join(folder, 'sample.json'));
  expect(await loadCatalogue({ folder })).toMatchObject({ faults: [{ rule: 'file-name' }] });
});
