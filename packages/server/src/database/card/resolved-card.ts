import { createHash } from 'node:crypto';
import {
  type AttributeKey,
  type Duration,
  type ProgramFacts,
  attributeOf,
  factsOf,
} from '@second-opinion/core';
import type { ResolvedCardColumns } from '../tables.ts';
import { tuitionColumns } from './tuition-columns.ts';

/**
 * The resolved values of a program that lists filter and order by; null where no source states them.
 * @param today the day that the resolutions were made for, ISO.
 */
export function resolvedCard(program: ProgramFacts, today: string): ResolvedCardColumns {
  const fullTime = monthsOf(program, 'FULL_TIME');
  const partTime = monthsOf(program, 'PART_TIME');
  const anyMode = monthsOf(program, 'ANY');
  return {
    fullTimeMonthsMin: fullTime.minMonths,
    fullTimeMonthsMax: fullTime.maxMonths,
    partTimeMonthsMin: partTime.minMonths,
    partTimeMonthsMax: partTime.maxMonths,
    anyModeMonthsMin: anyMode.minMonths,
    anyModeMonthsMax: anyMode.maxMonths,
    ...tuitionColumns(program, today),
    audiences: listOf(factsOf(program, 'tuition').map(({ value }) => value.audience)),
    deliveries: listOf(factsOf(program, 'delivery').map(({ value }) => value.mode)),
    research: factsOf(program, 'research')[0]?.value.kind ?? null,
    clinicalTraining: factsOf(program, 'clinicalTraining')[0]?.value.kind ?? null,
    traineeStatus: factsOf(program, 'traineeStatus')[0]?.value.status ?? null,
    languages: listOf(factsOf(program, 'language').map(({ value }) => value.code)),
    credits: listOf(
      factsOf(program, 'credits').map(({ value }) => `${value.system}:${value.amount}`),
    ),
    admission: admissionOf(program),
  };
}

interface Months {
  readonly minMonths: number | null;
  readonly maxMonths: number | null;
}

function monthsOf(program: ProgramFacts, mode: Duration['studyMode']): Months {
  const fact = factsOf(program, 'duration').find(({ value }) => value.studyMode === mode);
  return fact?.value ?? { minMonths: null, maxMonths: null };
}

/** Each once, by name, so that equal lists are equal text. */
function listOf(items: readonly string[]): string | null {
  return items.length === 0 ? null : [...new Set(items)].toSorted().join(' ');
}

/** What is asked of applicants, as a short digest: verdicts hang on nothing but these values and the country. */
function admissionOf(program: ProgramFacts): string | null {
  const key: AttributeKey = 'admission';
  const values = factsOf(program, key).map(({ value }) => JSON.stringify(value));
  if (values.length === 0) return null;
  const text = `${program.country}\n${attributeOf(key).key}\n${values.toSorted().join('\n')}`;
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
