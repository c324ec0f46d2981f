/**
 * A server of node:http alone that answers everything with the bytes of a file: the yardstick of the fastest way.
 * Its arguments are the file and its content encoding; it prints its port.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file = '', encoding = 'identity'] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': String(body.byteLength),
  ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
};
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : '');
});
