import { expect, test } from 'vitest';
import { killImports } from './killed-imports.ts';

test(
  'a server of SQLite and an import killed at once leave a sound file and no half import',
  {
    timeout: 180_000,
  },
  async () => {
    const { faults, whole, nothing, kills } = await killImports(5);
    expect(faults).toEqual([]);
    expect(whole + nothing).toBe(kills);
  },
);
