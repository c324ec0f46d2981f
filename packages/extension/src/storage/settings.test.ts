import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, migrateSettings, readSettings } from './settings.ts';

const local = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  /** What happens between a reading and what is made of it. */
  meanwhile: () => {},
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (keys: readonly string[]) => {
          const found = Object.entries(local.kept).filter(([key]) => keys.includes(key));
          local.meanwhile();
          return Promise.resolve(Object.fromEntries(found));
        },
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
  local.meanwhile = () => {};
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

describe('changes at the same time', () => {
  test('one that is made during a migration stays, whoever makes it', async () => {
    local.kept = { server: 'https://old.example' };
    local.meanwhile = () => {
      local.kept['server'] = 'https://new.example';
    };
    await migrateSettings();
    expect(local.kept).toMatchObject({ version: 2, server: 'https://new.example' });
  });

  test('those that hang on what is there come one after the other', async () => {
    const hide = (site: string): Promise<void> =>
      changeSettings(({ badgeOffSites }) => ({ badgeOffSites: [...badgeOffSites, site] }));
    await Promise.all(['alpha.example', 'beta.example', 'gamma.example'].map(hide));
    expect((await readSettings()).badgeOffSites).toEqual([
      'alpha.example',
      'beta.example',
      'gamma.example',
    ]);
  });

  test('one that the browser refuses holds up none after it', async () => {
    const refused = changeSettings(() => {
      throw new Error('QUOTA_BYTES quota exceeded');
    });
    await expect(refused).rejects.toThrow('QUOTA_BYTES');
    await changeSettings({ badgeOff: true });
    expect((await readSettings()).badgeOff).toBe(true);
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
