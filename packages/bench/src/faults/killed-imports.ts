import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '@second-opinion/core';
import { startServerProcess } from '@second-opinion/server/testing/server-process';
import BetterSqlite3 from 'better-sqlite3';
import { createBalancedClient } from './balanced-client.ts';
import { ratesHistory, ratesIn } from './rates-history.ts';
import { askAndWrite, knownPrograms } from './reads-and-writes.ts';

const MAIN = fileURLToPath(new URL('../../../server/src/cli/main.ts', import.meta.url));

/** What many kills came to. */
export interface KilledImports {
  readonly kills: number;
  /** Imports that were whole when they were killed, and those that left nothing. */
  readonly whole: number;
  readonly nothing: number;
  /** What was found wrong, in words. */
  readonly faults: readonly string[];
  /** Contributions that the server had said to have, and that were there. */
  readonly written: number;
}

/** An import of so many days has some ten thousand rates. */
const DAYS = 1_500;

/** An import takes a second and a half here: kills fall before it, within it and after it. */
const LONGEST = 2_500;

/**
 * Kills a server of SQLite and an import at once, at a moment that nobody chose, again and again. Each import brings other
 * rates than the one before, the same in each of its rows, so that half of one would show.
 */
export async function killImports(kills: number): Promise<KilledImports> {
  const folder = await mkdtemp(join(tmpdir(), 'second-opinion-killed-'));
  const file = join(folder, 'data.sqlite');
  const random = seededRandom(7);
  const programs = await knownPrograms();
  const [faults, written]: [string[], string[]] = [[], []];
  let [whole, nothing, present] = [0, 0, '0'];
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const server = await startServerProcess({ DATABASE_URL: file, TRUSTED_PROXIES: '1' });
      const client = createBalancedClient([server.port], 4);
      const ending = new AbortController();
      // Each round asks for other programs, so that its contributions have addresses of their own.
      const own = programs.slice(kill * 5, kill * 5 + 5);
      const asking = askAndWrite(client, own, 4, ending.signal);
      const rates = join(folder, 'rates.csv');
      await writeFile(rates, ratesHistory(DAYS, kill));
      const importing = spawn(process.execPath, [MAIN, 'import', 'exchange-rates', rates], {
        env: { PATH: process.env['PATH'], DATABASE_URL: file },
        stdio: 'ignore',
      });
      await wait(random() * LONGEST);
      const killed = importing.exitCode === null ? once(importing, 'exit') : null;
      importing.kill('SIGKILL');
      await Promise.all([killed, server.end('SIGKILL')]);
      ending.abort();
      written.push(...(await asking).written);
      client.close();
      const found = lookAt(file, String(kill), present);
      faults.push(...found.faults.map((fault) => `after kill ${kill}: ${fault}`));
      if (found.present === String(kill)) whole += 1;
      else nothing += 1;
      present = found.present;
    }
    faults.push(...missing(file, written));
    return { kills, whole, nothing, faults, written: written.length };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whether the file is sound, and which import its rates are of. */
function lookAt(
  file: string,
  latest: string,
  before: string,
): { readonly faults: readonly string[]; readonly present: string } {
  const sqlite = new BetterSqlite3(file);
  try {
    const sound = String(sqlite.pragma('integrity_check', { simple: true }));
    const quotes = sqlite
      .prepare<[], { quote: string; rows: number }>(
        'select per_euro as quote, count(*) as rows from exchange_rate group by per_euro',
      )
      .all();
    const [first] = quotes;
    const whole = quotes.length === 1 && first?.rows === ratesIn(DAYS);
    const present = first?.quote ?? '0';
    const faults = [
      ...(sound === 'ok' ? [] : [`integrity_check says ${sound}`]),
      ...(quotes.length === 0 || whole ? [] : [`half an import: ${JSON.stringify(quotes)}`]),
      ...(present === latest || present === before ? [] : [`rates of import ${present}`]),
    ];
    return { faults, present };
  } finally {
    sqlite.close();
  }
}

function missing(file: string, written: readonly string[]): string[] {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  try {
    const rows = sqlite.prepare<[], { address: string }>('select address from contribution').all();
    const there = new Set(rows.map(({ address }) => address));
    return written
      .filter((address) => !there.has(address))
      .map((address) => `lost the contribution of ${address}`);
  } finally {
    sqlite.close();
  }
}
