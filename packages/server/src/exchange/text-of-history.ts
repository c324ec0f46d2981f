import { ImportError } from '../import/import-error.ts';
import { textOfFile } from '../import/reading/text-of-file.ts';

/**
 * The text of a history of rates, piece by piece, so that one of any length is never in memory as a whole.
 * @throws ImportError where it cannot be read, is no text, or has no end of its last line.
 */
export async function* textOfHistory(file: string): AsyncGenerator<string> {
  let [line, last] = [1, '\n'];
  for await (const text of textOfFile(file)) {
    line += text.split('\n').length - 1;
    last = text.at(-1) ?? last;
    yield text;
  }
  // A file that breaks off within its last number would else give a wrong rate.
  if (last !== '\n') {
    throw new ImportError(
      `${file}, line ${line}: the last line has no end. The file seems cut off: download it again.`,
    );
  }
}
