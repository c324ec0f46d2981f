import type { RecognitionEffect } from '../attribute/recognition.ts';
import { type Fact, type ProgramFacts, factsOf } from '../decision/program-facts.ts';
import { hull } from '../interval.ts';
import { type Value, openValue, valueBetween } from './value.ts';
import type { Wishes } from './wishes.ts';
import type { ComparingWords } from '../words/comparing-words.ts';

/** A listed award is not an entitlement: only one that lets its holders register is worth all. */
const EFFECTS: Readonly<Record<RecognitionEffect, number>> = {
  NOT_SUFFICIENT: 0,
  LISTED: 0.25,
  ACCREDITED: 0.4,
  COUNTS_TOWARDS: 0.6,
  MAY_REGISTER: 1,
};

/** The best effect that a body which counts is said to give; open where no source says which effect it has. */
export function recognitionValue(
  program: ProgramFacts,
  { regulators }: Wishes,
  say: ComparingWords,
): Value {
  const facts = factsOf(program, 'recognition').filter(
    ({ value }) => regulators === undefined || names(value.body, value.regulator, regulators),
  );
  const what = say.what.recognition(regulators ?? null);
  if (facts.length === 0) return openValue({ kind: 'NOT_STATED', what }, say.rank.notKnown);
  const range = hull(facts.map(worthOf));
  const best = Math.max(...facts.map((fact) => worthOf(fact).min));
  const claims = facts.map((fact) => fact.claim.id);
  return valueBetween(best, range?.max ?? 1, facts[0]?.resolution.text ?? '', claims);
}

function worthOf({ value }: Fact<'recognition'>): { min: number; max: number } {
  if (value.effect === undefined) return { min: 0, max: 1 };
  const worth = EFFECTS[value.effect];
  // Conditions that the reader may not meet leave the effect open downwards.
  return { min: value.conditions === undefined ? worth : 0, max: worth };
}

function names(body: string, regulator: string | undefined, wanted: readonly string[]): boolean {
  const said = `${body} ${regulator ?? ''}`.toLowerCase();
  return wanted.some((name) => said.includes(name.toLowerCase()));
}
