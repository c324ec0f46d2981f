import { ConfigError } from '../config.ts';
import { DatabaseError } from '../database/migrate.ts';
import { RateFileError } from '../exchange/rate-file-error.ts';
import { CatalogueFaults } from '../import/load.ts';
import { DocumentsError } from '../documents/trusted-documents.ts';
import { ListenError } from '../http/listen.ts';

/** Failures that a host can mend: their message is all that there is to say. */
const EXPECTED = [
  ConfigError,
  DocumentsError,
  DatabaseError,
  CatalogueFaults,
  ListenError,
  RateFileError,
] as const;

/** Says why a command cannot go on, in a sentence where the host can mend it, and ends with exit code 1. */
export function fail(error: unknown): never {
  const expected = EXPECTED.some((kind) => error instanceof kind);
  const text =
    error instanceof Error
      ? expected
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
