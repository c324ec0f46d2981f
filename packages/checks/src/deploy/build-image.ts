import { chmodSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from '../repository.ts';
import { type Stage, type Step, readDockerfile } from './dockerfile.ts';
import { isIgnored, readIgnore } from './ignored.ts';
import type { RunAs } from './run-as.ts';

/** What the image runs, with every path below a folder of this machine. */
export interface Image {
  /** Stands for "/". */
  readonly root: string;
  /** The folder that it starts in. */
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  /** ENTRYPOINT and CMD. */
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
}

const FILE = 'deploy/Dockerfile';

/** Takes the steps of the Dockerfile in folders below `scratch`, and returns what the last stage comes to. */
export function buildImage(scratch: string, runAs: RunAs): Image {
  const ignore = readIgnore(readFileSync(join(ROOT, `${FILE}.dockerignore`), 'utf8'));
  const stages = readDockerfile(readFileSync(join(ROOT, FILE), 'utf8'));
  const roots = new Map<string, string>();
  let image: Image | null = null;
  for (const [place, stage] of stages.entries()) {
    const root = join(scratch, `stage-${place}`);
    mkdirSync(root, { mode: 0o755 });
    roots.set(stage.name, root);
    image = takeSteps(stage, root, { roots, ignore, runAs });
  }
  if (image === null) throw new RangeError(`${FILE} has no stage`);
  return image;
}

interface Building {
  /** Of the stages before, by name. */
  readonly roots: ReadonlyMap<string, string>;
  readonly ignore: readonly string[];
  readonly runAs: RunAs;
}

function takeSteps(stage: Stage, root: string, building: Building): Image {
  let workdir = '/';
  const env: Record<string, string> = {};
  const last: Record<string, readonly string[]> = {};
  for (const step of stage.steps) {
    if (step.keyword === 'WORKDIR') {
      workdir = posix.join('/', step.words[0] ?? '');
      mkdirSync(join(root, workdir), { recursive: true });
    } else if (step.keyword === 'COPY') copy(step, root, workdir, building);
    else if (step.keyword === 'RUN') {
      building.runAs.build(['sh', '-ec', step.text], join(root, workdir), root);
    } else if (step.keyword === 'ENV') {
      for (const word of step.words) env[word.split('=', 1)[0] ?? ''] = word.replace(/^\w+=/, '');
    } else last[step.keyword] = step.words;
  }
  const { ENTRYPOINT = [], CMD = [], HEALTHCHECK = [] } = last;
  return {
    root,
    workdir: join(root, workdir),
    env,
    command: [...ENTRYPOINT, ...CMD],
    healthCheck: HEALTHCHECK,
  };
}

/** Of the context only what its ignore file lets in. */
function copy(step: Step, root: string, workdir: string, { roots, ignore }: Building): void {
  const from = step.flags['from'];
  const source = from === undefined ? ROOT : roots.get(from);
  if (source === undefined) throw new RangeError(`COPY --from=${from}: there is no such stage`);
  const sources = step.words.slice(0, -1);
  const target = posix.resolve(workdir, step.words.at(-1) ?? '');
  const many = sources.length > 1 || (step.words.at(-1) ?? '').endsWith('/');
  for (const path of sources) {
    const to = join(root, many ? posix.join(target, posix.basename(path)) : target);
    cpSync(join(source, path), to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) =>
        from !== undefined || !isIgnored(file.slice(ROOT.length).replace(/\/$/, ''), ignore),
    });
    chmodSync(to, 0o755);
  }
}
