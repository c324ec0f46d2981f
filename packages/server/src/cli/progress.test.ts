import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createProgress } from './progress.ts';

/** A stream that keeps what is written. */
function output(isTTY: boolean): { written: string[]; stream: Writable & { isTTY: boolean } } {
  const written: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  return { written, stream: Object.assign(stream, { isTTY }) };
}

describe('createProgress', () => {
  test('prints a plain line now and then where there is no terminal', () => {
    const { written, stream } = output(false);
    let time = 0;
    const { update, stop } = createProgress('Copying', stream, () => time);
    update(1, 3_000);
    time = 2_500;
    update(1_500, 3_000);
    time = 3_000;
    update(1_600, 3_000);
    stop();
    expect(written).toEqual(['Copying: 1,500 of 3,000\n']);
  });

  test('draws a bar on a terminal', () => {
    const { written, stream } = output(true);
    const { update, stop } = createProgress('Copying', stream);
    update(1, 2);
    update(2, 2);
    stop();
    expect(written.join('')).toMatch(/Copying .*1\/2/);
  });
});
