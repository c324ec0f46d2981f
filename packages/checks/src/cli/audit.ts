/**
 * Asks the registry for known faults of what the server runs on. Ends with 0 where it names none of weight, 1 where it
 * does, and SKIPPED where it answers no such questions; the last line says which.
 */
import { readAudit } from '../audit.ts';
import { runPnpm } from '../pnpm.ts';

/** What `pnpm check` takes for "there is nothing to check with". */
const SKIPPED = 75;

const ran = runPnpm(['audit', '--prod', '--audit-level', 'moderate', '--json']);
const { state, lines } = readAudit(ran);
for (const line of lines) process.stdout.write(`${line}\n`);
process.exitCode = { CLEAN: 0, FAULTS: 1, NOT_ASKED: SKIPPED }[state];
