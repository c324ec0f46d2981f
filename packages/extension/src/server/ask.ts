import * as v from 'valibot';
import {
  type ComparablesAnswer,
  ComparablesAnswerSchema,
  type ComparisonAnswer,
  ComparisonAnswerSchema,
  type ProgramAnswer,
  ProgramAnswerSchema,
} from './answers.ts';
import { COMPARABLES_DOCUMENT, COMPARISON_DOCUMENT, PROGRAM_DOCUMENT } from './documents.ts';
import { ServerFailure } from './failure.ts';
import { fetchTrusted } from './fetch-trusted.ts';
import { keepAnswer, lastAnswer } from './last-answers.ts';

/**
 * What asking a server came to. `STALE`: it did not answer, and this is what it said at `date` (ISO time).
 */
export type Asked<Answer> =
  | { readonly kind: 'FRESH'; readonly answer: Answer }
  | {
      readonly kind: 'STALE';
      readonly answer: Answer;
      readonly date: string;
      readonly failure: ServerFailure;
    }
  | { readonly kind: 'FAILED'; readonly failure: ServerFailure };

/** A program with its facts and peers. */
export function askProgram(server: string, slug: string): Promise<Asked<ProgramAnswer>> {
  return ask(server, PROGRAM_DOCUMENT, { slug }, ProgramAnswerSchema);
}

/** Programs side by side, in the order of the slugs. */
export function askComparison(
  server: string,
  programs: readonly string[],
): Promise<Asked<ComparisonAnswer>> {
  return ask(server, COMPARISON_DOCUMENT, { programs }, ComparisonAnswerSchema);
}

/** What may be sent of a program that the catalogue lacks. */
export interface Likeness {
  readonly award: string | null;
  readonly specialties: readonly string[];
  /** ISO 3166-1 alpha-2, or null where it is not known. */
  readonly country: string | null;
}

/** Programs like one that the catalogue lacks. */
export function askComparables(
  server: string,
  likeness: Likeness,
): Promise<Asked<ComparablesAnswer>> {
  return ask(server, COMPARABLES_DOCUMENT, { ...likeness }, ComparablesAnswerSchema);
}

/** Asks a document that servers know by its id, and keeps its answer for when the server is away. */
export async function ask<Answer>(
  server: string,
  query: string,
  variables: Record<string, unknown>,
  schema: v.GenericSchema<unknown, Answer>,
): Promise<Asked<Answer>> {
  const key = `${server}\n${query}\n${JSON.stringify(variables)}`;
  try {
    const body = await fetchTrusted(server, query, variables);
    const answer = v.safeParse(schema, body);
    if (!answer.success) throw new ServerFailure('WRONG_VERSION', server);
    await keepAnswer(key, body);
    return { kind: 'FRESH', answer: answer.output };
  } catch (error) {
    const failure =
      error instanceof ServerFailure
        ? error
        : new ServerFailure('UNREACHABLE', server, { cause: error });
    const kept = await lastAnswer(key);
    const answer = v.safeParse(schema, kept?.body);
    if (kept === null || !answer.success) return { kind: 'FAILED', failure };
    return { kind: 'STALE', answer: answer.output, date: kept.date, failure };
  }
}
