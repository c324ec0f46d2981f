/** One measured number. */
export interface Figure {
  /** What was measured: "catalogue, load into an empty database". */
  readonly name: string;
  /** The median of the runs. */
  readonly median: number;
  /** The least and the most of the runs. */
  readonly range: readonly [number, number];
  /** "ms", "KB", "requests/s". */
  readonly unit: string;
  /** What it must stay under, in the same unit, or null where nothing is promised. */
  readonly goal: number | null;
  /** What it must reach instead; left out where nothing is to be reached. */
  readonly least?: number;
}

/** A set of measurements that belong together. */
export interface Benchmark {
  readonly name: string;
  /** What a reader of its figures has to know, a line each. */
  readonly notes?: readonly string[];
  /** Measures; a benchmark whose means are missing (no browser, no pages) returns nothing and says so. */
  run(): Promise<readonly Figure[]>;
}

/** A figure from the runs' numbers. @throws RangeError when there was no run. */
export function toFigure(
  name: string,
  runs: readonly number[],
  unit: string,
  goal: number | null = null,
): Figure {
  const sorted = runs.toSorted((a, b) => a - b);
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  const median = sorted[Math.floor(sorted.length / 2)];
  if (least === undefined || most === undefined || median === undefined) {
    throw new RangeError(`${name} was never run`);
  }
  return { name, median, range: [least, most], unit, goal };
}

/** How long a task takes, in milliseconds, each of some runs. */
export async function timeRuns(count: number, task: () => Promise<unknown>): Promise<number[]> {
  const runs: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const started = performance.now();
    await task();
    runs.push(performance.now() - started);
  }
  return runs;
}
