import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readmeTable } from './readme-table.ts';

const README = new URL('../../../../README.md', import.meta.url);

/** From the table's head to the first line that is none of it. */
const TABLE = /^\| setting .*\n(?:\|.*\n)+/m;

test('the README has the table of settings that the schema gives (UPDATE=1 writes it)', async () => {
  const text = await readFile(README, 'utf8');
  const written = text.replace(TABLE, () => `${readmeTable()}\n`);
  if (process.env['UPDATE'] === '1') await writeFile(README, written);
  expect(TABLE.test(text)).toBe(true);
  expect(await readFile(README, 'utf8')).toBe(written);
});
