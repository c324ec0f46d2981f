import type { Kysely, Transaction } from 'kysely';
import { claimCourses } from '../database/register/claim-courses.ts';
import {
  type GenerationChanges,
  compareGenerations,
} from '../database/register/compare-generations.ts';
import { dropDoubled } from '../database/register/doubled-codes.ts';
import { findRegister, keepGeneration, writeRegister } from '../database/register/generation.ts';
import { knownInstitutions } from '../database/register/known-institutions.ts';
import { storeRows } from '../database/register/store-register.ts';
import { findRevision, raiseRevision } from '../database/queries/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { lockFor } from '../database/write-lock.ts';
import {
  type Finding,
  type Findings,
  type ReviewItem,
  createFindings,
} from '../register/findings.ts';
import type { KnownInstitution } from '../register/identity.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions, ReadFile } from './import-kind.ts';
import type { Reading } from '../register/imported.ts';
import { queueQuestions } from './queue-questions.ts';
import type { ImportReport, TableReport } from './report.ts';

/** How a register is imported. */
export interface RegisterOptions extends ImportOptions {
  /** Whether to find out what would come of it and leave all as it is. */
  readonly dryRun: boolean;
  /** The day of the import, ISO. */
  readonly today: string;
  /** Called with everything that is left out, remarked or put to review, as the file goes by. */
  readonly onEach?: (entry: Finding | ReviewItem) => void;
}

/**
 * Brings a file that somebody publishes into the database: all of it or, where anything is wrong with it, nothing.
 * @throws ImportError where the file cannot be taken; the database is then as it was.
 */
export async function importRegister(
  database: Kysely<Database>,
  read: ReadFile,
  file: string,
  options: RegisterOptions,
): Promise<ImportReport> {
  const findings = createFindings(options.onEach);
  const transaction = await database.startTransaction().execute();
  try {
    await lockFor(transaction, 'CATALOGUE');
    const known = await knownInstitutions(transaction);
    const revision = (await findRevision(transaction)) + 1;
    const work = { transaction, known, findings, revision, today: options.today };
    const tables: TableReport[] = [];
    for await (const reading of read(file, options, findings)) {
      tables.push(await importTable(work, reading));
    }
    if (tables.every(({ rows }) => rows === 0)) {
      const [why] = findings.tallies();
      const because = why === undefined ? '' : ` The first reason: ${why.reason}.`;
      throw new ImportError(`${file} has nothing that could be imported.${because}`);
    }
    const raised = await raiseFor(transaction, tables);
    const registers = tables.map(({ register }) => register);
    const at = new Date().toISOString();
    const items = findings.reviews();
    const queued = await queueQuestions(transaction, items, registers, at);
    await (options.dryRun ? transaction.rollback() : transaction.commit()).execute();
    return {
      file,
      dryRun: options.dryRun,
      revision: raised ? revision : null,
      tables,
      findings: findings.tallies(),
      review: queued.open,
      reviewCount: findings.reviewCount() - items.length + queued.open.length,
      questions: { added: queued.added, waiting: queued.waiting },
    };
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack)
      await transaction.rollback().execute();
    throw error;
  }
}

/** What the tables of a file are imported with. */
interface Work {
  readonly transaction: Transaction<Database>;
  readonly known: readonly KnownInstitution[];
  readonly findings: Findings;
  readonly revision: number;
  readonly today: string;
}

async function importTable(work: Work, reading: Reading): Promise<TableReport> {
  const { transaction, known, findings, today } = work;
  const { register, holds } = reading;
  const before = await findRegister(transaction, register.key, holds);
  const generation = (before?.generation ?? 0) + 1;
  const stored = await storeRows(transaction, reading, generation, known, findings);
  const doubled = await dropDoubled(transaction, register.key, holds, generation);
  for (const { code, line, firstLine } of doubled) {
    const reason = 'its code stands on an earlier line, which is the one that counts';
    findings.note({ kind: 'LEFT_OUT', line, reason, subject: `${code}, first on ${firstLine}` });
  }
  const rows = stored - doubled.length;
  const changes =
    before === undefined
      ? { added: rows, changed: 0, removed: 0, unchanged: 0, examples: [] }
      : await compareGenerations(transaction, register.key, holds, [before.generation, generation]);
  const leftOut = findings
    .tallies()
    .reduce((sum, { kind, count }) => sum + (kind === 'LEFT_OUT' ? count : 0), 0);
  const row = { ...register, holds, generation, read: today, rows, leftOut };
  await writeRegister(transaction, row);
  if (before !== undefined) {
    await keepGeneration(transaction, register.key, holds, generation);
  }
  const moment = { today, at: new Date().toISOString(), revision: work.revision };
  const claims =
    holds === 'COURSES' ? await claimCourses(transaction, row, moment, findings) : null;
  return { register, holds, rows, changes, claims };
}

function isNew({ added, changed, removed }: GenerationChanges): boolean {
  return added + changed + removed > 0;
}

/** Raises the revision where anything is new: an import that finds all as it was changes nothing that anybody has read. */
async function raiseFor(
  transaction: Transaction<Database>,
  tables: readonly TableReport[],
): Promise<boolean> {
  const claimed = tables.flatMap(({ claims }) => claims?.changed ?? []);
  if (claimed.length === 0 && !tables.some(({ changes }) => isNew(changes))) return false;
  // A database without a catalogue has no revision to raise.
  if ((await findRevision(transaction)) === 0) return false;
  const changed = [...new Set(claimed)].toSorted();
  await raiseRevision(transaction, {
    programs: { added: [], changed, removed: [] },
    exchangeRates: false,
  });
  return true;
}
