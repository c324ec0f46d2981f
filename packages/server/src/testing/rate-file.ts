import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file on disk that goes when the test does. */
export interface RateFile extends AsyncDisposable {
  readonly path: string;
}

/** A history laid out as the European Central Bank lays it out: newest first, with an empty column at the end. */
export const HISTORY = [
  'Date,USD,JPY,CYP,GBP,',
  '2024-01-03,1.0919,155.50,N/A,0.86250,',
  '2024-01-02,1.0956,N/A,N/A,0.8661,',
  '2007-12-31,1.4721,164.93,0.585274,0.73335,',
  '',
].join('\n');

/** Writes text, or bytes as they are, to a file of its own. */
export async function writeRateFile(content: string | Uint8Array): Promise<RateFile> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-rates-'));
  const path = join(folder, 'eurofxref-hist.csv');
  await writeFile(path, content);
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
