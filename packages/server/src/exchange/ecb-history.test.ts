import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HISTORY, writeRateFile } from '../testing/rate-file.ts';
import { type EcbDay, ECB_SOURCE, readEcbHistory } from './ecb-history.ts';

async function read(content: string | Uint8Array): Promise<EcbDay[]> {
  await using file = await writeRateFile(content);
  return await readAll(file.path);
}

async function readAll(path: string, days: EcbDay[] = []): Promise<EcbDay[]> {
  for await (const day of readEcbHistory(path)) days.push(day);
  return days;
}

/** What is said of a file, without its path; null where it is taken. */
async function faultOf(content: string | Uint8Array): Promise<string | null> {
  await using file = await writeRateFile(content);
  try {
    await readAll(file.path);
    return null;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ImportError') throw error;
    return error.message.replace(file.path, 'file');
  }
}

const changed = (from: string, to: string): string => {
  expect(HISTORY).toContain(from);
  return HISTORY.replace(from, to);
};

describe('the history of the European Central Bank', () => {
  it('is read day by day, with every digit, its line and its source', async () => {
    const days = await read(HISTORY);
    expect(days.map(({ date, line }) => [date, line])).toEqual([
      ['2024-01-03', 2],
      ['2024-01-02', 3],
      ['2007-12-31', 4],
    ]);
    expect(days[0]?.rates).toEqual([
      { date: '2024-01-03', currency: 'USD', perEuro: '1.0919', source: ECB_SOURCE },
      { date: '2024-01-03', currency: 'JPY', perEuro: '155.50', source: ECB_SOURCE },
      { date: '2024-01-03', currency: 'GBP', perEuro: '0.86250', source: ECB_SOURCE },
    ]);
  });

  it('says what it left out: what was not quoted, and currencies that ended', async () => {
    const days = await read(HISTORY);
    expect(days.map(({ unquoted, ended }) => ({ unquoted, ended }))).toEqual([
      { unquoted: 1, ended: [] },
      { unquoted: 2, ended: [] },
      { unquoted: 0, ended: ['CYP'] },
    ]);
    expect(days.flatMap(({ rates }) => rates).map(({ currency }) => currency)).not.toContain('CYP');
  });

  it('is read alike with a byte order mark, in UTF-16, with line ends of Windows, and without the empty column', async () => {
    const rates = (await read(HISTORY)).map((day) => day.rates);
    const others = [
      `\uFEFF${HISTORY}`,
      Buffer.from(`\uFEFF${HISTORY}`, 'utf16le'),
      HISTORY.replaceAll('\n', '\r\n'),
      HISTORY.replaceAll(',\n', '\n'),
    ];
    for (const other of others) {
      expect((await read(other)).map((day) => day.rates)).toEqual(rates);
    }
  });

  it.each([
    ['a line of too few columns', changed('0.8661,\n', '\n'), 'file, line 3: 5 columns, where'],
    ['a file that ends in a line', HISTORY.slice(0, -12), 'The file seems cut off'],
    ['a file that ends in a number', HISTORY.replaceAll(',\n', '\n').slice(0, -3), 'cut off'],
    ['another header', changed('Date,', 'Currency,'), 'line 1: "Currency" has no place'],
    ['a column that is no code', changed('GBP', 'Pound'), 'line 1: "Pound" has no place'],
    ['a column twice', changed('JPY', 'USD'), 'line 1: USD has two columns'],
    ['no header', HISTORY.slice(HISTORY.indexOf('\n') + 1), 'line 1: "2024-01-03" has no place'],
    ['a day that is none', changed('2024-01-02', '2024-13-02'), 'line 3: "2024-13-02" is no day'],
    ['a day in words', changed('2024-01-02', '2 January 2024'), 'line 3: "2 January 2024" is no'],
    ['a negative rate', changed('1.0956', '-1.0956'), 'line 3, USD: "-1.0956" is no rate'],
    ['a rate of zero', changed('1.0956', '0'), 'line 3, USD: "0" is no rate; write a decimal'],
    ['a rate in words', changed('1.0956', 'n.a.'), 'line 3, USD: "n.a." is no rate'],
    ['a day twice', changed('2024-01-02', '2024-01-03'), 'line 3: 2024-01-03 was on line 2'],
    ['an open quotation mark', changed('1.0956', '"1.0956'), 'file: this is no CSV'],
    ['a web page', '<!doctype html>\n<title>Sorry</title>\n', 'has no place in the header'],
    ['nothing', '', 'file is empty'],
    ['a header alone', 'Date,USD,\n', 'file has a header and no day'],
    ['latin-1', Buffer.from(changed('N/A', 'n/é'), 'latin1'), 'these bytes are no utf-8'],
    ['bytes that are no letters', HISTORY.replace('USD', 'U\0D'), 'the file holds null bytes'],
    ['the zip file', Buffer.from('PK\u0003\u0004…'), 'file is a zip or xlsx file'],
  ])('is refused with %s', async (_what, content, message) => {
    expect(await faultOf(content)).toContain(message);
  });

  it('is refused where it cannot be read', async () => {
    await expect(readAll('/no/such/file.csv')).rejects.toThrow(
      /^\/no\/such\/file\.csv cannot be read \(ENOENT.*give the path of a file that you may read/,
    );
  });

  it('never gives a rate that the file does not have, wherever the file breaks off', async () => {
    const whole = JSON.stringify(await read(HISTORY));
    await fc.assert(
      fc.asyncProperty(fc.nat(HISTORY.length - 1), async (end) => {
        await using file = await writeRateFile(HISTORY.slice(0, end));
        const seen: EcbDay[] = [];
        const ending = await readAll(file.path, seen).then(
          () => 'taken',
          (error: unknown) => (error instanceof Error ? error.name : 'no error'),
        );
        expect(['taken', 'ImportError']).toContain(ending);
        for (const { rates } of seen) expect(whole).toContain(JSON.stringify(rates));
      }),
    );
  });
});
