import type { Logger } from 'pino';
import { spareMemory } from './heap.ts';
import { createThrift } from './thrift.ts';

/** Between looks at what the process holds, in milliseconds. */
const EVERY = 250;

/** From now on, at rest, looks at what the process holds and has V8 spare memory while that is much more than now. */
export function watchMemory(logger: Logger): void {
  const thrift = createThrift(process.memoryUsage.rss());
  let sparing = false;
  const look = (): void => {
    const held = process.memoryUsage.rss();
    const spares = thrift(held, performance.now());
    if (spares === sparing) return;
    sparing = spares;
    spareMemory(sparing);
    logger.debug({ held, sparing }, 'sparing memory');
  };
  setInterval(look, EVERY).unref();
}
