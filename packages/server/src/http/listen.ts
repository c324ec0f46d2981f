import { type Server, createServer } from 'node:http';

import type { Listener } from './app.ts';

/** The server cannot listen; the message is one sentence that says why. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** A listening server with the port that it got. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/** Listens on a port; 0 takes any free one. @throws ListenError when it cannot. */
export function listen(listener: Listener, port: number, host: string): Promise<Listening> {
  const server = createServer((request, response) => void listener(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(toListenError(error, port, host)),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        server,
        port: typeof address === 'object' && address !== null ? address.port : port,
      });
    });
  });
}

function toListenError(error: NodeJS.ErrnoException, port: number, host: string): ListenError {
  const options = { cause: error };
  switch (error.code ?? '') {
    case 'EADDRINUSE':
      return new ListenError(
        `Port ${port} is taken by another program: stop that one, or set PORT to a free port.`,
        options,
      );
    case 'EACCES':
      return new ListenError(
        `Port ${port} needs more rights than this user has: set PORT to 1024 or above.`,
        options,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError(
        `HOST ${host} is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`,
        options,
      );
    default:
      return new ListenError(
        `The server cannot listen on ${host}:${port} (${error.message}).`,
        options,
      );
  }
}
