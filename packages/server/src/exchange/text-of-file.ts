import { createReadStream } from 'node:fs';
import { RateFileError } from './rate-file-error.ts';

/**
 * The text of a file, piece by piece, so that a history of any length is never in memory as a whole.
 * @throws RateFileError where it cannot be read, is a zip file, is no UTF-8, or has no end of its last line.
 */
export async function* textOfFile(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [line, last] = [1, ''];
  for await (const bytes of bytesOf(file)) {
    const text = decode(decoder, bytes, file, line);
    line += text.split('\n').length - 1;
    last = text.at(-1) ?? last;
    yield text;
  }
  decode(decoder, undefined, file, line);
  // A file that breaks off within its last number would else give a wrong rate.
  if (last !== '' && last !== '\n') {
    throw new RateFileError(
      `${file}, line ${line}: the last line has no end. The file seems cut off: download it again.`,
    );
  }
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  let first = true;
  try {
    for await (const chunk of createReadStream(file)) {
      const bytes: unknown = chunk;
      if (!(bytes instanceof Uint8Array)) throw new TypeError('a file gives bytes');
      if (first) refuseZip(bytes, file);
      first = false;
      yield bytes;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new RateFileError(
      `${file} cannot be read (${error.message}): give the path of eurofxref-hist.csv.`,
      { cause: error },
    );
  }
}

function refuseZip(bytes: Uint8Array, file: string): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new RateFileError(
      `${file} is a zip file: unpack it, and give the path of the eurofxref-hist.csv inside.`,
    );
  }
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
  }
  throw new RateFileError(
    `${file}, line ${line} or a little after it: these bytes are no UTF-8. Take the file as the European Central Bank publishes it.`,
  );
}
