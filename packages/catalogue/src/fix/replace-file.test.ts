import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { containing } from '../testing/matchers.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { replaceFile } from './replace-file.ts';

test('puts the new text in the place of the old one and leaves nothing beside it', async () => {
  const folder = await temporaryFolder({ 'a.json': 'old' });
  await replaceFile(join(folder, 'a.json'), 'new');
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('leaves nothing beside a file that it could not replace', async () => {
  const folder = await temporaryFolder();
  await expect(replaceFile(join(folder, 'missing', 'a.json'), 'new')).rejects.toThrow('ENOENT');
  await expect(replaceFile(folder, 'a folder is no file')).rejects.toThrow(
    /EISDIR|ENOTEMPTY|EEXIST|EPERM/,
  );
  expect(await readdir(join(folder, '..'))).not.toContainEqual(containing(`${process.pid}.tmp`));
});
