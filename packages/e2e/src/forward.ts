import { type IncomingMessage, type ServerResponse, request } from 'node:http';

/** Hands a request on to a port of this machine, and its answer back; where nobody answers, the connection ends. */
export function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, headers, url = '/' } = incoming;
  // A proxy is asked for whole addresses.
  const path = url.replace(/^http:\/\/[^/]+/, '');
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
