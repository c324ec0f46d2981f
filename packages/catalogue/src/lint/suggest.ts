import { closest, distance } from 'fastest-levenshtein';

/** `write "paediatrics"` where a known word is near the one that was written, else the advice given. */
export function suggest(written: string, known: readonly string[], otherwise: string): string {
  const bare = written.toLowerCase();
  const lower = known.map((word) => word.toLowerCase());
  const nearest = known[lower.indexOf(closest(bare, lower))];
  if (nearest === undefined) return otherwise;
  const near = distance(bare, nearest.toLowerCase()) <= Math.max(2, nearest.length / 3);
  return near ? `did you mean ${JSON.stringify(nearest)}? Otherwise ${otherwise}` : otherwise;
}
