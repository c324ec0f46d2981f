import { readFileSync } from 'node:fs';
import {
  type ProgramPath,
  findChromium,
  findFirefox,
  findPostgres,
  findRedis,
} from '../packages/e2e/src/machine-programs.ts';
import { ROOT, runNode, runProgram } from './run-program.ts';

/** A program of the machine that some tests drive. */
interface Need {
  readonly name: string;
  readonly find: () => ProgramPath;
  /** Debian's package. */
  readonly debian: string;
  /** What else installs it without asking, where something does. */
  readonly otherwise?: () => Promise<unknown>;
  /** What a person can do. */
  readonly advice: string;
}

const PLAYWRIGHT = `${ROOT}packages/e2e/node_modules/playwright-core/cli.js`;

const NEEDS: readonly Need[] = [
  {
    name: 'Chromium',
    find: findChromium,
    debian: 'chromium',
    otherwise: () => runNode([PLAYWRIGHT, 'install', 'chromium'], { output: 'show' }),
    advice: 'install Chromium, or set CHROMIUM_PATH to one',
  },
  {
    name: 'Firefox',
    find: findFirefox,
    debian: 'firefox-esr',
    advice: 'install Firefox, or set FIREFOX_PATH to one',
  },
  {
    name: 'PostgreSQL',
    find: findPostgres,
    debian: 'postgresql',
    advice: 'install PostgreSQL 15 or later, with initdb in the PATH',
  },
  {
    name: 'Redis',
    find: findRedis,
    debian: 'redis-server',
    advice: 'install Valkey or Redis, with valkey-server or redis-server in the PATH',
  },
];

/**
 * Looks for the programs that tests drive and installs what it can: on Debian as root with apt-get, else Chromium by
 * Playwright. Prints a line for each that stays missing; the tests that need it skip themselves.
 */
export async function installTestNeeds(): Promise<void> {
  const missing = stillMissing(NEEDS);
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    await installWithApt(missing.map((need) => need.debian));
  }
  for (const need of stillMissing(missing)) await need.otherwise?.();
  for (const need of stillMissing(missing)) {
    console.log(
      `${need.name} is missing: the tests that need it are skipped. To run them, ${need.advice}.`,
    );
  }
}

function stillMissing(needs: readonly Need[]): Need[] {
  return needs.filter((need) => need.find() === null);
}

async function installWithApt(packages: readonly string[]): Promise<void> {
  console.log(
    `Installing ${packages.join(', ')} with apt-get, which the browser and database tests need …`,
  );
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-qq'], { env, output: 'keep' });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { code, output } = await runProgram('apt-get', install, { env, output: 'keep' });
  if (code !== 0) console.log(`apt-get could not install them:\n${output.trim().slice(-600)}`);
}

/** Whether this is Debian or made from it. */
function isDebian(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
