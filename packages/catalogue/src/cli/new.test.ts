import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { containing, matching } from '../testing/matchers.ts';
import { exampleContent } from '../testing/example.ts';
import { type RecordedTerminal, recordedTerminal } from '../testing/recorded-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { run } from './run.ts';

const GIVEN = [
  '--name',
  'Test University',
  '--country',
  'South Africa',
  '--website',
  'https://www.test.ac.za/',
  '--domain',
  'TEST.ac.za',
];

async function begin(
  folder: string,
  args: readonly string[],
  terminal: RecordedTerminal = recordedTerminal(),
): Promise<{ code: number; text: string }> {
  const code = await run(['--folder', folder, 'new', ...args], terminal);
  return { code, text: terminal.text() };
}

test('begins a file that check is content with', async () => {
  const folder = await temporaryFolder();
  const { code, text } = await begin(folder, ['test', ...GIVEN]);
  expect([code, text]).toEqual([0, containing('pnpm catalogue check test')]);
  expect(JSON.parse(await readFile(join(folder, 'test.json'), 'utf8'))).toEqual({
    institution: {
      id: 'test',
      name: 'Test University',
      aliases: [],
      country: 'ZA',
      city: null,
      website: 'https://www.test.ac.za/',
      domains: ['test.ac.za'],
    },
    sources: {},
    programs: [],
  });
  const terminal = recordedTerminal();
  expect(await run(['--folder', folder, 'check'], terminal)).toBe(0);
  expect(terminal.text()).toContain('no errors, no warnings');
});

test('asks for what was not given', async () => {
  const folder = await temporaryFolder();
  const terminal = recordedTerminal([
    'Test University',
    'za',
    'Pretoria',
    'https://test.ac.za',
    'test.ac.za med.test.ac.za',
  ]);
  expect(await begin(folder, ['test'], terminal)).toMatchObject({ code: 0 });
  expect(terminal.questions).toHaveLength(5);
  expect(JSON.parse(await readFile(join(folder, 'test.json'), 'utf8'))).toMatchObject({
    institution: { country: 'ZA', city: 'Pretoria', domains: ['test.ac.za', 'med.test.ac.za'] },
  });
});

test('refuses an id that is taken, and leaves its file alone', async () => {
  const folder = await temporaryFolder({ 'test.json': 'as it was' });
  const { code, text } = await begin(folder, ['test', ...GIVEN]);
  expect([code, text]).toEqual([1, containing('test is taken')]);
  expect(await readFile(join(folder, 'test.json'), 'utf8')).toBe('as it was');
});

test('says which flags are missing where nobody can be asked', async () => {
  const folder = await temporaryFolder();
  const { code, text } = await begin(folder, ['test', '--name', 'Test']);
  expect([code, text]).toEqual([1, containing('--country')]);
});

test.each([
  ['an id that is none', ['Test_University', ...GIVEN], /kebab-case/],
  ['an id that leads out of the folder', ['../test', ...GIVEN], /kebab-case/],
  ['a country that there is not', ['test', ...GIVEN.with(3, 'Nowhere')], /ISO 3166/],
  ['a public suffix as a domain', ['test', ...GIVEN.with(7, 'ac.za')], /public suffix/],
  [
    'a home page on another domain',
    ['test', ...GIVEN.with(5, 'https://www.other.org/')],
    /none of the institution's domains/,
  ],
])('writes nothing for %s', async (_what, args, message) => {
  const folder = await temporaryFolder();
  const { code, text } = await begin(folder, args);
  expect([code, text]).toEqual([1, matching(message)]);
  expect(await readdir(folder)).toEqual([]);
});

test('warns of a domain that another institution claims', async () => {
  const folder = await temporaryFolder({ 'example.json': exampleContent() });
  const args = [
    ...GIVEN.slice(0, 4),
    '--website',
    'https://example.edu.au',
    '--domain',
    'example.edu.au',
  ];
  const { code, text } = await begin(folder, ['test', ...args]);
  expect([code, text]).toEqual([0, containing('also claimed by example')]);
});
