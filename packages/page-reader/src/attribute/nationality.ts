import { countryName } from '@second-opinion/core';

const PEOPLE =
  /\b(\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,2}) (?:[Nn]ationals?|[Cc]itizens?|[Rr]esidents?|[Ss]tudents?|[Aa]pplicants?)\b/gu;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Names of countries, lower case, with their codes. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((first) =>
    LETTERS.flatMap((second): [string, string][] => {
      const code = first + second;
      const name = countryName(code);
      return name === code ? [] : [[name.toLowerCase(), code]];
    }),
  ),
);

/**
 * Whether a text speaks of the people of one country: the institution's own ("Indian students" in India) or
 * another's ("Nepal nationals"). Null where it names none.
 */
export function nationalityIn(
  text: string,
  country: string | null,
): 'DOMESTIC' | 'INTERNATIONAL' | null {
  if (country === null) return null;
  const people = [...text.slice(0, 400).matchAll(PEOPLE)].map(([, named = '']) => named);
  // A table's head is an adjective by itself: "Malaysian".
  const heads = text.split(' | ').filter((part) => /^\p{Lu}\p{L}{3,20}$/u.test(part));
  const code = [...people, ...heads].map(codeOf).find((found) => found !== null);
  if (code === undefined) return null;
  return code === country ? 'DOMESTIC' : 'INTERNATIONAL';
}

/** The country of a name or of an adjective that begins as the name does: "India", "Indian", "Australian". */
function codeOf(named: string): string | null {
  const lower = named.toLowerCase();
  const exact = COUNTRIES.get(lower);
  if (exact !== undefined) return exact;
  const stem = /^(.{4,}?)(?:ian|an|n|ese|i)$/.exec(lower)?.[1];
  if (stem === undefined) return null;
  for (const [name, code] of COUNTRIES) if (name.startsWith(stem)) return code;
  return null;
}
