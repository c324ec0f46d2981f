import { claimId } from '@second-opinion/catalogue';
import {
  type Attribute,
  type AttributeKey,
  type AttributeValue,
  findAttribute,
  rowLabel,
} from '@second-opinion/core';
import * as v from 'valibot';
import type { KnownCourse } from '../database/register/known-courses.ts';
import type { ClaimRow } from '../database/queries/claims.ts';
import type { Findings } from './findings.ts';
import type { Statement } from './imported.ts';

/** A claim that a register makes on a known program. */
export interface WantedClaim extends Statement {
  readonly key: string;
  readonly programId: number;
  readonly programSlug: string;
  /** What makes it comparable with others of its attribute. */
  readonly qualifier: string | null;
  /** "Tuition, international students, in all". */
  readonly label: string;
  /** The value as a reader sees it. */
  readonly text: string;
}

/** The source that a register's claims have. */
export interface RegisterSource {
  readonly key: string;
  readonly publisher: string;
  readonly asOf: string | null;
}

const StatementsSchema = v.array(v.object({ attribute: v.string(), value: v.unknown() }));

/**
 * The claims that the courses of a register make on the programs that they are. A course that has ended makes none, and what
 * the catalogue's files quote from the same register of the same day is not said twice.
 * @param standing the claims that the programs have now.
 * @returns them, and how many the files quote already.
 */
export function wantedClaims(
  courses: readonly KnownCourse[],
  source: RegisterSource,
  standing: readonly ClaimRow[],
  findings: Findings,
): { readonly wanted: readonly WantedClaim[]; readonly quoted: number } {
  let quotations = 0;
  const wanted = new Map<string, WantedClaim>();
  for (const course of courses) {
    const subject = `${course.code} ${course.name} (${course.programSlug})`;
    const note = (reason: string): void =>
      findings.note({ kind: 'REMARK', line: course.line, reason, subject });
    if (course.ended === 1) {
      note('the course has ended, so it makes no claim on its program');
      continue;
    }
    for (const claim of claimsOfCourse(course, source.key)) {
      const quoted = quotedIn(standing, claim, source);
      if (quoted === null) wanted.set(claim.key, claim);
      else if (quoted) quotations += 1;
      else note(`the catalogue quotes this register otherwise: ${claim.label}`);
    }
  }
  return { wanted: [...wanted.values()], quoted: quotations };
}

function claimsOfCourse(course: KnownCourse, source: string): WantedClaim[] {
  const { programId, programSlug } = course;
  return v
    .parse(StatementsSchema, JSON.parse(course.statements))
    .flatMap(({ attribute, value }): WantedClaim[] => {
      const known = parsedValue(attribute, value);
      if (known === null) return [];
      const { definition, value: parsed } = known;
      const qualifier = definition.qualify(parsed);
      return [
        {
          key: claimId(programSlug, definition.key, parsed, source),
          programId,
          programSlug,
          attribute: definition.key,
          value: parsed,
          qualifier,
          label: rowLabel(definition.key, qualifier),
          text: definition.format(parsed),
        },
      ];
    });
}

/** Whether the catalogue's files quote the register with the same value; null where they do not quote it on this. */
function quotedIn(
  standing: readonly ClaimRow[],
  claim: WantedClaim,
  { key, publisher, asOf }: RegisterSource,
): boolean | null {
  const rivals = standing.filter(
    (row) =>
      row.programId === claim.programId &&
      row.attribute === claim.attribute &&
      row.sourceKey !== key &&
      row.kind === 'REGISTER' &&
      row.publisher === publisher &&
      row.asOf === asOf,
  );
  const values = rivals.flatMap((row) => {
    const known = parsedValue(row.attribute, JSON.parse(row.value));
    if (known === null || known.definition.qualify(known.value) !== claim.qualifier) return [];
    return [known.definition.same(known.value, claim.value)];
  });
  return values.length === 0 ? null : values.some((same) => same);
}

/** A stored value with its attribute; null where this version knows no such attribute, or takes no such value. */
export function parsedValue(
  attribute: string,
  value: unknown,
): {
  readonly definition: Attribute<AttributeKey, AttributeValue>;
  readonly value: AttributeValue;
} | null {
  const definition = findAttribute(attribute);
  if (definition === undefined) return null;
  const read = v.safeParse(definition.schema, value);
  return read.success ? { definition, value: read.output } : null;
}
