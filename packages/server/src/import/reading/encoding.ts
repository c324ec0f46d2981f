/** The encodings that files are read in. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** So many of the first bytes are looked at where no mark stands before them. */
const LOOKED_AT = 256;

/**
 * What the first bytes of a text show: its byte order mark, or the zeros that UTF-16 puts beside Latin letters. Windows-1252
 * cannot be told from other encodings of one byte a letter, so it is never guessed.
 */
export function recogniseEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const seen = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (parity: number): number =>
    seen.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === parity), 0);
  const enough = seen.length / 4;
  if (zerosAt(1) > enough && zerosAt(0) === 0) return 'utf-16le';
  if (zerosAt(0) > enough && zerosAt(1) === 0) return 'utf-16be';
  return 'utf-8';
}

/** What packed file the bytes begin, in words; null where they begin none. */
export function looksPacked(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return 'a zip or xlsx file';
  if (first === 0x1f && second === 0x8b) return 'a gzip file';
  return null;
}
