import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems hand to outgoing connections: none of those takes one while its server is away. */
const FIRST = 15_000;
const COUNT = 15_000;

/** A port of 127.0.0.1 that nobody listens on now, drawn at random, so that tests side by side draw different ones. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
    return true;
  } catch {
    return false;
  }
}
