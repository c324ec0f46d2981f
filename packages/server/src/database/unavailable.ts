import * as v from 'valibot';
import { DatabaseUnavailable } from './database-error.ts';

/** What the operating system says where nobody answers, or stops answering. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * What PostgreSQL says of itself: class 08 is a connection that broke; 57P01 to 57P03 that it stops, crashed or starts;
 * 57P05 that a connection was idle for too long; 53300 that it has no connection left; 25006 that this one only reads, as
 * one does that is about to take over. SQLite says that another process writes for too long.
 */
const DATABASE = /^(?:08...|57P0[1235]|53300|25006|SQLITE_BUSY(?:_\w+)?)$/;

/** The driver has no code for a connection that ended in the middle of a statement. */
const DRIVER =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

const Coded = v.object({ code: v.string() });

/** No socket of that name: the server on this machine is not running. */
const NoSocket = v.object({ code: v.literal('ENOENT'), syscall: v.literal('connect') });

/** Whether a failure is that the database cannot be reached for now, and not that it was asked something wrong. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  if (!(error instanceof Error)) return false;
  if (v.is(Coded, error) && (NETWORK.has(error.code) || DATABASE.test(error.code))) return true;
  return v.is(NoSocket, error) || DRIVER.test(error.message);
}
