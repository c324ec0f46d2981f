import { BackupError } from '../backup/backup-file.ts';
import { ConfigError } from '../config.ts';
import { DatabaseError } from '../database/database-error.ts';
import { storageFault } from '../database/storage-fault.ts';
import { DocumentsError } from '../documents/trusted-documents.ts';
import { ListenError } from '../http/listen.ts';
import { ImportError } from '../import/import-error.ts';
import { CatalogueFaults } from '../import/load.ts';
import { CommandError } from './command-error.ts';

/** Failures that a host can mend: their message is all that there is to say. */
const EXPECTED = [
  BackupError,
  CommandError,
  ConfigError,
  DocumentsError,
  DatabaseError,
  CatalogueFaults,
  ImportError,
  ListenError,
] as const;

/** A failure that a host can mend, with a sentence that says how; null for every other. */
export function expectedFailure(error: unknown): Error | null {
  if (error instanceof Error && EXPECTED.some((kind) => error instanceof kind)) return error;
  return storageFault(error);
}
