import { ImportError } from '../import-error.ts';
import { type ReadProgress, bytesOfFile } from './bytes-of-file.ts';
import { type Encoding, looksPacked, recogniseEncoding } from './encoding.ts';

/** How the text of a file is read. */
export interface TextOptions {
  /** What the bytes are in, where the file does not show it; UTF-8 where it is left out. */
  readonly encoding?: Encoding;
  readonly onProgress?: ReadProgress;
}

/**
 * The text of a file, a piece at a time: UTF-8 and UTF-16 are recognised, Windows-1252 is read where it is asked for.
 * @throws ImportError where the file is packed, holds bytes that are no text of its encoding, or is empty.
 */
export async function* textOfFile(
  file: string,
  { encoding, onProgress }: TextOptions = {},
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let line = 1;
  for await (const bytes of bytesOfFile(file, onProgress)) {
    if (decoder === undefined) {
      refusePacked(bytes, file);
      decoder = new TextDecoder(encoding ?? recogniseEncoding(bytes), { fatal: true });
    }
    const text = decode(decoder, bytes, file, line);
    line += newlinesIn(text);
    if (text !== '') yield text;
  }
  if (decoder === undefined) {
    throw new ImportError(`${file} is empty: download it again.`);
  }
  const rest = decode(decoder, undefined, file, line);
  if (rest !== '') yield rest;
}

function decode(
  decoder: TextDecoder,
  bytes: Uint8Array | undefined,
  file: string,
  line: number,
): string {
  try {
    const text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const cut = bytes === undefined ? ' The file ends within a letter, so it may be cut off.' : '';
    throw new ImportError(
      `${file}, line ${line} or a little after it: these bytes are no ${decoder.encoding}.${cut} Save the file as UTF-8, or, if an older program wrote it, add --encoding windows-1252.`,
      { cause: error },
    );
  }
  throw new ImportError(
    `${file}, line ${line} or a little after it: the file holds null bytes, so it is no text. Save it as UTF-8.`,
  );
}

function refusePacked(bytes: Uint8Array, file: string): void {
  const kind = looksPacked(bytes);
  if (kind === null) return;
  throw new ImportError(
    `${file} is ${kind}, where text is read: unpack it, and give the path of the file inside.`,
  );
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
