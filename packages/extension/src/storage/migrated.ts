/** Under which key the version of what is stored lies; absent before the second version. */
export const VERSION_KEY = 'version';

type Stored = Readonly<Record<string, unknown>>;

/** From each version to the next, in order. A step leaves alone what it does not know. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [
  /** 1 knew one server; from 2 on the servers that answered are remembered. */
  (stored) =>
    typeof stored['server'] === 'string' && !('servers' in stored)
      ? { ...stored, servers: [stored['server']] }
      : stored,
];

/** The version that is written now. */
const VERSION = STEPS.length + 1;

/** What was stored by any older version, as this one stores it. What a newer one stored stays as it is. */
export function migrated(stored: Stored): Stored {
  const given = stored[VERSION_KEY];
  const version = typeof given === 'number' && given >= 1 ? given : 1;
  if (version >= VERSION) return stored;
  const now = STEPS.slice(version - 1).reduce((before, step) => step(before), stored);
  return { ...now, [VERSION_KEY]: VERSION };
}
