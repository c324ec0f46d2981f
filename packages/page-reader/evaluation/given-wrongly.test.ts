import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { sentenceOf } from './given-wrongly.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

test.each([
  [join(tmpdir(), 'second-opinion-no-such-file'), /no-such-file is not there/],
  [tmpdir(), /is a folder: give a file/],
])('a file that cannot be read, %s, is one sentence', (path, sentence) => {
  expect(sentenceOf(thrownBy(() => readFileSync(path)))).toMatch(sentence);
});

test('a fault of the program keeps its stack', () => {
  expect(sentenceOf(new TypeError('x is undefined'))).toBeNull();
  expect(sentenceOf('text')).toBeNull();
});

const EXPLAIN = fileURLToPath(new URL('explain.ts', import.meta.url));

/** What `explain:page` prints on the standard error. */
async function complaint(...args: readonly string[]): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [EXPLAIN, ...args], { timeout: 60_000 });
  } catch (error) {
    if (error instanceof Error && 'stderr' in error) return String(error.stderr);
  }
  return '';
}

describe('explain:page', { timeout: 90_000 }, () => {
  test.each([
    [['/no/such/page.html'], 'is not there'],
    [['a.html', '--ulr', 'x'], "Unknown option '--ulr'"],
  ])('given %j says what is wrong, with the usage and without a stack', async (args, said) => {
    const text = await complaint(...args);
    expect(text).toContain(said);
    expect(text).toContain('usage: pnpm explain:page');
    expect(text).not.toMatch(/^\s+at /m);
  });
});
