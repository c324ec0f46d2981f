import { awardsIn, withoutAwards } from '../src/award/awards.ts';

/** Awards that are one in all but country: a Master of Science is written MS or MSc. */
const SAME: Readonly<Record<string, string>> = {
  MS: 'MSc',
  BS: 'BSc',
  MSN: 'MSc',
  BSN: 'BSc',
  SM: 'MSc',
  ScM: 'MSc',
  Doctorate: 'PhD',
};
const FILLER =
  /^(?:of|in|the|and|for|with|online|degree|programme|program|course|college|by|a|an|to|from|at|honou?rs|hons|taught|masters?|bachelors?|doctor|diploma|certificate|postgraduate|graduate)$/;

/**
 * Whether two names are of the same program: case, punctuation, the award's spelling and filler words aside, one
 * has the words of the other, and at most one word more.
 */
export function sameName(read: string, expected: string): boolean {
  const [a, b] = [subject(read), subject(expected)];
  const extra = [...a].filter((word) => !b.has(word)).length;
  const lacking = [...b].filter((word) => !a.has(word)).length;
  if (a.size === 0 || b.size === 0)
    return sameAward(awardsIn(read), expected) && (b.size === 0 || lacking <= 1 || a.size === 0);
  return lacking + extra <= 1 || (lacking === 0 && extra <= 2);
}

function subject(name: string): Set<string> {
  const words = withoutAwards(name)
    .toLowerCase()
    .replace(/\([^)]{1,6}\)/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ');
  return new Set(words.filter((word) => word.length > 1 && !FILLER.test(word)));
}

/** Whether an award that was read is among the expected ones, "MS; PhD"; MS and MSc are one. */
export function sameAward(read: readonly string[], expected: string): boolean {
  const wanted = expected
    .split(';')
    .flatMap((award) => [award.trim(), ...awardsIn(award.trim())])
    .map(canonical);
  const [first] = read;
  return first !== undefined && wanted.includes(canonical(first));
}

function canonical(award: string): string {
  const plain = award.replace(/[.\s]/g, '').toLowerCase();
  const known = Object.entries(SAME).find(([written]) => written.toLowerCase() === plain);
  return (known?.[1] ?? plain).toLowerCase();
}
