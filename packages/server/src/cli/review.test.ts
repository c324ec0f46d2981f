import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { readContribution } from '../contributions/read-contribution.ts';
import { receiveContribution } from '../contributions/receive-contribution.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { replaceCatalogue } from '../database/queries/replace-catalogue.ts';
import type { Database } from '../database/tables.ts';
import { FACTS } from '../testing/contribution.ts';
import { SMALL_CATALOGUE } from '../testing/small-catalogue.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const [ENTER, DOWN, BACKSPACE] = ['\r', '\u001B[B', '\u007F'];

/** A terminal without a window has no size, and every letter would be a line. */
const SIZED = 'stty cols 200 rows 60';

/** What util-linux has to run a command in a terminal of its own; the `script` of other systems takes other options. */
function inTerminal(command: string): readonly string[] {
  return ['-qec', command, '/dev/null'];
}
const hasTerminal = spawnSync('script', inTerminal(SIZED), { timeout: 20_000 }).status === 0;

let folder: string;
let database: Kysely<Database>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-opinion-review-'));
  database = openDatabase({ engine: 'sqlite', file: join(folder, 'data.sqlite') });
  await migrate(database);
  await replaceCatalogue(database, SMALL_CATALOGUE, 'small');
  for (const months of [36, 30, 42]) await contributeDuration(months);
}, 60_000);
afterAll(async () => {
  await database.destroy();
  await rm(folder, { recursive: true });
});

async function contributeDuration(months: number): Promise<void> {
  const value = { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months };
  const entries = [{ attribute: 'duration', value, words: `${months} months` }] as const;
  const given = { ...FACTS, name: null, award: null, specialties: [], entries };
  const read = await readContribution(database, given);
  if (read.kind === 'REFUSED') throw new Error(JSON.stringify(read.problems));
  await receiveContribution(database, read.content, 'READER');
}

/** `second-opinion review` in a terminal. */
function reviewInTerminal() {
  const words = [process.execPath, MAIN, 'review', '--name', 'Anna'];
  const command = `${SIZED} && exec ${words.map((word) => JSON.stringify(word)).join(' ')}`;
  const env = { ...process.env, DATABASE_URL: join(folder, 'data.sqlite'), TERM: 'xterm' };
  const child = spawn('script', inTerminal(command), { env });
  let unread = '';
  let wake = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    unread += chunk.toString();
    wake();
  });
  let ended = false;
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      ended = true;
      wake();
      resolve(code);
    });
  });
  return {
    /** Waits until the terminal shows a text after what was seen before. @throws where it ends without. */
    async see(text: string): Promise<void> {
      while (!unread.includes(text)) {
        if (ended) throw new Error(`"${text}" was not shown, but: ${unread}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
      unread = unread.slice(unread.indexOf(text) + text.length);
    },
    type: (keys: string): unknown => child.stdin.write(keys),
    closed,
    [Symbol.dispose]: (): unknown => child.kill('SIGKILL'),
  };
}

test.skipIf(!hasTerminal)(
  'accepts, amends and rejects in a terminal, with the reasons (needs the script command of util-linux)',
  { timeout: 120_000 },
  async () => {
    using terminal = reviewInTerminal();
    await terminal.see('What becomes of it?');
    terminal.type(ENTER);
    await terminal.see('Why?');
    terminal.type(`The page says so.${ENTER}`);
    await terminal.see('accepted');

    await terminal.see('What becomes of it?');
    terminal.type(DOWN + ENTER);
    await terminal.see('Which values?');
    terminal.type(ENTER);
    await terminal.see('"minMonths":30');
    const amended = { studyMode: 'FULL_TIME', minMonths: 33, maxMonths: 33 };
    terminal.type(BACKSPACE.repeat(100) + JSON.stringify(amended) + ENTER);
    await terminal.see('Why?');
    terminal.type(`Three terms, not two.${ENTER}`);
    await terminal.see('accepted');

    await terminal.see('What becomes of it?');
    terminal.type(DOWN + DOWN + ENTER);
    await terminal.see('Why?');
    terminal.type(`That is another program.${ENTER}`);
    await terminal.see('3 reviewed.');
    expect(await terminal.closed).toBe(0);

    const reviews = await database
      .selectFrom('review')
      .select(['reviewer', 'decision', 'reason'])
      .orderBy('id')
      .execute();
    expect(reviews).toEqual([
      { reviewer: 'Anna [terminal]', decision: 'ACCEPT', reason: 'The page says so.' },
      { reviewer: 'Anna [terminal]', decision: 'AMEND', reason: 'Three terms, not two.' },
      { reviewer: 'Anna [terminal]', decision: 'REJECT', reason: 'That is another program.' },
    ]);
    const claims = await database.selectFrom('claim').select('value').execute();
    const values = claims.map(({ value }) => value).filter((value) => /3[036]|42/.test(value));
    expect(values.map((value): unknown => JSON.parse(value))).toContainEqual(amended);
    expect(await verifyAudit(database)).toMatchObject({ kind: 'WHOLE', lines: 6 });
  },
);
