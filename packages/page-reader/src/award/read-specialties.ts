import { SPECIALTIES } from '@second-opinion/core';

/** Awards whose name holds a word that is a specialty elsewhere: "Master of Medicine" says nothing of medicine. */
const AWARD_SUBJECT =
  /\b(?:master|doctor|bachelor|fellowship|diploma)(?:['’]?s)?(?: degree)? (?:of|in) (?:medicine|science in medicine|medical sciences?|science|surgery)\b/gi;

interface Phrase {
  readonly slug: string;
  readonly words: string;
}

const PHRASES: readonly Phrase[] = SPECIALTIES.flatMap(({ slug, name, aliases }) =>
  [name, ...aliases].map((words) => ({ slug, words: plain(words) })),
).toSorted((a, b) => b.words.length - a.words.length);

/** The specialties that a program's name speaks of: the longest phrases first, each word used once. */
export function readSpecialties(name: string): string[] {
  const subject = plain(name.replace(AWARD_SUBJECT, ' '));
  const found = pick(subject);
  if (found.length > 0) return found;
  return /\bmaster(?:['’]?s)? (?:of|in) surgery\b|\bmch\b/i.test(name) ? ['surgery'] : [];
}

function pick(subject: string): string[] {
  let rest = ` ${subject} `;
  const found: string[] = [];
  for (const { slug, words } of PHRASES) {
    if (slug === 'other' || !rest.includes(` ${words} `)) continue;
    // "Medicine" by itself is internal medicine only where nothing else is named.
    if (
      words === 'medicine' &&
      found.length + subject.split(' ').filter((word) => !FILLER.has(word)).length > 1
    )
      continue;
    rest = rest.replaceAll(` ${words} `, ' | ');
    if (!found.includes(slug)) found.push(slug);
  }
  return found;
}

const FILLER = new Set([
  'msc',
  'mmed',
  'mphil',
  'mres',
  'in',
  'of',
  'and',
  'the',
  'online',
  'part',
  'time',
  'full',
  'clinical',
  'programme',
  'program',
  'degree',
  'm',
  'med',
  'sc',
  'master',
  'masters',
]);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
