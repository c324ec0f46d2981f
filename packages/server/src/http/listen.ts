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

/** How long the server waits for the other end, in milliseconds. */
export interface Patience {
  /** For the head of a request, from when the connection opened or became idle. */
  readonly head: number;
  /** For a whole request, its body included. */
  readonly request: number;
  /** For the next sign of life while an answer is taken, or is being made. */
  readonly silence: number;
  /** For the next request of a connection. */
  readonly idle: number;
  /** Between looks at how long each has waited. */
  readonly look: number;
}

/** Long enough for a phone in a train, short enough for nobody to hold many connections with little. */
export const PATIENCE: Patience = {
  head: 10_000,
  request: 20_000,
  silence: 60_000,
  idle: 5_000,
  look: 2_000,
};

/** The settings that a port and a host came from, for messages. */
export interface ListenSettings {
  readonly port: string;
  readonly host: string;
}

const SETTINGS: ListenSettings = { port: 'PORT', host: 'HOST' };

/** Listens on a port; 0 takes any free one. @throws ListenError when it cannot. */
export function listen(
  listener: Listener,
  port: number,
  host: string,
  settings: ListenSettings = SETTINGS,
  patience: Patience = PATIENCE,
): Promise<Listening> {
  const options = {
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    connectionsCheckingInterval: patience.look,
  };
  const server = createServer(options, (request, response) => void listener(request, response));
  server.setTimeout(patience.silence);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(toListenError(error, port, host, settings)),
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

function toListenError(
  error: NodeJS.ErrnoException,
  port: number,
  host: string,
  settings: ListenSettings,
): ListenError {
  const options = { cause: error };
  switch (error.code ?? '') {
    case 'EADDRINUSE':
      return new ListenError(
        `Port ${port} is taken by another program: stop that one, or set ${settings.port} to a free port.`,
        options,
      );
    case 'EACCES':
      return new ListenError(
        `Port ${port} needs more rights than this user has: set ${settings.port} to 1024 or above.`,
        options,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError(
        `${settings.host} ${host} is no address of this machine: set ${settings.host} to 127.0.0.1 or 0.0.0.0.`,
        options,
      );
    default:
      return new ListenError(
        `The server cannot listen on ${host}:${port} (${error.message}).`,
        options,
      );
  }
}
