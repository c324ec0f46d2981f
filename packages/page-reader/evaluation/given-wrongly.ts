/** What the person at the command line gave is at fault, not the program; the message says what would be right. */
export class GivenWrongly extends Error {}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: give a file or folder that is',
  EISDIR: 'is a folder: give a file in it',
  ENOTDIR: 'is a file: give a folder',
  EACCES: 'may not be read by you',
};

/** One sentence on a fault of what was given, or null where the program itself is at fault. */
export function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof GivenWrongly) return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code.startsWith('ERR_PARSE_ARGS_')) return error.message.split('. ')[0] ?? error.message;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  const said = FILE_FAULTS[code];
  return said === undefined ? null : `${path ?? 'what was given'} ${said}`;
}

/** Ends the process on such a fault with its sentence and the usage in place of a stack; any other still shows its stack. */
export function answerPlainly(usage: string): void {
  process.on('uncaughtException', (error) => {
    const sentence = sentenceOf(error);
    process.stderr.write(
      sentence === null ? `${error.stack ?? String(error)}\n` : `${sentence}\n${usage}\n`,
    );
    process.exit(1);
  });
}
