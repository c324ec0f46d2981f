import { expect, test } from 'vitest';
import { outcomeText } from './outcome-text.ts';
import { type ServerAccess, saveServer } from './save-server.ts';

const OLD = 'http://localhost:4000';

/** A background that answers as told, and the addresses that it was asked to use. */
function background(useServer: ServerAccess['useServer']) {
  const asked: string[] = [];
  const access: ServerAccess = {
    readServer: () => Promise.resolve(OLD),
    useServer: (server) => {
      asked.push(server);
      return useServer(server);
    },
  };
  return { access, asked };
}

test('has an address used as an origin, once it is checked', async () => {
  const { access, asked } = background(() => Promise.resolve(null));
  const outcome = await saveServer(' second.example/ ', access);
  expect(outcome).toEqual({ kind: 'CONNECTED', server: 'https://second.example' });
  expect(asked).toEqual(['https://second.example']);
  expect(outcomeText(outcome)).toBe('Connected; the catalogue was fetched.');
});

test.each(['', 'http://', 'ftp://second.example'])(
  'asks nobody for “%s”, and says how an address is written',
  async (text) => {
    const { access, asked } = background(() => Promise.resolve(null));
    const outcome = await saveServer(text, access);
    expect(outcome.kind).toBe('NOT_AN_ADDRESS');
    expect(outcomeText(outcome)).toContain('write it like http://localhost:4000');
    expect(asked).toEqual([]);
  },
);

test.each([
  ['UNREACHABLE', 'Nobody answers at https://second.example. Is the server running?'],
  ['TOO_SLOW', 'https://second.example takes too long to answer. Try again in a moment.'],
  ['NOT_OUR_SERVER', 'https://second.example answers, but it is no Second Opinion server.'],
] as const)('says what failed (%s), and which address stays', async (reason, sentence) => {
  const failure = { reason, address: 'https://second.example' };
  const { access } = background(() => Promise.resolve(failure));
  const outcome = await saveServer('second.example', access);
  expect(outcomeText(outcome)).toBe(`${sentence} The old address stays: ${OLD}.`);
});

test('says so where the background does not answer at all', async () => {
  const { access } = background(() => Promise.reject(new Error('no receiving end')));
  const outcome = await saveServer('second.example', access);
  expect(outcome).toEqual({ kind: 'FAILED', failure: null, kept: OLD });
  expect(outcomeText(outcome)).toContain('did not answer');
});
