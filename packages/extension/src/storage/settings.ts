import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { BadgePlaceSchema } from '../overlay/badge-place.ts';
import { DEFAULT_SERVER } from '../server/address.ts';
import { LANGUAGES } from '../words/language.ts';

const SettingsSchema = v.object({
  /** The address of the server, without a trailing slash. */
  server: v.optional(v.string(), DEFAULT_SERVER),
  /** The servers that answered when they were entered, the last one last. */
  servers: v.optional(v.array(v.string()), []),
  /** The language that the reader chose, or null for the browser's. */
  language: v.optional(v.nullable(v.picklist(LANGUAGES)), null),
  /** Whether pages run from right to left whatever their language: how that looks can be seen before we speak one that does. */
  mirrored: v.optional(v.boolean(), false),
  /** Whether the badge is switched off everywhere. */
  badgeOff: v.optional(v.boolean(), false),
  /** The sites on which it is switched off: "sydney.edu.au". */
  badgeOffSites: v.optional(v.array(v.string()), []),
  /** Where the reader moved the badge, or null where it was never moved. */
  badgePlace: v.optional(v.nullable(BadgePlaceSchema), null),
  /** What the reader said pages are: fingerprint of the address -> slug; never leaves the browser. */
  confirmed: v.optional(v.record(v.string(), v.string()), {}),
  /** What the reader said pages are not: fingerprint of the address -> slugs. */
  denied: v.optional(v.record(v.string(), v.array(v.string())), {}),
});

/** What the reader has chosen. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The settings as stored; what was stored wrongly counts as not chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = v.safeParse(SettingsSchema, await browser.storage.local.get(null));
  return stored.success ? stored.output : v.parse(SettingsSchema, {});
}

/** Changes some of the settings. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return browser.storage.local.set(change);
}
