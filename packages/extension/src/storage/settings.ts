import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { BadgePlaceSchema } from '../page/badge-place.ts';
import { VERSION_KEY, migrated } from './migrated.ts';
import { DEFAULT_SERVER } from '../server/address.ts';
import { LANGUAGES } from '../words/language.ts';

const SettingsSchema = v.object({
  /** The address of the server, without a trailing slash. */
  server: v.fallback(v.string(), DEFAULT_SERVER),
  /** The servers that answered when they were entered, the last one last. */
  servers: v.fallback(v.array(v.string()), []),
  /** The language that the reader chose, or null for the browser's. */
  language: v.fallback(v.nullable(v.picklist(LANGUAGES)), null),
  /** Whether pages run from right to left whatever their language: how that looks can be seen before we speak one that does. */
  mirrored: v.fallback(v.boolean(), false),
  /** Whether the badge is switched off everywhere. */
  badgeOff: v.fallback(v.boolean(), false),
  /** The sites on which it is switched off: "sydney.edu.au". */
  badgeOffSites: v.fallback(v.array(v.string()), []),
  /** Where the reader moved the badge, or null where it was never moved. */
  badgePlace: v.fallback(v.nullable(BadgePlaceSchema), null),
  /** What the reader said pages are: fingerprint of the address -> slug; never leaves the browser. */
  confirmed: v.fallback(v.record(v.string(), v.string()), {}),
  /** What the reader said pages are not: fingerprint of the address -> slugs. */
  denied: v.fallback(v.record(v.string(), v.array(v.string())), {}),
});

/** What the reader has chosen. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEYS = Object.keys(SettingsSchema.entries);
/** Whoever changes settings holds this lock: the pages of the extension and its background change the same ones. */
const LOCK = 'settings';

/** The settings as stored; what was stored wrongly counts as not chosen, and takes nothing else with it. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([...KEYS, VERSION_KEY]);
  return v.parse(SettingsSchema, migrated(stored));
}

/**
 * Changes some of the settings, one change after the other.
 * @param change what they become; a function of what they are where the one hangs on the other
 * @throws where the browser's storage is full or forbidden
 */
export function changeSettings(
  change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const to = typeof change === 'function' ? change(await readSettings()) : change;
    await browser.storage.local.set(to);
  });
}

/** Writes what an older version stored as this one would have. It is read rightly before that, too. */
export function migrateSettings(): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const stored = await browser.storage.local.get([...KEYS, VERSION_KEY]);
    // What stays as it is is left alone: whoever changes it meanwhile is right.
    const news = Object.entries(migrated(stored)).filter(([key, value]) => stored[key] !== value);
    if (news.length > 0) await browser.storage.local.set(Object.fromEntries(news));
  });
}
