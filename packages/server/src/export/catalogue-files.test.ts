import { readFile, readdir } from 'node:fs/promises';
import { CATALOGUE_FOLDER, loadCatalogue } from '@second-opinion/catalogue';
import { describe, expect, test } from 'vitest';
import { importContent } from '../testing/import-for-test.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { readCricos } from '../import/cricos/read-cricos.ts';
import { catalogueFiles } from './catalogue-files.ts';

async function exported(database: Parameters<typeof catalogueFiles>[0]) {
  const files = new Map<string, string>();
  for await (const { name, text } of catalogueFiles(database)) files.set(name, text);
  return files;
}

describe('the catalogue as files', () => {
  test('is byte by byte what was loaded', { timeout: 60_000 }, async () => {
    const read = await loadCatalogue();
    if (read.kind === 'FAULTY') throw new Error('the catalogue has faults');
    const { database } = await openTestDatabase(read.institutions);
    const files = await exported(database);
    await database.destroy();
    const names = (await readdir(CATALOGUE_FOLDER)).filter((name) => name.endsWith('.json'));
    expect([...files.keys()].toSorted()).toEqual(names.toSorted());
    const different: string[] = [];
    for (const name of names) {
      const text = await readFile(`${CATALOGUE_FOLDER}/${name}`, 'utf8');
      if (files.get(name) !== text) different.push(name);
    }
    expect(different).toEqual([]);
  });

  test('has what imports brought, with a source of its own', async () => {
    const { database } = await openTestDatabase();
    const header =
      'CRICOS Provider Code,CRICOS Course Code,Course Name,Course Level,Duration (Weeks),Tuition Fee';
    const content = `${header}\n00001K,012345A,ChM,Masters,104,40000\n`;
    await importContent(database, readCricos, 'c.csv', content, { asOf: '2023-01-03' });
    const text = (await exported(database)).get('beta.json');
    await database.destroy();
    expect(text).toContain('"cricos-2023-01-03": {');
    expect(text).toContain('"amount": "40000", "currency": "AUD", "per": "PROGRAM"');
  });
});
