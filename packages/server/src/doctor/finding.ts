/** What was found of one thing that an installation hangs on. */
export interface Finding {
  /** What was looked at: "database". */
  readonly about: string;
  /** `NOTE`: it works, and is worth knowing. `FAULT`: it does not work, or will not for long. */
  readonly state: 'OK' | 'NOTE' | 'FAULT';
  /** A sentence. */
  readonly found: string;
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null;
}

/** It is as it should be. */
export function ok(about: string, found: string): Finding {
  return { about, state: 'OK', found, remedy: null };
}

/** It works, and is worth knowing. */
export function note(about: string, found: string, remedy: string): Finding {
  return { about, state: 'NOTE', found, remedy };
}

/** It does not work, or will not for long. */
export function fault(about: string, found: string, remedy: string): Finding {
  return { about, state: 'FAULT', found, remedy };
}

/** What an error says, in its first line. */
export function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
