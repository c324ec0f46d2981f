import { cpus } from 'node:os';
import { badge } from './badge.bench.ts';
import { answers } from './answers.bench.ts';
import { detector } from './detector.bench.ts';
import { interaction } from './interaction.bench.ts';
import { panel } from './panel.bench.ts';
import { decision } from './decision.bench.ts';
import type { Benchmark, Figure } from './figure.ts';
import { contributions } from './contributions.bench.ts';
import { refresh } from './refresh.bench.ts';
import { growth } from './growth.bench.ts';
import { importing } from './import.bench.ts';
import { limits } from './limits.bench.ts';
import { pageReader } from './page-reader.bench.ts';
import { search } from './search.bench.ts';
import { server } from './server.bench.ts';
import { start } from './start.bench.ts';

/** Every benchmark, in the order of running. `pnpm bench <name>` runs some of them. */
const BENCHMARKS: readonly Benchmark[] = [
  start,
  server,
  answers,
  search,
  growth,
  importing,
  limits,
  contributions,
  refresh,
  pageReader,
  decision,
  detector,
  badge,
  panel,
  interaction,
];

const asked = process.argv.slice(2);
const chosen = BENCHMARKS.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (chosen.length === 0) {
  console.error(
    `No benchmark is called ${asked.join(', ')}; there are: ${BENCHMARKS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`,
);
for (const benchmark of chosen) {
  console.log(`\n${benchmark.name}`);
  for (const note of benchmark.notes ?? []) console.log(`  ${note}`);
  for (const figure of await benchmark.run()) console.log(line(figure));
}

function line({ name, median, range, unit, goal, least }: Figure): string {
  const value = `${round(median)} ${unit}`.padStart(14);
  const spread = `(${round(range[0])}–${round(range[1])})`.padEnd(18);
  const verdict = verdictOf(median, goal, least);
  return `  ${name.padEnd(64)}${value}  ${spread}${verdict}`.trimEnd();
}

function verdictOf(median: number, goal: number | null, least: number | undefined): string {
  if (least !== undefined) return median >= least ? `reaches ${least}` : `SHORT OF ${least}`;
  if (goal === null) return '';
  return median <= goal ? `under ${goal}` : `OVER ${goal}`;
}

function round(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}
