import { Agent, request } from 'node:http';

/** One answer, or why there is none. */
export type Outcome =
  | { readonly kind: 'ANSWERED'; readonly status: number; readonly body: string }
  /** The connection broke with the request on it; whether it was carried out is not known. */
  | { readonly kind: 'BROKEN'; readonly port: number; readonly reason: string };

/** Sends requests to several servers in turn, as a balancer does. */
export interface BalancedClient {
  readonly post: (body: object, headers?: Readonly<Record<string, string>>) => Promise<Outcome>;
  readonly close: () => void;
}

/** So often each server is asked whether it is ready, in milliseconds. */
const LOOK = 100;

/**
 * A small round-robin balancer: a server that is not ready gets no more requests, and a connection that is refused is tried
 * at the next one, since nothing was sent on it.
 * @param connections at most so many to each server.
 */
export function createBalancedClient(
  ports: readonly number[],
  connections: number,
): BalancedClient {
  const agents = new Map(
    ports.map((port) => [port, new Agent({ keepAlive: true, maxSockets: connections })]),
  );
  const unready = new Set<number>();
  const looking = setInterval(() => {
    for (const port of ports) void look(port);
  }, LOOK);
  const look = async (port: number): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    await response?.body?.cancel();
    if (response?.status === 200) unready.delete(port);
    else unready.add(port);
  };
  let turn = 0;
  const next = (tried: ReadonlySet<number>): number | undefined => {
    turn += 1;
    const untried = ports.filter((port) => !tried.has(port));
    const ready = untried.filter((port) => !unready.has(port));
    const among = ready.length > 0 ? ready : untried;
    return among[turn % among.length];
  };
  return {
    post: async (body, headers = {}) => {
      const tried = new Set<number>();
      for (let port = next(tried); port !== undefined; port = next(tried)) {
        tried.add(port);
        const once = () => send(port, agents.get(port), JSON.stringify(body), headers);
        const first = await once();
        const outcome = first === 'IDLE_TOO_LONG' ? await once() : first;
        if (outcome === 'IDLE_TOO_LONG') return { kind: 'BROKEN', port, reason: 'idle twice' };
        if (outcome !== 'REFUSED') return outcome;
        unready.add(port);
      }
      return { kind: 'BROKEN', port: 0, reason: 'no server takes a connection' };
    },
    close: () => {
      clearInterval(looking);
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

/** When each connection had its latest answer. */
const usedAt = new WeakMap<object, number>();

/**
 * A server closes what was idle for five seconds, and may do so while a request is on its way to it: that is tried once more
 * on another connection, as any balancer does.
 */
const IDLE = 4_000;

function send(
  port: number,
  agent: Agent | undefined,
  text: string,
  headers: Readonly<Record<string, string>>,
): Promise<Outcome | 'REFUSED' | 'IDLE_TOO_LONG'> {
  return new Promise((resolve) => {
    let taken: object | null = null;
    const options = {
      host: '127.0.0.1',
      port,
      agent,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    };
    const broken = ({ code, message }: NodeJS.ErrnoException): void => {
      const idle = taken === null ? 0 : performance.now() - (usedAt.get(taken) ?? Infinity);
      if (code === 'ECONNREFUSED') resolve('REFUSED');
      else if (sent.reusedSocket && idle >= IDLE) resolve('IDLE_TOO_LONG');
      else resolve({ kind: 'BROKEN', port, reason: code ?? message });
    };
    const sent = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.once('error', broken);
      response.once('end', () => {
        if (taken !== null) usedAt.set(taken, performance.now());
        resolve({ kind: 'ANSWERED', status: response.statusCode ?? 0, body });
      });
    });
    sent.once('socket', (socket) => {
      taken = socket;
    });
    sent.once('error', broken);
    sent.end(text);
  });
}
