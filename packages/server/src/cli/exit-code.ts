/** What a command ends with. */
export const EXIT = {
  /** Done as asked. */
  DONE: 0,
  /** It could not be done; one sentence on the standard error says why. */
  FAILED: 1,
  /** The command line is wrong. */
  USAGE: 2,
  /** It was done, and what was looked at has faults: `check`, `doctor`, `audit verify`. */
  FAULTS: 3,
} as const;

/** For the end of the help. */
export const EXIT_CODES = `
Exit codes:
  0  done as asked
  1  could not be done; the standard error says why
  2  the command line is wrong
  3  done, and what was looked at has faults (check, doctor, audit verify)`;
