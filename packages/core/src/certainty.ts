import { ageOf } from './authority.ts';
import { parsePeriod } from './period.ts';
import type { SourceKind } from './source.ts';
import type { Statement } from './statement.ts';

/** Four grades in the manner of GRADE (Guyatt et al. 2008), from how much a figure can be leaned on. */
export const CERTAINTIES = ['HIGH', 'MODERATE', 'LOW', 'VERY_LOW'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A grade with what lowered it, each reason one sentence. */
export interface Grading {
  readonly certainty: Certainty;
  readonly reasons: readonly string[];
}

/** Where each kind of source starts, and the sentence for those that do not start at the top. */
const START: Readonly<Record<SourceKind, { steps: number; reason: string | null }>> = {
  OFFICIAL_PAGE: { steps: 0, reason: null },
  REGISTER: { steps: 0, reason: null },
  ARTICLE: { steps: 2, reason: 'Only an article says so.' },
  CONTRIBUTION: { steps: 3, reason: 'Only an unreviewed contribution says so.' },
};

/** Grades the preferred statement by its kind, its age and whether rivals disagree. */
export function grade(preferred: Statement, conflicting: boolean, today: string): Grading {
  const lowered = [kindOf(preferred), ageing(preferred, today), inconsistency(conflicting)];
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

function kindOf(preferred: Statement): Step {
  return START[preferred.source.kind];
}

function ageing(preferred: Statement, today: string): Step {
  switch (ageOf(preferred.period, today)) {
    case 'CURRENT':
      return NONE;
    case 'UNDATED':
      return { steps: 1, reason: 'The source does not say which year it speaks for.' };
    case 'AGEING':
      return { steps: 1, reason: `The source speaks for ${lastYear(preferred)}.` };
    case 'OLD':
      return {
        steps: 2,
        reason: `The source speaks for ${lastYear(preferred)}, which is long ago.`,
      };
  }
}

function inconsistency(conflicting: boolean): Step {
  return conflicting ? { steps: 1, reason: 'Other sources say otherwise.' } : NONE;
}

function lastYear(statement: Statement): string {
  const period = statement.period === null ? null : parsePeriod(statement.period);
  return String(period?.lastYear ?? 'an unknown year');
}
