import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file on disk that goes when the test does. */
export interface TestFile extends AsyncDisposable {
  readonly path: string;
}

/** Writes text, or bytes as they are, to a file of that name in a folder of its own. */
export async function writeTestFile(name: string, content: string | Uint8Array): Promise<TestFile> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-file-'));
  const path = join(folder, name);
  await writeFile(path, content);
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
