import { beforeEach, expect, test, vi } from 'vitest';
import { ServerFailure } from '../server/failure.ts';
import { useServer } from './use-server.ts';

const seams = vi.hoisted(() => ({
  settings: { server: 'http://localhost:4000', servers: ['http://localhost:4000'] },
  refreshIndex: vi.fn<(server: string) => Promise<unknown>>(),
}));
vi.mock('../storage/settings.ts', () => ({
  readSettings: () => Promise.resolve(seams.settings),
  changeSettings: (change: object) => {
    Object.assign(seams.settings, change);
    return Promise.resolve();
  },
}));
vi.mock('./index-keeper.ts', () => ({ refreshIndex: seams.refreshIndex }));

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
  await useServer('https://b.example');
  await useServer('https://b.example');
  expect(seams.settings).toEqual({
    server: 'https://b.example',
    servers: ['http://localhost:4000', 'https://b.example'],
  });
});
