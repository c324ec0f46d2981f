import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** What a reader can weigh. Each has a value function on a stated scale: docs/methods/fit.md. */
export const CRITERIA = [
  'duration',
  'cost',
  'studyMode',
  'traineePay',
  'research',
  'clinicalTraining',
  'assessment',
  'delivery',
  'location',
  'language',
  'recognition',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A criterion as a reader sees it: "Clinical training". */
export function criterionLabel(criterion: Criterion, say: CoreWords = ENGLISH): string {
  return say.fit.criterion[criterion];
}

/** What a reader can want of a program. Each sets out with weights that the reader can change. */
export const GOALS = [
  'SPECIALIST_REGISTRATION',
  'RESEARCH_CAREER',
  'CLINICAL_SKILL',
  'STUDY_BESIDE_WORK',
] as const;
export type Goal = (typeof GOALS)[number];
