import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { type Entry, type ZipFile, openPromise } from 'yauzl';
import { ImportError } from '../import-error.ts';

/** What a workbook may unpack to, all in all and against its packed size; small parts may be packed as densely as they like. */
const MOST_BYTES = 2_000_000_000;
const MOST_TIMES = 100;
const SMALL = 1_000_000;
const MOST_ENTRIES = 10_000;

/** A zip file whose parts can be read by name. */
export interface Archive extends AsyncDisposable {
  readonly has: (name: string) => boolean;
  /** Bytes of a part when unpacked. */
  readonly sizeOf: (name: string) => number;
  /** Unpacks a part as it is read. */
  readonly open: (name: string) => Promise<Readable>;
  /** The text of a small part. @throws ImportError where it is not there. */
  readonly text: (name: string) => Promise<string>;
}

/**
 * Opens a zip file and looks at what it says of its parts before any is unpacked.
 * @throws ImportError where it is none, is cut off, is locked, or is a bomb.
 */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await opened(file);
  try {
    const entries = await entriesOf(zip, file);
    const find = (name: string): Entry => {
      const entry = entries.get(name);
      if (entry !== undefined) return entry;
      throw new ImportError(`${file} has no part ${name}: it is no workbook, or it is damaged.`);
    };
    const open = (name: string): Promise<Readable> => zip.openReadStreamPromise(find(name));
    return {
      has: (name) => entries.has(name),
      sizeOf: (name) => find(name).uncompressedSize,
      open,
      text: async (name) => {
        if (find(name).uncompressedSize > SMALL) throw bomb(file, name);
        return text(await open(name));
      },
      [Symbol.asyncDispose]: () => Promise.resolve(zip.close()),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function opened(file: string): Promise<ZipFile> {
  try {
    // What a part unpacks to is checked against what the file says of it: a part that lies ends with an error.
    return await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && 'code' in error) {
      throw new ImportError(
        `${file} cannot be read (${reason}): give the path of a file that you may read.`,
        { cause: error },
      );
    }
    throw new ImportError(
      `${file} cannot be opened as a workbook (${reason}): it is no xlsx file, or it is cut off. Download it again.`,
      { cause: error },
    );
  }
}

async function entriesOf(zip: ZipFile, file: string): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw bomb(file, `${zip.entryCount} parts`);
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    bytes += uncompressedSize;
    const dense = uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_TIMES;
    if (dense || bytes > MOST_BYTES) throw bomb(file, fileName);
    if (entry.isEncrypted()) {
      throw new ImportError(`${file} is locked with a password: save it without one.`);
    }
    entries.set(fileName, entry);
  }
  return entries;
}

function bomb(file: string, part: string): ImportError {
  return new ImportError(
    `${file} unpacks to far more than an honest workbook does (${part}): nothing of it was read. Export its sheet as CSV and import that.`,
  );
}
