import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { importRegister, migrate, openDatabase, readCricos } from '@second-opinion/server';
import { type Benchmark, type Figure, toFigure } from './figure.ts';
import { writeRegister } from './generate/generated-register.ts';
import { residentMegabytes } from './process-usage.ts';

/** As many courses as the register of 3 January 2023 has. */
const COURSES = 25_687;

/** A register that is many times as large, for the memory that an import takes. */
const LARGE = 250_000;

const RUNS = 7;
const COMMAND = fileURLToPath(new URL('../../server/src/cli/main.ts', import.meta.url));

/** How fast a register comes in, beside a bare insert of the same rows, and what memory that takes. */
export const importing: Benchmark = {
  name: 'import',
  async run(): Promise<readonly Figure[]> {
    const folder = await mkdtemp(join(tmpdir(), 'second-opinion-import-'));
    try {
      const file = join(folder, 'courses.csv');
      await writeRegister(file, COURSES);
      const speeds = await speedsOf(folder, file);
      const large = join(folder, 'large.csv');
      await writeRegister(large, LARGE);
      const most = [await mostMemory(folder, file), await mostMemory(folder, large)];
      const share = speeds.map(({ effort }) => effort);
      return [
        {
          ...toFigure(
            'a register of 25,687 courses',
            speeds.map(({ ours }) => ours),
            'rows/s',
          ),
          least: 20_000,
        },
        toFigure(
          'a bare insert of the same rows',
          speeds.map(({ bare }) => bare),
          'rows/s',
        ),
        {
          ...toFigure('of the speed of the bare insert, by processor time', share, '×'),
          least: 0.5,
        },
        toFigure(
          `most memory, ${COURSES.toLocaleString('en')} courses`,
          most.slice(0, 1),
          'MB',
          200,
        ),
        toFigure(`most memory, ${LARGE.toLocaleString('en')} courses`, most.slice(1), 'MB', 200),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** One turn: rows a second of ours and of a bare insert, and the bare insert's processor time as a share of ours. */
interface Turn {
  readonly ours: number;
  readonly bare: number;
  readonly effort: number;
}

/**
 * Turn by turn, so that a slow moment of the machine meets both. What both take of the processor is compared, of all threads and
 * of the kernel: by the clock, whatever else runs meets the shorter one by chance and the figure is that of the machine.
 */
async function speedsOf(folder: string, file: string): Promise<Turn[]> {
  const speeds: Turn[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const path = join(folder, `${run}.sqlite`);
    const database = openDatabase({ engine: 'sqlite', file: path });
    await migrate(database);
    const taken = startTaking();
    const { tables } = await importRegister(database, readCricos, file, {
      dryRun: false,
      today: '2026-11-22',
    });
    const ours = taken();
    await database.destroy();
    const rows = tables[0]?.rows ?? 0;
    const bare = await bareInsert(path, join(folder, `${run}-bare.sqlite`));
    // The first run warms the compiler up.
    if (run === 0) continue;
    const perSecond = ({ clock }: Taken): number => (rows / clock) * 1_000;
    const effort = bare.processor / ours.processor;
    speeds.push({ ours: perSecond(ours), bare: perSecond(bare), effort });
  }
  return speeds;
}

/** What something took, in milliseconds. */
interface Taken {
  readonly clock: number;
  readonly processor: number;
}

/** Begins to measure this process. */
function startTaking(): () => Taken {
  const [clock, usage] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(usage);
    return { clock: performance.now() - clock, processor: (user + system) / 1_000 };
  };
}

/** Copies the rows of an import into a new database, a prepared statement a row. @returns what the inserts alone took. */
async function bareInsert(from: string, to: string): Promise<Taken> {
  const empty = openDatabase({ engine: 'sqlite', file: to });
  await migrate(empty);
  await empty.destroy();
  const source = new BetterSqlite3(from, { readonly: true });
  const rows = source.prepare('select * from register_course order by line').raw().all();
  const columns = source.prepare('select * from register_course').columns();
  source.close();
  const target = new BetterSqlite3(to);
  target.pragma('journal_mode = WAL');
  target.pragma('synchronous = NORMAL');
  const names = columns.map(({ name }) => name);
  const insert = target.prepare(
    `insert into register_course (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  );
  const taken = startTaking();
  target.transaction(() => {
    for (const row of rows) insert.run(row);
  })();
  const took = taken();
  target.close();
  return took;
}

/** The most memory that the command held while it imported a file, in megabytes. */
async function mostMemory(folder: string, file: string): Promise<number> {
  const path = join(folder, 'memory.sqlite');
  await rm(path, { force: true });
  const child = spawn(process.execPath, [COMMAND, 'import', 'cricos', file], {
    env: { PATH: process.env['PATH'], DATABASE_URL: path },
    stdio: 'ignore',
  });
  let most = 0;
  while (child.exitCode === null && child.signalCode === null) {
    most = Math.max(most, residentMegabytes(child.pid ?? 0) ?? 0);
    await wait(20);
  }
  if (child.exitCode !== 0) throw new Error(`the import of ${file} failed`);
  return most;
}
