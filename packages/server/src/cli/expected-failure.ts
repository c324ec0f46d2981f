import { BackupError } from '../backup/backup-file.ts';
import { ConfigError } from '../config.ts';
import { DatabaseError } from '../database/database-error.ts';
import { DocumentsError } from '../documents/trusted-documents.ts';
import { RateFileError } from '../exchange/rate-file-error.ts';
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
  RateFileError,
] as const;

/** Whether a failure is one that a host can mend. */
export function isExpected(error: unknown): boolean {
  return EXPECTED.some((kind) => error instanceof kind);
}
