import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import { freePort } from '@second-opinion/server/testing/free-port';
import { forward } from './forward.ts';

/** A door before the server that writes down who comes through, and can be shut. */
export interface Gate {
  /** The address by which browsers reach the server: "http://localhost:4711". */
  readonly url: string;
  /** "GET /graphql", without what is asked, in the order of their coming. */
  readonly passed: readonly string[];
  /** What they brought along, in their addresses and bodies, as text. */
  readonly bodies: readonly string[];
  /** Lets requests through to the server on a port of this machine. */
  readonly openTo: (port: number) => void;
  /** Ends connections at once and accepts none: to a browser the server is away. */
  readonly shut: () => Promise<void>;
  /** Takes requests and answers none, until it is released. */
  readonly hold: () => void;
  /** Ends what was held, without an answer, and lets requests through again. */
  readonly release: () => void;
  /** Accepts connections again. */
  readonly reopen: () => Promise<void>;
}

/** Puts up a gate on a free port of this machine. It is shut to the server until it is told its port. */
export async function putUpGate(): Promise<Gate> {
  const passed: string[] = [];
  const bodies: string[] = [];
  let target: number | null = null;
  let holding = false;
  const held = new Set<ServerResponse>();
  const server = createServer((incoming, outgoing) => {
    const [path, query = ''] = (incoming.url ?? '').split('?');
    passed.push(`${incoming.method} ${path}`);
    bodies.push(decodeURIComponent(query.replaceAll('+', ' ')));
    incoming.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
    if (holding) held.add(outgoing);
    else if (target === null) outgoing.destroy();
    else forward(incoming, outgoing, target);
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  // One that no outgoing connection takes while the gate is shut.
  const port = await freePort();
  await listen(port);
  return {
    url: `http://localhost:${port}`,
    passed,
    bodies,
    openTo: (serverPort) => {
      target = serverPort;
    },
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      for (const outgoing of held) outgoing.destroy();
      held.clear();
    },
    shut: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    reopen: () => listen(port),
  };
}
