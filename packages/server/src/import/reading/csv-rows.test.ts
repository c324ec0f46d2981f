import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTestFile } from '../../testing/file-for-test.ts';
import { type CsvOptions, csvRows } from './csv-rows.ts';
import type { Row } from './row.ts';

async function read(content: string | Uint8Array, options?: CsvOptions, name = 'a.csv') {
  await using file = await writeTestFile(name, content);
  const rows: Row[] = [];
  for await (const some of csvRows(file.path, options)) rows.push(...some);
  return rows;
}

const cells = (rows: readonly Row[]) => rows.map((row) => row.cells);

const BOM = '\uFEFF';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('csvRows', () => {
  test('gives every row with the line that it begins on', async () => {
    const rows = await read('a,b\r\n"x\r\ny","say ""so"""\r\n,\r\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'], fault: null },
      { line: 2, cells: ['x\r\ny', 'say "so"'], fault: null },
      { line: 4, cells: ['', ''], fault: null },
    ]);
  });

  test('reads back whatever a writer of CSV has written', async () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replaceAll(/[\0\r\uFEFF]/g, ''));
    const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const text = stringify(table, { quoted: true });
        expect(cells(await read(text))).toEqual(table);
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, string | Uint8Array, CsvOptions?, string?]>([
    ['UTF-8 with its mark', `${BOM}é,b\n`],
    ['UTF-16 with its mark', utf16(`${BOM}é,b\n`)],
    ['UTF-16 of the other order', utf16(`${BOM}é,b\n`).swap16()],
    ['UTF-16 without a mark', utf16('é,b\n')],
    [
      'Windows-1252 where that is said',
      Buffer.from('é,b\n', 'latin1'),
      { encoding: 'windows-1252' },
    ],
    ['a gzip file', gzipSync('é,b\n'), {}, 'a.csv.gz'],
  ])('recognises %s', async (_what, content, options, name) => {
    expect(cells(await read(content, options, name))).toEqual([['é', 'b']]);
  });

  test.each<[string, string | Uint8Array, string, string?]>([
    [
      'bytes of another encoding',
      Buffer.from('a,b\ncafé,c\n', 'latin1'),
      'line 1 or a little after it: these bytes are no utf-8. Save the file as UTF-8, or, if an older program wrote it, add --encoding windows-1252.',
    ],
    [
      'a file that is cut off',
      'a,b\nc,d',
      'line 2: the last row has no end. The file seems cut off',
    ],
    [
      'a quotation mark that stays open',
      'a,b\n"c,d\ne,f\n',
      'line 2: a quotation mark opens a cell here that never closes',
    ],
    [
      'a million columns',
      `${','.repeat(1_000_000)}\n`,
      'line 1: 1,000,001 columns, where a table has at most 1,000',
    ],
    ['an empty file', '', 'is empty'],
    ['a workbook', 'PK\u0003\u0004', 'is a zip or xlsx file, where text is read'],
    ['null bytes', 'a,b\n\0,c\n', 'holds null bytes'],
    [
      'a gzip file that is cut off',
      gzipSync('a,b\n'.repeat(9_999)).subarray(0, 40),
      'cannot be unpacked',
      'a.csv.gz',
    ],
    [
      'a gzip bomb',
      gzipSync(`${'x'.repeat(9_999)}\n`.repeat(3_000)),
      'unpacks to more than 100 times its size',
      'a.csv.gz',
    ],
  ])('refuses %s', async (_what, content, message, name) => {
    await expect(read(content, {}, name)).rejects.toThrow(message);
  });

  test('refuses a row without an end before it has filled the memory', async () => {
    const text = `a,b\n"${'x'.repeat(20_000_000)}`;
    await expect(read(text)).rejects.toThrow('line 2: a row begins here that does not end');
  });

  test('names a file that cannot be read', async () => {
    const rows = csvRows('/nowhere/at-all.csv');
    await expect(rows.next()).rejects.toThrow('/nowhere/at-all.csv cannot be read');
    await using file = await writeTestFile('a.csv', '');
    const folder = csvRows(file.path.replace('/a.csv', ''));
    await expect(folder.next()).rejects.toThrow('is no file');
    expect(await readFile(file.path, 'utf8')).toBe('');
  });
});
