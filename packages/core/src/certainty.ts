import { ageOf } from './authority.ts';
import { parsePeriod } from './period.ts';
import type { Statement } from './statement.ts';
import type { CoreWords } from './words/core-words.ts';
import { ENGLISH } from './words/en/english.ts';

/** Four grades in the manner of GRADE (Guyatt et al. 2008), from how much a figure can be leaned on. */
export const CERTAINTIES = ['HIGH', 'MODERATE', 'LOW', 'VERY_LOW'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A grade with what lowered it, each reason one sentence. */
export interface Grading {
  readonly certainty: Certainty;
  readonly reasons: readonly string[];
}

type Words = CoreWords['certainty'];

/** Grades the preferred statement by its kind, its age and whether rivals disagree. */
export function grade(
  preferred: Statement,
  conflicting: boolean,
  today: string,
  { certainty: say }: CoreWords = ENGLISH,
): Grading {
  const lowered = [
    kindOf(preferred, say),
    ageing(preferred, today, say),
    inconsistency(conflicting, say),
  ];
  const steps = lowered.reduce((sum, step) => sum + step.steps, 0);
  return {
    certainty: CERTAINTIES[Math.min(steps, CERTAINTIES.length - 1)] ?? 'VERY_LOW',
    reasons: lowered.flatMap((step) => (step.reason === null ? [] : [step.reason])),
  };
}

interface Step {
  readonly steps: number;
  readonly reason: string | null;
}

const NONE: Step = { steps: 0, reason: null };

/** Where each kind of source starts, and the sentence for those that do not start at the top. */
function kindOf(preferred: Statement, say: Words): Step {
  switch (preferred.source.kind) {
    case 'OFFICIAL_PAGE':
    case 'REGISTER':
      return NONE;
    case 'ARTICLE':
      return { steps: 2, reason: say.article };
    case 'CONTRIBUTION':
      return { steps: 3, reason: say.contribution };
  }
}

function ageing(preferred: Statement, today: string, say: Words): Step {
  switch (ageOf(preferred.period, today)) {
    case 'CURRENT':
      return NONE;
    case 'UNDATED':
      return { steps: 1, reason: say.undated };
    case 'AGEING':
      return { steps: 1, reason: say.speaksFor(lastYear(preferred, say)) };
    case 'OLD':
      return { steps: 2, reason: say.longAgo(lastYear(preferred, say)) };
  }
}

function inconsistency(conflicting: boolean, say: Words): Step {
  return conflicting ? { steps: 1, reason: say.conflict } : NONE;
}

function lastYear(statement: Statement, say: Words): string {
  const period = statement.period === null ? null : parsePeriod(statement.period);
  return String(period?.lastYear ?? say.unknownYear);
}
