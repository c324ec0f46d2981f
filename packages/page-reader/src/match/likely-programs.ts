import type { PageReading } from '../page-reading.ts';
import type { IndexedInstitution, IndexedProgram, RecognitionIndex } from './recognition-index.ts';

/** What speaks for a candidate: the same institution, award or specialty, a similar name, or that the page lists it. */
export type LikelyReason = 'INSTITUTION' | 'AWARD' | 'SPECIALTY' | 'NAME' | 'LISTED';

/** A program that the page may be, offered as a question. */
export interface Candidate {
  readonly slug: string;
  /** Why it may be this one; never none. */
  readonly reasons: readonly LikelyReason[];
  /** For ordering only; it is no probability. */
  readonly score: number;
}

const MOST = 5;
/** Institution, award and specialty, or a name that is all but the same: less is no question worth asking. */
const LEAST = 5;

/** Known programs of the same institution that share award, specialty or name with the page, best first. */
export function likelyPrograms(
  reading: Pick<PageReading, 'name' | 'awards' | 'specialties'>,
  institution: IndexedInstitution | null,
  listed: readonly string[],
  index: RecognitionIndex,
): Candidate[] {
  if (institution === null) return [];
  return index.programs
    .filter((program) => program.institution === institution.slug || listed.includes(program.slug))
    .map((program) => weigh(program, reading, listed))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST);
}

function weigh(
  program: IndexedProgram,
  reading: Pick<PageReading, 'name' | 'awards' | 'specialties'>,
  listed: readonly string[],
): Candidate {
  const reasons: LikelyReason[] = ['INSTITUTION'];
  let score = 1;
  if (reading.awards.includes(program.award)) {
    reasons.push('AWARD');
    score += 2;
  }
  const shared = program.specialties.some(
    (slug) => slug !== 'other' && reading.specialties.includes(slug),
  );
  if (shared) {
    reasons.push('SPECIALTY');
    score += 2;
  }
  const likeness = nameLikeness(program.name, reading.name?.value ?? '');
  if (likeness >= 0.5) {
    reasons.push('NAME');
    score += 2 * likeness;
  }
  if (listed.includes(program.slug)) {
    reasons.push('LISTED');
    score += 2;
  }
  return { slug: program.slug, reasons, score: Math.round(score * 100) / 100 };
}

/** The share of words that two names have in common, 0 to 1 (Jaccard). */
export function nameLikeness(a: string, b: string): number {
  const [x, y] = [words(a), words(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  const all = x.size + y.size - common;
  return all === 0 ? 0 : common / all;
}

function words(name: string): Set<string> {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ');
  return new Set(
    plain.filter((word) => word.length > 1 && !/^(?:of|in|and|the|for|by|at)$/.test(word)),
  );
}
