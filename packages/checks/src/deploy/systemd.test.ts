import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, read } from '../repository.ts';

const UNIT = 'deploy/second-opinion.service';

/** Of 10: what systemd calls OK begins at 2. */
const MOST_EXPOSED = 2;

const systemd = (...args: string[]) =>
  spawnSync('systemd-analyze', [...args, join(ROOT, UNIT)], { encoding: 'utf8' });
const has = spawnSync('systemd-analyze', ['--version']).error === undefined;

describe('the unit for systemd', () => {
  test.skipIf(!has)('is what systemd takes for a unit (needs systemd-analyze)', () => {
    const { status, stderr } = systemd('verify');
    expect([status, stderr]).toEqual([0, '']);
  });

  test.skipIf(!has)('leaves little to whoever breaks in (needs systemd-analyze)', () => {
    const { stdout } = systemd('security', '--offline=true', '--no-pager');
    const [, exposure = '10'] = /exposure level for \S+: (\d+\.\d)/.exec(stdout) ?? [];
    expect(Number(exposure)).toBeLessThan(MOST_EXPOSED);
  });

  test('runs as a user of its own, which may write its own folder alone', () => {
    const lines = read(UNIT).split('\n');
    for (const line of [
      'DynamicUser=yes',
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'NoNewPrivileges=yes',
      'CapabilityBoundingSet=',
      'StateDirectory=second-opinion',
    ]) {
      expect(lines).toContain(line);
    }
    expect(read(UNIT)).toContain('DATABASE_URL=/var/lib/second-opinion/');
  });
});
