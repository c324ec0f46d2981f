import { expect, test } from 'vitest';
import { outcomeText } from './outcome-text.ts';
import { type ServerAccess, saveServer } from './save-server.ts';

const OLD = 'http://localhost:4000';

/** A browser that keeps an address, and a background that answers as told. */
function keeping(fetchCatalogue: ServerAccess['fetchCatalogue']) {
  const stored = [OLD];
  const fetchedFrom: (string | undefined)[] = [];
  const access: ServerAccess = {
    readServer: () => Promise.resolve(stored.at(-1) ?? ''),
    storeServer: (server) => {
      stored.push(server);
      return Promise.resolve();
    },
    fetchCatalogue: () => {
      fetchedFrom.push(stored.at(-1));
      return fetchCatalogue();
    },
  };
  return { access, stored, fetchedFrom };
}

test('keeps an address whose catalogue could be fetched, as an origin', async () => {
  const { access, stored, fetchedFrom } = keeping(() => Promise.resolve(null));
  const outcome = await saveServer(' second.example/ ', access);
  expect(outcome).toEqual({ kind: 'CONNECTED', server: 'https://second.example' });
  expect(fetchedFrom).toEqual(['https://second.example']);
  expect(stored.at(-1)).toBe('https://second.example');
  expect(outcomeText(outcome)).toBe('Connected; the catalogue was fetched.');
});

test.each(['', 'http://', 'ftp://second.example'])(
  'stores and asks nothing for “%s”, and says how an address is written',
  async (text) => {
    const { access, stored, fetchedFrom } = keeping(() => Promise.resolve(null));
    const outcome = await saveServer(text, access);
    expect(outcome.kind).toBe('NOT_AN_ADDRESS');
    expect(outcomeText(outcome)).toContain('write it like http://localhost:4000');
    expect(stored).toEqual([OLD]);
    expect(fetchedFrom).toEqual([]);
  },
);

test('puts the old address back where fetching failed, and says both', async () => {
  const failure = { reason: 'UNREACHABLE', address: 'https://second.example' } as const;
  const { access, stored } = keeping(() => Promise.resolve(failure));
  const outcome = await saveServer('second.example', access);
  expect(stored).toEqual([OLD, 'https://second.example', OLD]);
  expect(outcomeText(outcome)).toBe(
    `Nobody answers at https://second.example. Is the server running? The old address stays: ${OLD}.`,
  );
});

test('puts the old address back where the background does not answer at all', async () => {
  const { access, stored } = keeping(() => Promise.reject(new Error('no receiving end')));
  const outcome = await saveServer('second.example', access);
  expect(outcome).toEqual({ kind: 'FAILED', failure: null, kept: OLD });
  expect(stored.at(-1)).toBe(OLD);
  expect(outcomeText(outcome)).toContain('did not answer');
});
