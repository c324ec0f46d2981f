import {
  type ComparisonRow,
  type Difference,
  type Opinion,
  type Profile,
  compare,
  differencesInFigures,
  differencesInWords,
  opinionsOn,
} from '@second-opinion/core';
import type { JudgedProgram } from '../decision/judged-program.ts';
import { type Published, contextFor } from '../decision/published.ts';
import { COMPARING_WORDS } from '../words/compare-page.ts';

/** What is judged, and from what. */
export interface Case {
  readonly programs: readonly JudgedProgram[];
  readonly published: Published;
  readonly profile: Profile;
  readonly currency: string;
  readonly today: string;
}

/** All that the page shows of programs side by side. */
export interface Judgement {
  readonly case: Case;
  readonly opinion: Opinion;
  readonly rows: readonly ComparisonRow[];
  readonly differences: readonly Difference[];
}

/** The same seed gives the same answer; any number would do. */
const SEED = 20_261;
/** A reader takes in no more at once. */
const SENTENCES = 6;

/** Judges programs beside one another, all of it in this browser. */
export function judge(given: Case): Judgement {
  const { programs, published, profile, currency, today } = given;
  const facts = programs.map((program) => program.facts);
  const names = facts.map(({ name }) => name);
  const context = {
    ...contextFor(profile, published, currency, today),
    comparing: COMPARING_WORDS,
  };
  const opinion = opinionsOn(facts, context, { seed: SEED });
  const rows = compare(
    facts.map(({ resolutions }) => resolutions),
    COMPARING_WORDS,
  );
  const answered = Object.keys(profile).length > 0;
  const figures = answered
    ? differencesInFigures(opinion.programs, names, currency, COMPARING_WORDS)
    : [];
  const words = differencesInWords(rows, names, SENTENCES, COMPARING_WORDS);
  return {
    case: given,
    opinion,
    rows,
    differences: [...words, ...figures].slice(0, SENTENCES + 3),
  };
}

/** Programs whose names tell them apart: by institution, else also by what they are called, at last by their ids. */
export function withDistinctNames(programs: readonly JudgedProgram[]): JudgedProgram[] {
  return programs.map((program) => {
    const namings = NAMINGS.map((naming) => naming(program));
    const place = NAMINGS.findIndex((naming, index) =>
      programs.every((other) => other === program || naming(other) !== namings[index]),
    );
    return {
      ...program,
      facts: { ...program.facts, name: namings.at(place) ?? program.facts.slug },
    };
  });
}

/** Ways to call a program, the shortest first; the last is its alone. */
const NAMINGS: readonly ((program: JudgedProgram) => string)[] = [
  ({ identity }) => identity.institution.name,
  ({ identity }) => `${identity.institution.name}, ${identity.shortName}`,
  ({ identity }) => `${identity.institution.name}, ${identity.name}`,
  ({ identity, facts }) => `${identity.institution.name}, ${identity.shortName} (${facts.slug})`,
];
