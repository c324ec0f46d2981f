import {
  type AttributeKey,
  PeriodTextSchema,
  attributeOf,
  findSpecialty,
} from '@second-opinion/core';
import * as v from 'valibot';
import type { ContributedEntry, ContributionContent } from './content.ts';
import { MOST } from './contribution-sizes.ts';
import type { ContributionProblem } from './read-contribution.ts';

/** What a reviewer puts in place of parts of a contribution; what is null stays as it came. */
export interface Amendment {
  readonly entries:
    | readonly {
        readonly attribute: AttributeKey;
        readonly value?: unknown;
        readonly words: string;
      }[]
    | null;
  readonly name: string | null;
  readonly award: string | null;
  readonly specialties: readonly string[] | null;
  readonly period: string | null;
}

/** The content as a reviewer amends it, or what is wrong with it. The address and what it is about stay. */
export function amendedContent(
  content: ContributionContent,
  { entries, name, award, specialties, period }: Amendment,
): ContributionContent | readonly ContributionProblem[] {
  const problems: ContributionProblem[] = [];
  const read: ContributedEntry[] = [];
  for (const [place, { attribute, value, words }] of (entries ?? content.entries).entries()) {
    const parsed = v.safeParse(attributeOf(attribute).schema, value);
    if (parsed.success) read.push({ attribute, value: parsed.output, words });
    else {
      problems.push({ field: `entries[${place}].value`, message: parsed.issues[0].message });
    }
  }
  if (read.length > MOST.entries) {
    problems.push({ field: 'entries', message: `are at most ${MOST.entries}` });
  }
  if (period !== null && !v.is(PeriodTextSchema, period)) {
    problems.push({ field: 'period', message: 'is a year or an academic year: "2026"' });
  }
  for (const slug of specialties ?? []) {
    if (findSpecialty(slug) !== undefined) continue;
    problems.push({ field: 'specialties', message: `has no ${JSON.stringify(slug)}` });
  }
  if (problems.length > 0) return problems;
  return {
    ...content,
    entries: read,
    name: name ?? content.name,
    award: award ?? content.award,
    specialties: specialties ?? content.specialties,
    period: period ?? content.period,
  };
}
