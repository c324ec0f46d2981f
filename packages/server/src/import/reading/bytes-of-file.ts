import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError } from '../import-error.ts';

/** How far a file is read, in bytes of the file as it lies on the disk. */
export type ReadProgress = (done: number, total: number) => void;

/** A packed file may hold so many times its own size, and so much in any case. */
const UNPACKED_TIMES = 100;
const UNPACKED_ALWAYS = 10_000_000;

// Larger pieces are read no faster, and what is made of them then outlives the collector’s first pass.
const CHUNK = 64 * 1_024;

/**
 * The bytes of a file, unpacked where its name ends in `.gz`, a piece at a time.
 * @throws ImportError where it cannot be read, is cut off, or unpacks to more than any honest file.
 */
export async function* bytesOfFile(
  file: string,
  onProgress?: ReadProgress,
): AsyncGenerator<Uint8Array> {
  const size = await sizeOf(file);
  const packed = file.endsWith('.gz');
  const limit = Math.max(size * UNPACKED_TIMES, UNPACKED_ALWAYS);
  const source = createReadStream(file, { highWaterMark: CHUNK });
  const bytes: Readable = packed ? unpacked(source) : source;
  let given = 0;
  try {
    for await (const chunk of bytes) {
      const piece: unknown = chunk;
      if (!(piece instanceof Uint8Array)) throw new TypeError('a file gives bytes');
      given += piece.byteLength;
      if (packed && given > limit) {
        throw new ImportError(
          `${file} unpacks to more than ${UNPACKED_TIMES} times its size: no honest table does. Unpack it yourself, look at it, and give the path of what is inside.`,
        );
      }
      onProgress?.(Math.min(source.bytesRead, size), size);
      yield piece;
    }
  } catch (error) {
    throw asImportError(error, file);
  }
}

function unpacked(source: Readable): Readable {
  // An error of the source ends the unpacking with that error, which the loop then throws.
  return pipeline(source, createGunzip({ chunkSize: CHUNK }), () => undefined);
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isFile()) return found.size;
  } catch (error) {
    throw asImportError(error, file);
  }
  throw new ImportError(`${file} is no file: give the path of the file to import.`);
}

function asImportError(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const broken = String(error.code).startsWith('Z_') || error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  const message = broken
    ? `${file} cannot be unpacked (${error.message}): it seems cut off or is no gzip file. Download it again.`
    : `${file} cannot be read (${error.message}): give the path of a file that you may read.`;
  return new ImportError(message, { cause: error });
}
