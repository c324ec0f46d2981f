import { beforeEach, expect, test, vi } from 'vitest';
import { ServerFailure } from '../server/failure.ts';
import { keepFresh, useServer } from './use-server.ts';

type Change = object | ((before: object) => object);

const seams = vi.hoisted(() => ({
  settings: { server: 'http://localhost:4000', servers: ['http://localhost:4000'] },
  recogniseUnchecked: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  refreshIndex: vi.fn<(server: string) => Promise<unknown>>(),
}));
vi.mock('../storage/settings.ts', () => ({
  readSettings: () => Promise.resolve(seams.settings),
  changeSettings: (change: Change) => {
    Object.assign(seams.settings, typeof change === 'function' ? change(seams.settings) : change);
    return Promise.resolve();
  },
}));
vi.mock('./index-keeper.ts', () => ({ refreshIndex: seams.refreshIndex }));
vi.mock('./pages.ts', () => ({ recogniseUnchecked: seams.recogniseUnchecked }));

beforeEach(() => {
  seams.settings = { server: 'http://localhost:4000', servers: ['http://localhost:4000'] };
});

test('nothing is set before the server has answered, and nothing where it fails', async () => {
  seams.refreshIndex.mockImplementation((server) => {
    expect(seams.settings.server).toBe('http://localhost:4000');
    return Promise.reject(new ServerFailure('TOO_SLOW', server));
  });
  expect(await useServer('https://b.example')).toEqual({
    reason: 'TOO_SLOW',
    address: 'https://b.example',
  });
  expect(seams.settings).toEqual({
    server: 'http://localhost:4000',
    servers: ['http://localhost:4000'],
  });
});

test('a server that answers is used and remembered once', async () => {
  seams.refreshIndex.mockResolvedValue({});
  seams.recogniseUnchecked.mockImplementationOnce(() => {
    expect(seams.settings.server).toBe('https://b.example');
    return Promise.resolve();
  });
  await useServer('https://b.example');
  expect(seams.recogniseUnchecked).toHaveBeenCalledOnce();
  await useServer('https://b.example');
  expect(seams.settings).toEqual({
    server: 'https://b.example',
    servers: ['http://localhost:4000', 'https://b.example'],
  });
});

test('pages that no catalogue was there for are recognised once it has come', async () => {
  seams.recogniseUnchecked.mockClear();
  seams.refreshIndex.mockRejectedValueOnce(new ServerFailure('TOO_SLOW', 'http://localhost:4000'));
  await keepFresh();
  expect(seams.recogniseUnchecked).not.toHaveBeenCalled();
  seams.refreshIndex.mockResolvedValueOnce({});
  await keepFresh();
  expect(seams.recogniseUnchecked).toHaveBeenCalledOnce();
});
