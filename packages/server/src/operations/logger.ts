import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** What is said of an error. Its other members may hold what a reader sent: a query's text, a value, a row. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: string | number;
  readonly cause?: LoggedError;
}

/** Deeper causes tell nothing more. */
const DEEPEST = 4;

/** One JSON object a line on the standard error. Fields are `time`, `level`, `msg` and what the event is about. */
export function createLogger(
  level: Config['logLevel'],
  stream: DestinationStream = pino.destination(2),
): Logger {
  const serializers = { error: toLogged, err: toLogged };
  return pino(
    { level, base: { service: 'second-opinion', pid: process.pid }, serializers },
    stream,
  );
}

/** An error as it is logged. */
export function toLogged(error: unknown, depth = 0): LoggedError | string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? error.code : undefined;
  const cause =
    error.cause instanceof Error && depth < DEEPEST ? toLogged(error.cause, depth + 1) : null;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(cause === null || typeof cause === 'string' ? {} : { cause }),
  };
}
