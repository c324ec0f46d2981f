import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, migrateSettings, readSettings } from './settings.ts';

const local = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (keys: readonly string[]) =>
          Promise.resolve(
            Object.fromEntries(Object.entries(local.kept).filter(([key]) => keys.includes(key))),
          ),
        set: (values: object) => {
          Object.assign(local.kept, values);
          return Promise.resolve();
        },
      },
    },
  },
}));

beforeEach(() => {
  local.kept = {};
});

describe('settings of an older version', () => {
  const OLD = {
    server: 'https://second.example',
    confirmed: { abc: 'alpha-psychiatry' },
    denied: { abc: ['alpha-paediatrics'] },
  };

  test('are read and written as this one has them, and lose nothing', async () => {
    local.kept = { ...OLD, shortlist: [], profile: { version: 1 } };
    const read = await readSettings();
    expect(read).toMatchObject({ ...OLD, servers: ['https://second.example'], language: null });
    await migrateSettings();
    expect(local.kept).toMatchObject({
      ...OLD,
      version: 2,
      shortlist: [],
      profile: { version: 1 },
    });
    expect(await readSettings()).toEqual(read);
  });

  test('are migrated once: what the reader forgets afterwards stays forgotten', async () => {
    local.kept = { ...OLD };
    await migrateSettings();
    await changeSettings({ servers: [] });
    await migrateSettings();
    expect((await readSettings()).servers).toEqual([]);
  });
});

test('a setting that was stored wrongly takes no other with it', async () => {
  local.kept = { server: 'https://second.example', language: 'xx', badgePlace: 'left', version: 9 };
  expect(await readSettings()).toMatchObject({
    server: 'https://second.example',
    language: null,
    badgePlace: null,
  });
});
