import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { settingsTable } from './settings-table.ts';

const DOCUMENT = new URL('../../../../docs/settings.md', import.meta.url);

/** From the table's head to the first line that is none of it. */
const TABLE = /^\| setting .*\n(?:\|.*\n)+/m;

test('docs/settings.md has the table of settings that the schema gives (pnpm generate writes it)', async () => {
  const text = await readFile(DOCUMENT, 'utf8');
  const written = text.replace(TABLE, () => `${settingsTable()}\n`);
  if (process.env['UPDATE'] === '1') await writeFile(DOCUMENT, written);
  expect(TABLE.test(text)).toBe(true);
  expect(await readFile(DOCUMENT, 'utf8')).toBe(written);
});
