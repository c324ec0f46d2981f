/**
 * `pnpm bench:faults [name …]`: what breaks is broken on purpose, under load and for long; `pnpm test` does the same in
 * short. The exit code is 1 where anything came out otherwise than it must.
 */
import { killImports } from './killed-imports.ts';
import { stopDatabase } from './outage.ts';
import { soak } from './soak.ts';
import { tryTwoProcesses } from './two-processes.ts';

/** What came of a trial, in a line, and whether that is as it must be. */
interface Verdict {
  readonly text: string;
  readonly holds: boolean;
}

const TRIALS: Readonly<Record<string, () => Promise<Verdict>>> = {
  'killed-process': () => twoProcesses('SIGKILL'),
  'stopped-process': () => twoProcesses('SIGTERM'),
  'stopped-database': async () => {
    const { recovery, answers, told, faults } = await stopDatabase(50);
    const text = `${answers} answers, ${told} told to ask again, recovered in ${Math.round(recovery)} ms; ${faults.length} otherwise ${faults.slice(0, 3).join('; ')}`;
    return { text, holds: faults.length === 0 && told > 0 && recovery <= 2_000 };
  },
  'killed-imports': async () => {
    const { kills, whole, nothing, written, faults } = await killImports(50);
    const text = `${kills} kills: ${whole} imports whole, ${nothing} left nothing; ${written} contributions there; ${faults.length} faults ${faults.slice(0, 3).join('; ')}`;
    return { text, holds: faults.length === 0 && whole > 0 && nothing > 0 };
  },
  soak: async () => {
    const { most, thirds, errors } = await soak(Number(process.env['SOAK_SECONDS'] ?? 600));
    const [, middle, last] = thirds;
    const growth = (last?.megabytes ?? Number.NaN) / (middle?.megabytes ?? Number.NaN);
    const each = thirds.map(({ megabytes, p99 }) => `${Math.round(megabytes)} MB, p99 ${p99} ms`);
    const text = `half of ${Math.round(most)} answers a second; by thirds ${each.join(' · ')}; ${errors} errors; the last third has ${((growth - 1) * 100).toFixed(1)} % more memory than the middle one`;
    return { text, holds: growth <= 1.05 && errors === 0 };
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in TRIALS));
if (unknown !== undefined) {
  console.error(`No trial is called ${unknown}; there are: ${Object.keys(TRIALS).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(TRIALS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { text, holds } = await run();
  console.log(`${holds ? 'holds ' : 'BROKEN'}  ${name}: ${text}`);
  if (!holds) process.exitCode = 1;
}

async function twoProcesses(signal: 'SIGKILL' | 'SIGTERM'): Promise<Verdict> {
  const outcome = await tryTwoProcesses({ connections: 200, seconds: 60, signal });
  const { answers, wrong, lost, broken, written, ended } = outcome;
  const elsewhere = broken.filter(({ port }) => port !== ended);
  const reasons = elsewhere
    .slice(0, 3)
    .map(({ at, reason }) => `${reason} at ${Math.round(at / 1_000)} s`);
  const text = `${answers} answers, ${written.length} writes; ${wrong.length} wrong, ${lost.length} lost, ${broken.length} broken connections, ${elsewhere.length} of them on the other process ${[...reasons, ...wrong.slice(0, 2)].join('; ')}`;
  const allowed = signal === 'SIGTERM' ? broken.length === 0 : elsewhere.length === 0;
  return { text, holds: wrong.length === 0 && lost.length === 0 && allowed };
}
