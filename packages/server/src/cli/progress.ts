import { performance } from 'node:perf_hooks';
import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a task is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Where progress is written. */
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Where no terminal is, a line is printed every so often, in milliseconds; what is done sooner needs none. */
const EVERY = 2_000;

/** A bar on a terminal and plain lines elsewhere, on the standard error: the standard output is for results. */
export function createProgress(
  title: string,
  stream: Output = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  return stream.isTTY === true ? bar(title, stream) : lines(title, stream, now);
}

function bar(title: string, stream: Output): Progress {
  const format = `${title} {bar} {value}/{total}`;
  const drawn = new SingleBar(
    { format, stream, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) drawn.start(total, done);
      started = true;
      drawn.update(done);
    },
    stop: () => {
      if (started) drawn.stop();
    },
  };
}

function lines(title: string, stream: Output, now: () => number): Progress {
  let next = now() + EVERY;
  return {
    update: (done, total) => {
      if (now() < next) return;
      next = now() + EVERY;
      stream.write(`${title}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}\n`);
    },
    stop: () => undefined,
  };
}
