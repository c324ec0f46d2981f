import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Nobody's user and group: what Debian calls nobody and nogroup. */
const NOBODY = 65_534;

/** Runs the commands of an image as somebody who may do little. */
export interface RunAs {
  /** Runs a step of the build to its end. @throws with what it printed where it fails. */
  readonly build: (command: readonly string[], folder: string, root: string) => void;
  /** Starts what the image runs. */
  readonly start: (
    command: readonly string[],
    folder: string,
    env: Readonly<Record<string, string>>,
  ) => ChildProcess;
  /** Gives a folder to the user that the image runs as. */
  readonly own: (folder: string) => void;
}

/**
 * The ways to run commands below a folder.
 * @param clean whether the build, too, is run by nobody, in a home without a cache: everything is fetched anew.
 */
export function runAs(scratch: string, clean: boolean): RunAs {
  const root = process.getuid?.() === 0;
  const nobody = root ? { uid: NOBODY, gid: NOBODY } : {};
  const bin = join(scratch, 'bin');
  mkdirSync(bin);
  // This very Node may lie where nobody else may look.
  copyFileSync(process.execPath, join(bin, 'node'));
  chmodSync(join(bin, 'node'), 0o755);
  const path = `${bin}:/usr/local/bin:/usr/bin:/bin`;
  const own = (folder: string): void => {
    if (root) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
  };
  return {
    own,
    build: (command, folder, stage) => {
      const [program = '', ...args] = command;
      const home = join(scratch, 'home');
      mkdirSync(home, { recursive: true });
      if (clean && root) {
        chownSync(home, NOBODY, NOBODY);
        own(stage);
      }
      const inherited = { ...process.env, ...NO_PACKAGE };
      const env = clean
        ? { ...inherited, ...NO_CACHE, PATH: path, HOME: home, npm_config_registry: registry() }
        : { ...inherited, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
      execFileSync(program, args, { cwd: folder, env, ...(clean ? nobody : {}), stdio: 'pipe' });
    },
    start: (command, folder, env) => {
      const [program = '', ...args] = command;
      return spawn(program, args, { cwd: folder, env: { PATH: path, ...env }, ...nobody });
    },
  };
}

/** An npx around this process says in the environment which package it runs; the one of a step runs another. */
const NO_PACKAGE = { npm_config_package: undefined };

/** Where the invoking user keeps packages is not for nobody. */
const NO_CACHE = {
  npm_config_cache: undefined,
  npm_config_userconfig: undefined,
  XDG_CACHE_HOME: undefined,
  XDG_DATA_HOME: undefined,
  PNPM_HOME: undefined,
};

/** The registry that this machine is set to. */
function registry(): string {
  return execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
}
