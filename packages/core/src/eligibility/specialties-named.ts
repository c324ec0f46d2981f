import { NO_SPECIALTY, SPECIALTIES } from '../specialty.ts';

/** Names that are also plain words of a condition: "medicine" asks for no internist. */
const PLAIN: ReadonlySet<string> = new Set([
  'medicine',
  'infection',
  'skin',
  'eye',
  'sleep',
  'cancer',
]);

/** What a first medical degree is called: it names no specialty. */
const BASIC_DEGREE = /\bmedicine (?:and|&) (?:bachelor of )?surgery\b/gi;

const NAMES: readonly { readonly slug: string; readonly pattern: RegExp }[] = SPECIALTIES.filter(
  ({ slug }) => slug !== NO_SPECIALTY,
).map(({ slug, name, aliases }) => {
  const names = [name, ...aliases].filter((each) => !PLAIN.has(each.toLowerCase()));
  const parts = names.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { slug, pattern: new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu') };
});

/** Slugs of the specialties that a condition names, in the order of the list; none where it names none. */
export function specialtiesNamed(note: string): string[] {
  const text = note.replace(BASIC_DEGREE, '');
  return NAMES.flatMap(({ slug, pattern }) => (pattern.test(text) ? [slug] : []));
}
