import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCatalogueFile } from '../fix/write-catalogue-file.ts';
import { exampleContent, exampleProgram, exampleTuition } from '../testing/example.ts';
import { recordedTerminal } from '../testing/recorded-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { run } from './run.ts';

const CONTENT = exampleContent({
  programs: [
    exampleProgram({ claims: [exampleTuition({ amount: '87.2', academicYear: '2016-17' })] }),
  ],
});

async function fix(
  folder: string,
  ...args: readonly string[]
): Promise<{ code: number; text: string }> {
  const terminal = recordedTerminal();
  const code = await run(['--folder', folder, 'fix', ...args], terminal);
  return { code, text: terminal.text() };
}

test('writes files in their one form, and nothing the second time', async () => {
  const folder = await temporaryFolder({ 'example.json': CONTENT });
  expect(await fix(folder)).toEqual({
    code: 0,
    text: 'example.json: rewritten\n1 file rewritten of 1',
  });
  const path = join(folder, 'example.json');
  const text = await readFile(path, 'utf8');
  expect(text).toBe(writeCatalogueFile(CONTENT));
  expect(text).toContain('"amount": "87.20"');
  expect(text).toContain('"academicYear": "2016/2017"');
  const before = await stat(path);
  expect(await fix(folder)).toEqual({ code: 0, text: 'no files rewritten of 1' });
  expect((await stat(path)).ino).toBe(before.ino);
  expect(await readdir(folder)).toEqual(['example.json']);
});

test('mends what only fix can tell, so that check is content afterwards', async () => {
  const folder = await temporaryFolder({
    'example.json': exampleContent({
      programs: [exampleProgram({ claims: [exampleTuition({ amount: 3505.81 })] })],
    }),
  });
  const terminal = recordedTerminal();
  expect(await run(['--folder', folder, 'check'], terminal)).toBe(1);
  await fix(folder);
  expect(await run(['--folder', folder, 'check'], terminal)).toBe(0);
});

test('leaves a file that it cannot read as it is, names it, and writes the others', async () => {
  const folder = await temporaryFolder({
    'broken.json': '{\n"a": 1,\n"a": 2}',
    'example.json': CONTENT,
  });
  const { code, text } = await fix(folder);
  expect(code).toBe(1);
  expect(text).toContain(
    'broken.json\n  error    line 3  [json]\n           the key "a" stands twice',
  );
  expect(text).toContain('example.json: rewritten');
  expect(await readFile(join(folder, 'broken.json'), 'utf8')).toBe('{\n"a": 1,\n"a": 2}');
});

test('writes the named files only', async () => {
  const folder = await temporaryFolder({ 'a.json': CONTENT, 'b.json': CONTENT });
  expect((await fix(folder, 'a')).text).toContain('a.json: rewritten');
  expect(await readFile(join(folder, 'b.json'), 'utf8')).toBe(JSON.stringify(CONTENT));
  expect(await fix(folder, 'c')).toMatchObject({ code: 1 });
});
