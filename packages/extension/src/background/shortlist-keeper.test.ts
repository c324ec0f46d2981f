import { beforeEach, expect, test, vi } from 'vitest';
import { keepShortlist } from './shortlist-keeper.ts';

const local = vi.hoisted(() => ({ kept: new Map<string, unknown>(), full: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          await Promise.resolve();
          return { [key]: local.kept.get(key) };
        },
        set: async (values: Record<string, unknown>) => {
          await Promise.resolve();
          if (local.full) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of Object.entries(values)) local.kept.set(key, value);
        },
      },
    },
  },
}));

const add = (slug: string) =>
  ({ do: 'ADD', slug, name: 'MMed', institution: 'Alpha', country: null, page: null }) as const;

beforeEach(() => {
  local.kept.clear();
  local.full = false;
});

test('two tabs that change the list at once lose nothing', async () => {
  await Promise.all([keepShortlist(add('a')), keepShortlist(add('b')), keepShortlist(add('c'))]);
  expect(local.kept.get('shortlist')).toMatchObject([{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }]);
});

test('says so when the browser’s storage is full, and works again afterwards', async () => {
  local.full = true;
  expect(await keepShortlist(add('a'))).toBe('NOT_KEPT');
  local.full = false;
  expect(await keepShortlist(add('a'))).toBeNull();
});
