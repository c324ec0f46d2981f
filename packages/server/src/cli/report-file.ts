import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A file of everything that an import found, a line of JSON each. */
export interface ReportFile {
  readonly write: (entry: object) => void;
  /** Ends it once all is written. @throws where it cannot be written. */
  readonly end: () => Promise<void>;
}

/** Begins the file; without a path nothing is kept. */
export function openReportFile(path: string | undefined): ReportFile {
  if (path === undefined) return { write: () => undefined, end: () => Promise.resolve() };
  const stream = createWriteStream(path);
  // Heard only at the end: until then an error is kept, and would end the process.
  const written = finished(stream);
  written.catch(() => undefined);
  return {
    write: (entry) => void stream.write(`${JSON.stringify(entry)}\n`),
    end: async () => {
      stream.end();
      await written;
    },
  };
}
