/**
 * `pnpm start`: bundles the server and builds the extension where their sources changed, runs the server beside that, and says at the end where
 * everything is. Ends with the server's exit code. `PORT`, `HOST` and the other settings go to the server as they are.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ALLOCATOR, NODE_FLAGS } from '../packages/server/src/cli/heap.ts';
import { SERVER_PROGRAM, bundleServer } from './bundle-server.ts';
import { type BuildResult, TARGETS, buildExtension } from './build-extension.ts';
import { localAddress } from './local-address.ts';
import { ROOT } from './run-program.ts';

const address = localAddress(process.env);
const occupied = address !== null && (await answers(address));
const building = buildExtension();
await bundleServer();
const server = spawn(process.execPath, [...NODE_FLAGS, SERVER_PROGRAM, 'serve'], {
  cwd: ROOT,
  // Its log is for machines: here a person reads, who wants what went wrong alone. LOG_LEVEL=info tells more.
  env: { ...ALLOCATOR, LOG_LEVEL: 'warn', ...process.env },
  stdio: ['ignore', 'inherit', 'inherit'],
  // A group of its own: Ctrl-C reaches it once, from here, and it can let requests end.
  detached: process.platform !== 'win32',
});
const ended = exitCodeOf(server);
stopWith(server);

const built = await building;
if (built.kind === 'FAILED') {
  console.error(`The extension does not build:\n${built.output.trimEnd()}`);
  server.kill();
  await ended;
  process.exitCode = 1;
} else {
  // Another program on the port would answer for ours: then the server itself says what is wrong.
  const serving = !occupied && address !== null && (await untilServing(address));
  if (serving) console.log(whereEverythingIs(built, address));
  process.exitCode = await ended;
}

/** Waits until the server answers; false where it ended before. */
async function untilServing(url: string): Promise<boolean> {
  const gone = ended.then(() => true);
  while (!(await Promise.race([gone, wait(30, false)]))) {
    if (await answers(url)) return true;
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(500) })).ok;
  } catch {
    return false;
  }
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((settle) => {
    child.once('error', (error) => {
      console.error(`The server does not start: ${error.message}`);
      settle(1);
    });
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** Hands on what tells this process to stop, and stays until the child has ended. */
function stopWith(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  }
}

function whereEverythingIs(result: BuildResult, url: string): string {
  const [chromium, firefox] = TARGETS;
  const state = result.kind === 'BUILT' ? `built in ${result.seconds.toFixed(1)} s` : 'unchanged';
  return `
GraphiQL     ${url}/graphql
A try-out    ${url}/try/   (with the extension loaded)

The extension (${state}), to be loaded once:
  Chromium   chrome://extensions > Developer mode > Load unpacked
             ${chromium.folder}
  Firefox    about:debugging#/runtime/this-firefox > Load Temporary Add-on
             ${join(firefox.folder, 'manifest.json')}

Ctrl-C stops the server.`;
}
