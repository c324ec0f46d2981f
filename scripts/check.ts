/**
 * `pnpm check`: all that is asked of the code beside its tests. Every step runs, whatever the steps before it found.
 * Ends with a line a step; the exit code is 1 where one failed.
 */
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TARGETS } from './build-extension.ts';
import { ROOT, runNode } from './run-program.ts';

/** The exit code of a step that finds nothing to check with; its last line says why. */
const NOTHING_TO_CHECK_WITH = 75;

const NO_SOURCES = ['**/node_modules/**', '**/.output/**', '**/.wxt/**'];

/** One thing that is checked. */
interface Step {
  readonly name: string;
  /** Arguments of Node: a file and its arguments. */
  readonly args: readonly string[];
  /** Where it runs; the repository's root where it is left out. */
  readonly cwd?: string;
  /** Why there is nothing to check, or null where there is. */
  readonly skip?: string | null;
}

/** What a step came to. */
interface Outcome {
  readonly name: string;
  readonly state: 'ok' | 'FAILED' | 'skipped';
  readonly detail: string;
}

const outcomes: Outcome[] = [];
for (const step of [...formatAndLint(), ...types(), ...catalogueAndSize(), ...dependencies()]) {
  outcomes.push(await runStep(step));
}
const width = Math.max(...outcomes.map(({ name }) => name.length));
console.log();
for (const { name, state, detail } of outcomes) {
  console.log(`${state.padEnd(7)}  ${name.padEnd(width)}  ${detail}`);
}
process.exitCode = outcomes.some(({ state }) => state === 'FAILED') ? 1 : 0;

function formatAndLint(): Step[] {
  return [
    { name: 'format', args: [bin('oxfmt/bin/oxfmt'), '--check', '.'] },
    { name: 'lint', args: [bin('oxlint/bin/oxlint')] },
    { name: 'dead code', args: [bin('knip/bin/knip.js'), '--no-progress'] },
  ];
}

/** A step a tsconfig: the scripts' own, then those of each package that has sources; core is also checked for purity. */
function types(): Step[] {
  const configs = globSync('packages/*/tsconfig{,.pure}.json', { cwd: ROOT }).toSorted();
  return ['tsconfig.json', ...configs.filter(hasSources)].map((config) => {
    const [, name = 'scripts'] = config.split(/[\\/]/);
    return {
      name: `types of ${name}${config.includes('.pure.') ? ', without Node and DOM' : ''}`,
      args: [bin('typescript/bin/tsc'), '--noEmit', '-p', config],
    };
  });
}

function hasSources(config: string): boolean {
  return (
    globSync(join(dirname(config), '**/*.{ts,tsx}'), { cwd: ROOT, exclude: NO_SOURCES }).length > 0
  );
}

function catalogueAndSize(): Step[] {
  const built = TARGETS.every(({ folder }) => existsSync(join(folder, 'manifest.json')));
  return [
    { name: 'catalogue', args: ['packages/catalogue/src/cli.ts', 'check'] },
    { name: 'schema since the last release', args: ['packages/checks/src/cli/schema.ts'] },
    {
      name: 'size',
      args: [bin('size-limit/bin.js')],
      cwd: join(ROOT, 'packages/extension'),
      skip: built ? null : 'the extension is not built; pnpm start builds it',
    },
  ];
}

function dependencies(): Step[] {
  return [
    { name: 'known faults of dependencies', args: ['packages/checks/src/cli/audit.ts'] },
    { name: 'bill of materials', args: ['packages/checks/src/cli/bill-of-materials.ts'] },
  ];
}

async function runStep(step: Step): Promise<Outcome> {
  if (typeof step.skip === 'string')
    return { name: step.name, state: 'skipped', detail: step.skip };
  console.log(`${step.name} …`);
  const start = performance.now();
  const { code, output } = await runNode(step.args, { cwd: step.cwd ?? ROOT, output: 'keep' });
  if (code === NOTHING_TO_CHECK_WITH) {
    return { name: step.name, state: 'skipped', detail: output.trimEnd().split('\n').at(-1) ?? '' };
  }
  if (code !== 0) console.log(output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { name: step.name, state: code === 0 ? 'ok' : 'FAILED', detail: `${seconds} s` };
}

/** A file of a package that the root depends on. */
function bin(file: string): string {
  return join(ROOT, 'node_modules', file);
}
