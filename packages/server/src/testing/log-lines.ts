import { Writable } from 'node:stream';
import * as v from 'valibot';

const Line = v.pipe(v.string(), v.parseJson(), v.looseObject({ msg: v.string() }));

/** A place to log to, and what was logged there. */
export interface LogLines {
  readonly stream: Writable;
  readonly text: () => string;
  readonly lines: () => v.InferOutput<typeof Line>[];
}

/** Keeps what is logged. */
export function keepLog(): LogLines {
  let logged = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString();
      done();
    },
  });
  const lines = () =>
    logged
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => v.parse(Line, line));
  return { stream, text: () => logged, lines };
}
