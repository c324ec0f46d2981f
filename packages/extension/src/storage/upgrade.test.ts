import { beforeEach, expect, test, vi } from 'vitest';
import { PROFILE_KEY, readStored } from '../profile/stored-profile.ts';
import { readShortlist } from './shortlist/store.ts';
import { migrateSettings, readSettings } from './settings.ts';

const local = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (keys: string | readonly string[]) =>
          Promise.resolve(
            Object.fromEntries(
              Object.entries(local.kept).filter(([key]) => [keys].flat().includes(key)),
            ),
          ),
        set: (values: object) => {
          Object.assign(local.kept, values);
          return Promise.resolve();
        },
      },
    },
  },
}));

/** All that the first version kept beyond its database: written out, so that no change of the code changes it. */
const FIRST = {
  server: 'https://second.example',
  confirmed: { '3f2a': 'alpha-psychiatry' },
  denied: { '3f2a': ['alpha-paediatrics'], '77c0': ['beta-surgery'] },
  profile: {
    version: 1,
    profile: {
      citizenships: ['PK'],
      residence: 'PK',
      audience: 'INTERNATIONAL',
      currency: 'USD',
      medicalDegree: true,
      registrations: [{ country: 'PK', specialist: false }],
      experienceMonths: 36,
      englishTests: [{ name: 'IELTS', score: '7.5' }],
      pay: { minor: 6_000_000, currency: 'USD' },
      taxRate: 0.2,
      keptPay: { partTime: 0.5 },
      payAfter: { kind: 'REFERENCE', id: 'au-specialist' },
      horizonYears: 20,
      preferences: { research: 'MUCH', delivery: ['ONLINE'] },
      weights: { cost: 2, research: 1 },
    },
  },
  shortlist: [
    {
      slug: 'alpha-psychiatry',
      name: 'Master of Medicine (Psychiatry)',
      institution: 'Alpha University',
      country: 'AU',
      page: 'https://www.alpha.edu.au/psychiatry',
      added: '2026-11-23T02:14:02.000Z',
      status: 'PREPARING',
      note: 'Ask about part-time years.',
      deadlines: [{ date: '2027-03-31', label: 'Applications close' }],
    },
    {
      slug: 'beta-surgery',
      name: 'ChM General Surgery',
      institution: 'Beta University',
      country: null,
      page: null,
      added: '2026-11-23T02:20:00.000Z',
      status: 'CONSIDERING',
      note: '',
      deadlines: [],
    },
  ],
};

beforeEach(() => {
  local.kept = structuredClone(FIRST);
});

test.each([
  ['before it is migrated', () => Promise.resolve()],
  ['once it is migrated', migrateSettings],
])('what the first version stored is read whole %s', async (_when, prepare) => {
  await prepare();
  expect(await readSettings()).toEqual({
    server: FIRST.server,
    servers: [FIRST.server],
    confirmed: FIRST.confirmed,
    denied: FIRST.denied,
    language: null,
    mirrored: false,
    badgeOff: false,
    badgeOffSites: [],
    badgePlace: null,
  });
  expect(readStored(local.kept[PROFILE_KEY])).toEqual({
    kind: 'FOUND',
    profile: FIRST.profile.profile,
    dropped: [],
  });
  expect(await readShortlist()).toEqual(FIRST.shortlist);
});

test('migrating changes nothing of what the reader wrote', async () => {
  await migrateSettings();
  expect(local.kept).toEqual({ ...FIRST, servers: [FIRST.server], version: 2 });
});
