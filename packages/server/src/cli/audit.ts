import { verifyAudit } from '../audit/verify-audit.ts';
import { openExisting } from './open-existing.ts';
import { type GlobalOptions, runCommand } from './run-command.ts';

/** Options of `audit verify`. */
export interface VerifyOptions extends GlobalOptions {
  /** The hash of a line that was once the last one. */
  readonly head?: string;
}

/** Goes through the log of decisions and says whether every line is as it was written. Ends with a fault where one is not. */
export function verify(options: VerifyOptions): Promise<void> {
  return runCommand(options, async (run) => {
    const { database: address } = await run.config();
    const database = await openExisting(address);
    try {
      const verdict = await verifyAudit(database, options.head ?? null);
      if (verdict.kind === 'BROKEN') {
        const text = `The log is not as it was written: ${verdict.reason}.`;
        return { text, data: { ...verdict }, faulty: true };
      }
      const { lines, head } = verdict;
      return {
        text: `The log is whole: ${lines.toLocaleString('en')} lines, the last with the hash ${head}.`,
        data: { lines, head },
      };
    } finally {
      await database.destroy();
    }
  });
}
