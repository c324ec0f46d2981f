import { createInterface } from 'node:readline/promises';

/** Where a command writes, and whom it asks. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Null where nobody can answer: the input is no terminal. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** The terminal that this process was started from. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    ask: process.stdin.isTTY ? askOnTerminal : null,
  };
}

async function askOnTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
