import { describe, expect, test } from 'vitest';
import { writeTestFile } from '../../testing/file-for-test.ts';
import { workbookOf, zipOf } from '../../testing/zip-for-test.ts';
import type { Row } from './row.ts';
import { openWorkbook } from './workbook.ts';

async function read(content: Uint8Array, sheet = 'One'): Promise<Row[]> {
  await using file = await writeTestFile('a.xlsx', content);
  await using workbook = await openWorkbook(file.path);
  const rows: Row[] = [];
  for await (const some of workbook.rows(sheet)) rows.push(...some);
  return rows;
}

const SHARED = {
  name: 'xl/sharedStrings.xml',
  content:
    '<x:sst xmlns:x="x"><x:si><x:t>first</x:t></x:si><x:si><x:r><x:t>in </x:t></x:r><x:r><x:t>parts</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si></x:sst>',
};

describe('a workbook', () => {
  test('gives the rows of a sheet with shared, inline and plain values in their columns', async () => {
    const content = workbookOf(
      {
        One: [
          ['a', 'b'],
          ['<c r="A2" t="s"><v>1</v></c>', '<c r="C2"><v>9850.0008</v></c>'],
        ],
      },
      [SHARED],
    );
    expect(await read(content)).toEqual([
      { line: 1, cells: ['a', 'b'], fault: null },
      { line: 2, cells: ['in parts', '', '9850.0008'], fault: null },
    ]);
  });

  test('marks a row whose value would be reckoned', async () => {
    const [row] = await read(workbookOf({ One: [['x', '<c r="B1"><f>1+1</f><v>2</v></c>']] }));
    expect(row?.fault).toBe('column 2 holds a formula; put its value there');
  });

  test.each<[string, Uint8Array, string]>([
    ['a file that is none', Buffer.from('a,b\n'), 'cannot be opened as a workbook'],
    [
      'one that is cut off',
      workbookOf({ One: [['a']] }).subarray(0, 300),
      'cannot be opened as a workbook',
    ],
    [
      'a zip file of something else',
      zipOf([{ name: 'a.txt', content: 'a' }]),
      'has no part xl/_rels/workbook.xml.rels',
    ],
    [
      'a bomb by what it says of itself',
      workbookOf({ One: [['a']] }, [{ name: 'bomb', content: Buffer.alloc(2_000_000) }]),
      'unpacks to far more than an honest workbook does (bomb)',
    ],
    [
      'a sheet that unpacks to more than it says',
      lyingWorkbook(),
      'the workbook is damaged, cut off, or unpacks to more than it says',
    ],
    [
      'a column without number',
      workbookOf({ One: [['<c r="XFD1"><v>1</v></c>']] }),
      'column 16384, where a table has at most 1,000',
    ],
    ['entities in a sheet', entityWorkbook(), 'a document type is declared here'],
    [
      'a text that the workbook lacks',
      workbookOf({ One: [['<c t="s"><v>7</v></c>']] }),
      'refers to text 7, which the workbook lacks',
    ],
    ['a sheet that is not there', workbookOf({ Two: [['a']] }), 'has no sheet "One"; it has Two'],
  ])('refuses %s', async (_what, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});

function relations(): { name: string; content: string }[] {
  return [
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="One" r:id="r0"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="r0" Target="/xl/s.xml"/></Relationships>',
    },
  ];
}

function lyingWorkbook(): Uint8Array {
  const content = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(99)}</sheetData></worksheet>`;
  return zipOf([...relations(), { name: 'xl/s.xml', content, claimed: 100 }]);
}

function entityWorkbook(): Uint8Array {
  const content =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>';
  return zipOf([...relations(), { name: 'xl/s.xml', content }]);
}
