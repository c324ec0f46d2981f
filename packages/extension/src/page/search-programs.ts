import { findSpecialty } from '@second-opinion/core';
import type { IndexProgram, RecognitionIndex } from './recognition-index.ts';

/** A program that was found by name. */
export interface Found {
  readonly slug: string;
  readonly name: string;
  readonly institution: string;
  /** ISO 3166-1 alpha-2, or null where the index lacks the institution. */
  readonly country: string | null;
}

/** How many are shown. */
const ROOM = 8;

/**
 * Programs whose name, award, specialty or institution hold every word of a text, in whatever case and with or without
 * accents. Names that begin with the text come first, then the rest by name.
 */
export function searchPrograms(text: string, index: RecognitionIndex): Found[] {
  const words = plain(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const institutions = new Map(index.institutions.map((one) => [one.slug, one]));
  return index.programs
    .flatMap((program) => {
      const institution = institutions.get(program.institution);
      const heap = ` ${plain([...namesOf(program), institution?.name ?? '', ...(institution?.aliases ?? [])].join(' '))}`;
      if (!words.every((word) => heap.includes(` ${word}`))) return [];
      const { slug, name } = program;
      const found: Found = {
        slug,
        name,
        institution: institution?.name ?? '',
        country: institution?.country ?? null,
      };
      return [found];
    })
    .toSorted((a, b) => begins(b, text) - begins(a, text) || order(a).localeCompare(order(b)))
    .slice(0, ROOM);
}

function namesOf({ name, shortName, award, specialties }: IndexProgram): string[] {
  return [name, shortName, award, ...specialties.map((slug) => findSpecialty(slug)?.name ?? slug)];
}

function begins({ name }: Found, text: string): number {
  return plain(name).startsWith(plain(text).trim()) ? 1 : 0;
}

function order({ name, institution }: Found): string {
  return `${name} ${institution}`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ');
}
