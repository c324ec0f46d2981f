import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import type { RegisterRow } from './generation.ts';

/** A course of a register that is a program of the catalogue for certain. */
export interface KnownCourse {
  readonly programId: number;
  readonly programSlug: string;
  readonly code: string;
  readonly line: number;
  readonly name: string;
  /** 0 or 1. */
  readonly ended: number;
  /** JSON list of attributes with core's values. */
  readonly statements: string;
}

const COLUMNS = [
  'program.id as programId',
  'program.slug as programSlug',
  'course.code',
  'course.line',
  'course.name',
  'course.ended',
  'course.statements',
] as const;

/**
 * The courses of a register that the catalogue knows: by a code that a program has in the register's scheme, or by an address
 * that is the program's alone. Never by name.
 */
export async function knownCourses(
  database: Kysely<Database>,
  { key, generation, scheme }: Pick<RegisterRow, 'key' | 'generation' | 'scheme'>,
): Promise<KnownCourse[]> {
  const byCode =
    scheme === null
      ? []
      : await database
          .selectFrom('programCode')
          .innerJoin('registerCourse as course', 'course.code', 'programCode.code')
          .innerJoin('program', 'program.id', 'programCode.programId')
          .where('programCode.scheme', '=', scheme)
          .where('course.register', '=', key)
          .where('course.generation', '=', generation)
          .orderBy('program.id')
          .orderBy('course.line')
          .select(COLUMNS)
          .execute();
  const byAddress = await database
    .selectFrom('registerCourse as course')
    .innerJoin('programAddress', 'programAddress.address', 'course.address')
    .innerJoin('program', 'program.id', 'programAddress.programId')
    .where('programAddress.kind', '=', 'PAGE')
    .where('course.register', '=', key)
    .where('course.generation', '=', generation)
    .orderBy('program.id')
    .orderBy('course.line')
    .select(COLUMNS)
    .execute();
  const known = new Map(
    [...byCode, ...byAddress].map((row) => [`${row.programId} ${row.code} ${row.line}`, row]),
  );
  return [...known.values()];
}
