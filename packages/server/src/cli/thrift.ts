/** How much more than at rest a process may hold before it spares memory. */
const ALLOWED = 1.4;

/** Sparing ends below so much of what began it, so that it does not begin and end all the time. */
const ENOUGH = 0.94;

/** What is still held after so many milliseconds of sparing is needed. */
const PATIENCE = 60_000;

/** How much more than what is needed may be held before sparing begins again. */
const SLACK = 1.1;

/** A process that holds more than this at rest, in bytes, serves a large catalogue: each sparing sweep would go through all of it. */
const LARGE = 256_000_000;

/** Decides whether a process spares memory. @param held what it holds now, in bytes. @param now in milliseconds. */
export type Thrift = (held: number, now: number) => boolean;

/**
 * Spares memory while a process holds much more than it did at rest, and no longer than that helps: what a large catalogue
 * needs under load is let alone, and a process that is large at rest spares nothing.
 * @param rest what it held when it was ready and nobody had asked, in bytes.
 */
export function createThrift(rest: number): Thrift {
  if (rest > LARGE) return () => false;
  const first = rest * ALLOWED;
  let ceiling = first;
  let since: number | null = null;
  return (held, now) => {
    if (held < first * ENOUGH) {
      ceiling = first;
      since = null;
    } else if (since === null) {
      if (held > ceiling) since = now;
    } else if (held < ceiling * ENOUGH) {
      since = null;
    } else if (now - since >= PATIENCE) {
      ceiling = Math.max(first, held * SLACK);
      since = null;
    }
    return since !== null;
  };
}
