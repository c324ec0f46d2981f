import { closest, distance } from 'fastest-levenshtein';

/** `write "paediatrics"` where a known word is near the one that was written, else the advice given. */
export function suggest(written: string, known: readonly string[], otherwise: string): string {
  if (known.length === 0) return otherwise;
  const nearest = closest(written.toLowerCase(), [...known]);
  const near =
    distance(written.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, nearest.length / 3);
  return near ? `did you mean ${JSON.stringify(nearest)}? Otherwise ${otherwise}` : otherwise;
}
