import {
  CATALOGUE_FOLDER,
  type Fault,
  type LoadedInstitution,
  catalogueRevision,
  loadCatalogue,
} from '@second-opinion/catalogue';
import type { Kysely } from 'kysely';
import type { ChangedProgram } from '../changes/changed-program.ts';
import { latestChanges } from '../database/contribution/changed-claims.ts';
import { type ClaimCounts, countTurn } from '../database/contribution/claim-turn.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { type LoadProgress, replaceWithin } from '../database/queries/replace-catalogue.ts';
import type { Database } from '../database/tables.ts';
import { lockFor } from '../database/write-lock.ts';
import type { ProgramChanges } from '../revision/changes.ts';
import { type Finding, type FindingTally, createFindings } from '../register/findings.ts';
import { CatalogueFaults, IMPORTED, hashOf } from './load.ts';

/** How a folder of institution files is imported. */
export interface CatalogueOptions {
  /** Whether to find out what would come of it and leave all as it is. */
  readonly dryRun: boolean;
  /** The day of the import, ISO. */
  readonly today: string;
  readonly onProgress?: LoadProgress;
  /** Called with every fault and every warning. */
  readonly onEach?: (entry: Finding) => void;
}

/** What came of an import of institution files, or in a dry run would come of it. */
export interface CatalogueReport {
  readonly folder: string;
  readonly dryRun: boolean;
  /** The revision that it made; null where the database held these files already. */
  readonly revision: number | null;
  readonly institutions: number;
  readonly programs: number;
  /** Slugs of programs that came, went or are others now; null where there were none before, or more than 1,000 are. */
  readonly changed: ProgramChanges | null;
  readonly claims: ClaimCounts;
  /** What changed, in sentences, of at most the first 100 programs. */
  readonly changes: readonly ChangedProgram[];
  /** What asks a person to look, by reason. */
  readonly findings: readonly FindingTally[];
}

/** Of so many programs a report says what changed. */
const TOLD = 100;

/**
 * Puts a folder of institution files in the place of the catalogue, whole or not at all. What imports, contributions and reviews
 * have brought stays, as after every load.
 * @throws CatalogueFaults where a file has an error; the database is then as it was.
 */
export async function importCatalogue(
  database: Kysely<Database>,
  folder: string,
  { dryRun, today, onProgress, onEach }: CatalogueOptions,
): Promise<CatalogueReport> {
  const findings = createFindings((entry) => 'reason' in entry && onEach?.(entry));
  const read = await loadCatalogue({ folder, warnings: true });
  for (const fault of read.kind === 'FAULTY' ? read.faults : read.warnings) {
    findings.note(findingOf(fault));
  }
  if (read.kind === 'FAULTY') throw new CatalogueFaults(read.faults);
  const counts = countFiles(read.institutions);
  const report = { folder, dryRun, ...counts, findings: findings.tallies() };
  const transaction = await database.startTransaction().execute();
  try {
    await lockFor(transaction, 'CATALOGUE');
    const present = await findCatalogue(transaction);
    if (present !== undefined && hashOf(present.digest) === read.revisionOf) {
      await transaction.rollback().execute();
      const claims = { standing: counts.claims, added: 0, ended: 0 };
      return { ...report, claims, revision: null, changed: NOTHING, changes: [] };
    }
    const digest = await digestFor(read.revisionOf);
    const replaced = await replaceWithin(transaction, read.institutions, digest, today, onProgress);
    const { revision, changed } = replaced;
    const [latest] = await latestChanges(transaction, TOLD);
    const changes = latest?.revision === revision ? latest.programs : [];
    const claims = await countTurn(transaction, revision);
    await (dryRun ? transaction.rollback() : transaction.commit()).execute();
    return { ...report, claims, revision, changed, changes };
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack) {
      await transaction.rollback().execute();
    }
    throw error;
  }
}

const NOTHING: ProgramChanges = { added: [], changed: [], removed: [] };

/** Whoever imports the files that come along goes back to them: the next version's are loaded by themselves. */
async function digestFor(hash: string): Promise<string> {
  return (await catalogueRevision(CATALOGUE_FOLDER)) === hash ? hash : `${hash}${IMPORTED}`;
}

function countFiles(institutions: readonly LoadedInstitution[]) {
  const programs = institutions.flatMap((institution) => institution.programs);
  const claims = programs.reduce((sum, program) => sum + program.claims.length, 0);
  return { institutions: institutions.length, programs: programs.length, claims };
}

function findingOf({ file, place, line, rule, severity, message, remedy }: Fault): Finding {
  const kind = severity === 'ERROR' ? 'LEFT_OUT' : 'REMARK';
  return { kind, line, reason: rule, subject: `${file}, ${place}: ${message}; ${remedy}` };
}
