import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@second-opinion/server/testing/free-port';
import { type Image, buildImage } from './build-image.ts';
import { type RunAs, runAs } from './run-as.ts';

/** What the image did. */
export interface Tried {
  /** Of all its files, less the base image. */
  readonly megabytes: number;
  /** From its start to the first answer of /health. */
  readonly startSeconds: number;
  /** Exit code of the health check while it served. */
  readonly healthy: number;
  /** What one query answered. */
  readonly answer: string;
  /** Whether its user could write where it should not. */
  readonly couldWrite: boolean;
  /** Exit code after SIGTERM. */
  readonly ended: number | null;
}

/** Builds the image in a clean folder, makes it read-only, and runs it as nobody. @throws with what it printed. */
export async function tryImage(clean: boolean): Promise<Tried> {
  const scratch = mkdtempSync(join(tmpdir(), 'second-opinion-image-'));
  chmodSync(scratch, 0o755);
  try {
    const run = runAs(scratch, clean);
    const image = buildImage(scratch, run);
    execFileSync('chmod', ['-R', 'a-w,a+rX', image.root]);
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', '0:0', image.root]);
    const data = join(image.root, 'data');
    chmodSync(data, 0o700);
    run.own(data);
    return await serve(image, run);
  } finally {
    execFileSync('chmod', ['-R', 'u+w', scratch]);
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function serve(image: Image, run: RunAs): Promise<Tried> {
  const port = String(await freePort());
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(image.env)) {
    env[name] = value.startsWith('/') ? join(image.root, value) : value;
  }
  Object.assign(env, { HOST: '127.0.0.1', PORT: port });
  const started = performance.now();
  const child = run.start(image.command, image.workdir, env);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`the image ended: ${printed}`);
      await wait(100);
    }
    const startSeconds = (performance.now() - started) / 1_000;
    const healthy = await codeOf(run, image.healthCheck, image.workdir, env);
    const answer = await ask(port);
    const write = ['sh', '-c', 'touch packages/x || touch node_modules/x'];
    const couldWrite = (await codeOf(run, write, image.workdir, env)) === 0;
    child.kill('SIGTERM');
    const ended = child.exitCode ?? (await exitOf(child));
    return { megabytes: megabytesOf(image), startSeconds, healthy, answer, couldWrite, ended };
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}

async function codeOf(
  run: RunAs,
  command: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  return (await exitOf(run.start(command, folder, env))) ?? 1;
}

async function exitOf(child: ReturnType<RunAs['start']>): Promise<number | null> {
  await once(child, 'exit');
  return child.exitCode;
}

async function ask(port: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ program(slug: \\"sydney-mmed-psychiatry\\") { slug } }"}',
  });
  return await response.text();
}

async function isReady(port: string): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Without the database: that is no part of it. */
function megabytesOf({ root }: Image): number {
  const printed = execFileSync('du', ['-sm', '--exclude=data', root], { encoding: 'utf8' });
  return Number(printed.split('\t')[0]);
}
