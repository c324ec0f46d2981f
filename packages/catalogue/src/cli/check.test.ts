import { join } from 'node:path';
import { expect, test } from 'vitest';
import { containing, matching } from '../testing/matchers.ts';
import { writeCatalogueFile } from '../fix/write-catalogue-file.ts';
import {
  contentWithClaims,
  exampleClaim,
  exampleContent,
  exampleInstitution,
  exampleProgram,
} from '../testing/example.ts';
import { recordedTerminal } from '../testing/recorded-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { run } from './run.ts';

const GOOD = writeCatalogueFile(exampleContent());
const BACKWARDS = writeCatalogueFile(
  contentWithClaims(exampleClaim({ value: { studyMode: 'ANY', minMonths: 36, maxMonths: 12 } })),
);
const OTHER = writeCatalogueFile(
  exampleContent({
    institution: exampleInstitution({ id: 'other' }),
    programs: [exampleProgram({ id: 'other-mmed', pages: [] })],
  }),
);

async function check(
  files: Readonly<Record<string, unknown>>,
  ...args: readonly string[]
): Promise<{ code: number; text: string; folder: string }> {
  const terminal = recordedTerminal();
  const folder = await temporaryFolder(files);
  const code = await run(['--folder', folder, 'check', ...args], terminal);
  return { code, text: terminal.text(), folder };
}

test('is content with a good folder and says what is in it', async () => {
  expect(await check({ 'example.json': GOOD })).toMatchObject({
    code: 0,
    text: '1 file, 1 program, 1 claim: no errors, no warnings',
  });
});

test('counts a shared claim for each program that it speaks for', async () => {
  const ids = ['example-a', 'example-b', 'example-c'];
  const programs = ids.map((id) => exampleProgram({ id, pages: [] }));
  const text = writeCatalogueFile(exampleContent({ programs }));
  expect(text).toContain('"shared"');
  expect(await check({ 'example.json': text })).toMatchObject({
    text: '1 file, 3 programs, 3 claims: no errors, no warnings',
  });
});

test('names file, place and remedy of an error and ends with 1', async () => {
  const { code, text } = await check({ 'example.json': BACKWARDS });
  expect(code).toBe(1);
  expect(text.split('\n')).toEqual([
    'example.json',
    '  error    programs[0].claims[0].value (example-mmed, duration), line 31  [durations-run-forward]',
    '           the duration runs backwards: minMonths 36 is more than maxMonths 12',
    '           remedy: if both are right, write "minMonths": 12, "maxMonths": 36',
    '',
    '1 file, 1 program, 1 claim: 1 error, no warnings',
  ]);
});

test('puts what must be mended before what should be looked at', async () => {
  const { text } = await check({ 'example.json': `${BACKWARDS}\n` });
  expect(text.indexOf('error ')).toBeGreaterThan(0);
  expect(text.indexOf('warning ')).toBeGreaterThan(text.indexOf('error '));
});

test('says that a file whose shape is broken is not looked into further', async () => {
  const { text } = await check({ 'example.json': GOOD, 'other.json': '{}' });
  expect(text).toContain('2 files, 1 of them not looked into further until mended, 1 program,');
});

test('offers the id that was probably meant', async () => {
  expect((await check({ 'example.json': GOOD }, 'exampel')).text).toContain(
    'did you mean "example"?',
  );
});

test('ends with 0 where there are warnings only', async () => {
  const { code, text } = await check({ 'example.json': GOOD, 'other.json': OTHER });
  expect(code).toBe(0);
  expect(text).toContain('2 files, 2 programs, 2 claims: no errors, 2 warnings');
});

test('shows the faults of the files that are named, by id, name or path', async () => {
  const files = { 'example.json': BACKWARDS, 'other.json': OTHER };
  for (const word of ['other', 'other.json']) {
    expect(await check(files, word)).toMatchObject({
      code: 0,
      text: matching(/^((?!backwards)[\s\S])*$/),
    });
  }
  const terminal = recordedTerminal();
  const folder = await temporaryFolder(files);
  expect(await run(['--folder', folder, 'check', join(folder, 'example.json')], terminal)).toBe(1);
  expect(terminal.text()).toContain('backwards');
});

test('writes JSON for tools', async () => {
  const { code, text } = await check({ 'example.json': BACKWARDS }, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(text)).toMatchObject({
    files: 1,
    programs: 1,
    claims: 1,
    errors: 1,
    warnings: 0,
    faults: [{ file: 'example.json', line: 31, rule: 'durations-run-forward', severity: 'ERROR' }],
  });
});

test('ends with 1 and one sentence where a file or the folder is not there', async () => {
  const unknown = await check({ 'example.json': GOOD }, 'nowhere');
  expect(unknown).toMatchObject({ code: 1, text: containing('has no nowhere.json') });
  const elsewhere = await check({ 'example.json': GOOD }, '/elsewhere/example.json');
  expect(elsewhere).toMatchObject({ code: 1, text: containing('is not in') });
  const terminal = recordedTerminal();
  expect(await run(['--folder', '/no/such/folder', 'check'], terminal)).toBe(1);
  expect(terminal.text()).toContain('cannot be read');
});

test('ends with 1 where the folder holds no file', async () => {
  expect(await check({})).toMatchObject({
    code: 1,
    text: containing('holds no .json file'),
  });
});

test("checks the package's own files where no folder is named", async () => {
  const terminal = recordedTerminal();
  expect(await run(['check'], terminal)).toBe(0);
  expect(terminal.text()).toMatch(
    /\d+ files, \d+ programs, [\d,]+ claims: no errors, \d+ warnings$/,
  );
});
