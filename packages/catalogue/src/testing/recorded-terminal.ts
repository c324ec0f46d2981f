import type { Terminal } from '../cli/terminal.ts';

/** A terminal that keeps what is written to it, and answers questions from a list where there is one. */
export interface RecordedTerminal extends Terminal {
  /** All that was written to it, errors too. */
  text(): string;
  readonly questions: readonly string[];
}

/** @param answers to the questions in their order; null for an input that is no terminal */
export function recordedTerminal(answers: readonly string[] | null = null): RecordedTerminal {
  const lines: string[] = [];
  const questions: string[] = [];
  const ask = (question: string): Promise<string> => {
    questions.push(question);
    return Promise.resolve(answers?.[questions.length - 1] ?? '');
  };
  return {
    out: (text) => void lines.push(text),
    error: (text) => void lines.push(text),
    ask: answers === null ? null : ask,
    text: () => lines.join('\n'),
    questions,
  };
}
